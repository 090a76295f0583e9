/** Where rows, columns and the key stand, in pixels. */
import type { Context, Size } from "@/lib/chart";
import { fontOf, textWidth } from "@/lib/text-width";
import { codeOf } from "./order";
import type { State } from "./params";
import type { Member, Rows } from "./select";

export interface Grid {
  font: number;
  left: number;
  top: number;
  cell: { width: number; height: number };
  /** What rows and columns are called: their names where these have room. */
  rowLabel(member: Member): string;
  /** Beside a name, the code that stands over the column where names have no room there. */
  rowCode(member: Member): string | null;
  columnLabel(member: Member): string;
  /** Whether every second of these stands higher, for they have no room side by side. */
  staggered: boolean;
}

/** From this width rows have their names. */
export const NAMES_FROM = 460;
/** From this width the signs of the key stand beside its classes, below it under them. */
export const BESIDE_FROM = 680;
/** A cell is no wider than this. */
const WIDEST = 150;
/** Over the rows: the names of the columns and, above these, the word for what they are. */
const HEAD = 44;
const GAP = 8;
/** Kept at the right for the line round a row. */
const EDGE = 1;

/** The room of the key under the matrix: a row for each direction, their amounts, and on a narrow drawing the signs below. */
export function keyRoom(width: number, { show, ever }: Rows): number {
  const signs = [ever.mirror, ever.gap, ever.zero].filter(Boolean).length;
  return 16 + (show === "flow" ? 1 : 2) * 18 + 18 + (width < BESIDE_FROM ? signs * 19 : 0);
}

/** Height in pixels that suits a width. */
export function height(width: number, rows: Rows): number {
  const cell = width < NAMES_FROM ? 31 : width < 1000 ? 39 : 42;
  return HEAD + cell * rows.members.length + keyRoom(width, rows);
}

export function gridOf(rows: Rows, { width, height: whole }: Size, { formats, t }: Context<State>): Grid {
  const font = fontOf(width);
  const { members } = rows;
  const nameOf = ({ alpha2 }: Member) => formats.country(alpha2);
  const widest = (text: (member: Member) => string, weight: 400 | 600, size = font) =>
    Math.max(...members.map((member) => textWidth(text(member), { size, weight })));
  const names = width >= NAMES_FROM;
  const heading = textWidth(t(`axis.row.${rows.show}`), { size: 12 });
  const cellWidth = (labels: number) => Math.min(WIDEST, (width - Math.ceil(Math.max(labels, heading)) - GAP - EDGE) / members.length);
  const rowNames = widest(names ? nameOf : codeOf, 600);
  const fits = names && widest(nameOf, 600) + 6 <= cellWidth(rowNames);
  const labels = rowNames + (names && !fits ? GAP + widest(codeOf, 400, 12) : 0);
  return {
    font,
    left: Math.ceil(Math.max(labels, heading)) + GAP,
    top: HEAD,
    cell: { width: cellWidth(labels), height: (whole - HEAD - keyRoom(width, rows)) / members.length },
    rowLabel: names ? nameOf : codeOf,
    rowCode: (member) => (names && !fits ? codeOf(member) : null),
    columnLabel: fits ? nameOf : codeOf,
    staggered: widest(fits ? nameOf : codeOf, 600) + 2 > cellWidth(labels),
  };
}
