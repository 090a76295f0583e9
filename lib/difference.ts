/** What two tables have in common, and by how much their values differ. */
import type { Cell, Table } from "./chart";

/** A value that both tables have. `left` and `right` are in the unit of their column. */
export interface HeldValue {
  row: string;
  /** The name of the column, of each side. */
  columns: [string, string];
  unit?: string;
  left: number;
  right: number;
  /** As the tables write them. */
  texts: [string, string];
}

export interface Difference {
  /** How many values both have. */
  both: number;
  /** Those that differ, the largest difference first; columns of different units are ranked by their own largest value. */
  changed: HeldValue[];
  /** How many rows only one of them has. */
  only: [number, number];
  /** What each says of all its rows, and the other otherwise: a year, a member. Its rows are held against one another all the same. */
  apart: { column: string; texts: [string, string] }[];
}

/** The column that is never left out of a row's name: what is counted in different units is not held against one another. */
const UNIT = "unit";

/** How many cells name a row to a reader. */
const NAMING = 3;

/**
 * Rows are the same where their cells of text and year are, those columns aside that only one table has, that name sources,
 * or that say one thing throughout each table and not the same: a year chosen left and another right. Rows that share a name in one table are
 * held against none. Columns are the same by id and unit.
 */
export function differenceOf(left: Table, right: Table): Difference {
  const { naming, apart } = namingColumns(left, right);
  const [one, other] = [rowsOf(left, naming), rowsOf(right, naming)];
  const pairs = left.columns.flatMap((column, i) => {
    const j = right.columns.findIndex(({ id, kind, unit }) => id === column.id && kind === "number" && unit === column.unit);
    return column.kind === "number" && j >= 0 ? [[i, j] as const] : [];
  });
  const held: (HeldValue & { of: number })[] = [];
  for (const [key, { name, cells }] of one.named) {
    const there = other.named.get(key);
    if (!there) continue;
    for (const [i, j] of pairs) {
      const [a, b] = [cells[i], there.cells[j]];
      if (typeof a?.value !== "number" || typeof b?.value !== "number") continue;
      const columns: [string, string] = [left.columns[i].label, right.columns[j].label];
      held.push({ of: i, row: name, columns, unit: left.columns[i].unit, left: a.value, right: b.value, texts: [a.text, b.text] });
    }
  }
  const most = new Map<number, number>();
  for (const { of, left: a, right: b } of held) most.set(of, Math.max(most.get(of) ?? 0, Math.abs(a), Math.abs(b)));
  const weight = ({ of, left: a, right: b }: HeldValue & { of: number }) => Math.abs(b - a) / (most.get(of) || 1);
  const missing = (from: typeof one, to: typeof one) =>
    [...from.named.keys()].filter((key) => !to.named.has(key) && !to.shared.has(key)).length;
  return {
    both: held.length,
    changed: held
      .filter((value) => value.left !== value.right)
      .toSorted((a, b) => weight(b) - weight(a))
      .map(({ of: _, ...value }) => value),
    only: [missing(one, other), missing(other, one)],
    apart,
  };
}

/** The ids of the columns that tell rows apart in both tables, and what those left out say. */
function namingColumns(left: Table, right: Table): { naming: string[]; apart: Difference["apart"] } {
  const naming: string[] = [];
  const apart: Difference["apart"] = [];
  for (const { id, kind, label } of left.columns) {
    if (kind === "number" || !right.columns.some((column) => column.id === id && column.kind === kind)) continue;
    const [a, b] = [valuesIn(left, id), valuesIn(right, id)];
    if (a === null || b === null) continue;
    const [one] = a;
    const [other] = b;
    if (id === UNIT || a.size > 1 || b.size > 1 || one === other) naming.push(id);
    else apart.push({ column: label, texts: [one, other] });
  }
  return { naming, apart };
}

/** What a column says; null where it names sources. */
function valuesIn({ columns, rows }: Table, id: string): Set<string> | null {
  const i = columns.findIndex((column) => column.id === id);
  const cells = rows.map((row) => row.cells[i]);
  return cells.some((cell) => cell?.sources) ? null : new Set(cells.map(textOf));
}

/** Rows by what names them; `shared` are the names of several, which are told apart by nothing. */
function rowsOf({ columns, rows }: Table, naming: readonly string[]) {
  const own = naming.map((id) => columns.findIndex((column) => column.id === id));
  const named = new Map<string, { name: string; cells: readonly Cell[] }>();
  const shared = new Set<string>();
  for (const { cells } of rows) {
    const texts = own.map((i) => textOf(cells[i]));
    const key = texts.join("\0");
    if (named.has(key)) shared.add(key);
    named.set(key, { name: texts.filter(Boolean).slice(0, NAMING).join(", "), cells });
  }
  for (const key of shared) named.delete(key);
  return { named, shared };
}

function textOf(cell: Cell | undefined): string {
  return cell?.text ?? "";
}
