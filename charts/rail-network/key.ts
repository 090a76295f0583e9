/** Which mark stands for which definition. */
import type { Context } from "@/lib/chart";
import { fontOf, textWidth, wrapText } from "@/lib/text-width";
import { inkOf, SHAPES, type Shape } from "./look";
import type { State } from "./params";
import { type Length, type Rows, valuesOf } from "./select";

export interface KeyEntry {
  x: number;
  y: number;
  shape: Shape | "line";
  ink: "stated" | "measured";
  lines: string[];
}

interface Kind {
  shape: KeyEntry["shape"];
  ink: KeyEntry["ink"];
  /** As the series words it. */
  definitions: string[];
}

const ROW = 20;
export const LINE = 16;
const MARK = 18;
const GAP = 18;

/** The kinds of mark drawn. */
function kindsOf(rows: Rows): Kind[] {
  const kinds = new Map<KeyEntry["shape"], Kind>();
  const add = (shape: KeyEntry["shape"], length: Length) => {
    const kind = kinds.get(shape) ?? { shape, ink: inkOf(length), definitions: [] };
    if (!kind.definitions.includes(length.definition)) kind.definitions.push(length.definition);
    kinds.set(shape, kind);
  };
  if (rows.by === "year") {
    for (const { lengths } of rows.lines) add("line", lengths[0]);
    for (const length of rows.points) add(pointShape(length), length);
  } else for (const { id } of rows.members) for (const { length, place } of valuesOf(rows, id)) add(SHAPES[place % SHAPES.length], length);
  return [...kinds.values()];
}

/** Beside lines: a diamond for what is stated, a ring for what is in a dataset. */
export function pointShape(length: Length): Shape {
  return inkOf(length) === "stated" ? "diamond" : "ring";
}

/** Definitions of one kind of mark, in letters that the room is known by before they are written. */
const roughText = ({ definitions }: Kind) => definitions.join(" or ");

/** Entries beside one another as far as the width goes; one that is wider runs over lines of its own. */
function placed(kinds: readonly Kind[], width: number, textOf: (kind: Kind) => string): KeyEntry[] {
  const font = fontOf(width);
  let [x, y] = [0, 12];
  return kinds.map((kind) => {
    const lines = wrapText(textOf(kind), width - MARK - 2, { size: font });
    const wide = MARK + Math.max(...lines.map((line) => textWidth(line, { size: font })));
    if (x > 0 && (lines.length > 1 || x + wide > width)) [x, y] = [0, y + ROW];
    const entry = { x, y, shape: kind.shape, ink: kind.ink, lines };
    [x, y] = lines.length > 1 ? [width, y + (lines.length - 1) * LINE] : [x + wide + GAP, y];
    return entry;
  });
}

export function keyRows(rows: Rows, width: number, { formats }: Context<State>): KeyEntry[] {
  return placed(kindsOf(rows), width, ({ definitions }) => formats.either(definitions));
}

/** In pixels, with the space under it. */
export function keyRoom(rows: Rows, width: number): number {
  const last = placed(kindsOf(rows), width, roughText).at(-1);
  return last ? last.y + (last.lines.length - 1) * LINE + 16 : 16;
}
