import type { Context, Marks, Size } from "@/lib/chart";
import { onDemand } from "@/lib/on-demand";
import { textWidth } from "@/lib/text-width";
import { cellTexts } from "./amount";
import { type KeyMarks, keyOf } from "./key";
import { gridOf } from "./layout";
import { type CellLook, lookOf } from "./look";
import { ordered } from "./order";
import type { State } from "./params";
import { type Cell, cellKey, type Rows } from "./select";
import { targets } from "./targets";

interface Place {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CellMark extends Place {
  look: CellLook;
  /** What is written in it; null where nothing has room. */
  text: string | null;
  /** Whether another member is followed. */
  faded: boolean;
}

export interface Head {
  id: string;
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  look: "strong" | "usual" | "faded";
}

export interface MatrixMarks extends Marks {
  font: number;
  cells: CellMark[];
  /** A member with itself: a line through the cell. */
  own: Place[];
  heads: Head[];
  /** The codes beside names, and what rows and columns are. */
  words: { id: string; x: number; y: number; text: string; anchor: "start" | "end" }[];
  /** Round the row and the column of the member followed. */
  bands: Place[];
  key: KeyMarks;
}

/** Between cells, in pixels. */
const GAP = 1.5;

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): MatrixMarks {
  const { t } = context;
  const grid = gridOf(rows, size, context);
  const { font, left, top, cell } = grid;
  const members = ordered(rows, context);
  const followed = rows.followed?.id;
  const place = (i: number, j: number) => ({
    x: left + j * cell.width,
    y: top + i * cell.height,
    width: cell.width - GAP,
    height: cell.height - GAP,
  });
  const look = (id: string): Head["look"] => (followed === undefined ? "usual" : followed === id ? "strong" : "faded");
  const middle = (i: number) => top + (i + 0.5) * cell.height - GAP / 2 + font * 0.36;
  const drawn = members.flatMap((row, i) =>
    members.flatMap((column, j) => {
      const found = rows.cells.get(cellKey(row.id, column.id));
      return found ? [{ found, at: place(i, j) }] : [];
    }),
  );
  const across = members.length * cell.width;
  const down = members.length * cell.height;
  const band = members.findIndex(({ id }) => id === followed);
  return {
    ...size,
    font,
    cells: drawn.map(({ found, at }) => {
      const faded = followed !== undefined && ![found.row.id, found.column.id].includes(followed);
      return { id: found.id, ...at, look: lookOf(found, rows), text: faded ? null : written(found, at.width, rows, context), faded };
    }),
    own: members.map(({ id }, i) => ({ id, ...place(i, i) })),
    heads: [
      ...members.map((member, i) => ({
        id: `row-${member.id}`,
        x: left - 8 - (grid.rowCode(member) === null ? 0 : codeRoom(rows, grid)),
        y: middle(i),
        text: grid.rowLabel(member),
        anchor: "end" as const,
        look: look(member.id),
      })),
      ...members.map((member, j) => ({
        id: `column-${member.id}`,
        x: left + (j + 0.5) * cell.width - GAP / 2,
        y: top - 8 - (grid.staggered && j % 2 === 1 ? font + 1 : 0),
        text: grid.columnLabel(member),
        anchor: "middle" as const,
        look: look(member.id),
      })),
    ],
    words: [
      { id: "rows", x: left - 8, y: top - 8, text: t(`axis.row.${rows.show}`), anchor: "end" },
      { id: "columns", x: left, y: 10, text: t(`axis.column.${rows.show}`), anchor: "start" },
      ...members.flatMap((member, i) => {
        const text = grid.rowCode(member);
        return text === null ? [] : [{ id: member.id, x: left - 8, y: middle(i), text, anchor: "end" as const }];
      }),
    ],
    bands:
      band < 0
        ? []
        : [
            { id: "row", x: left - 1, y: top + band * cell.height - 1, width: across + 2 - GAP, height: cell.height + 2 - GAP },
            { id: "column", x: left + band * cell.width - 1, y: top - 1, width: cell.width + 2 - GAP, height: down + 2 - GAP },
          ],
    key: keyOf(rows, left, size, context),
    targets: onDemand(() => targets(rows, members, place, context)),
    pick: Math.hypot(cell.width, cell.height) / 2 + 1,
  };
}

/** What of an amount has room in a cell; every figure takes the room of a wide one, so that amounts alike are written alike. */
function written({ value }: Cell, width: number, rows: Rows, context: Context<State>): string | null {
  if (value === null) return context.t("cell.gap");
  const texts = cellTexts(value, rows.scale, rows.show === "balance", context);
  return texts.find((text) => textWidth(text.replaceAll(/\d/g, "0"), { size: 12 }) <= width - 3) ?? null;
}

/** The room that codes beside names take, in pixels. */
function codeRoom({ members }: Rows, { rowCode }: ReturnType<typeof gridOf>): number {
  return Math.max(...members.map((member) => textWidth(rowCode(member) ?? "", { size: 12 }))) + 8;
}
