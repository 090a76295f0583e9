/** How a table differs from an earlier one: by its numbers first, then by its words, then by its rows. */
import type { Cell, Column, Table } from "./chart";

export interface Change {
  /** The row by its names, or the first of several alike. */
  row: string;
  column: string;
  before: string;
  after: string;
}

export interface TableChanges {
  /** Numbers, years and sources that changed. */
  changed: Change[];
  /** Words that changed; those that changed alike in several rows once, with the number of rows. */
  reworded: (Change & { rows: number })[];
  /** Rows that the earlier table did not have, by their names. */
  added: string[];
  /** Rows that only the earlier table had. */
  gone: string[];
}

/** A table in which nothing changed. */
export const UNCHANGED: TableChanges = { changed: [], reworded: [], added: [], gone: [] };

/** How many cells name a row to a reader. */
const NAMING = 3;

type Row = Table["rows"][number];

/**
 * Rows are the same where their keys are. Rows without keys are the same where all their cells of text and year are, but
 * for those that name sources, told apart by their order. Of the rest, a row that went and one that came are one where they
 * share all numbers and most words; rows with keys only where there is such a number.
 */
export function tableChanges(before: Table, after: Table): TableChanges {
  const { pairs, added, gone } = paired(before, after);
  const words = new Map<string, Change & { rows: number }>();
  const changed: Change[] = [];
  for (const [was, is] of pairs) {
    const differs = after.columns.flatMap((column, i) => {
      const old = was.cells[before.columns.findIndex(({ id }) => id === column.id)] ?? null;
      const now = is.cells[i] ?? null;
      return valueIn(old) === valueIn(now) ? [] : [{ column, old, now }];
    });
    const row = nameOf(
      is,
      after,
      differs.map(({ column }) => column),
    );
    for (const { column, old, now } of differs) {
      const change = { row, column: column.label, before: old?.text ?? "", after: now?.text ?? "" };
      if (column.kind !== "text" || old?.sources || now?.sources) changed.push(change);
      else {
        const key = [change.column, change.before, change.after].join("\0");
        const alike = words.get(key);
        words.set(key, alike ? { ...alike, rows: alike.rows + 1 } : { ...change, rows: 1 });
      }
    }
  }
  return {
    changed,
    reworded: [...words.values()],
    added: namesApart(added, after),
    gone: namesApart(gone, before),
  };
}

/** How many changes there are. */
export function countOf({ changed, reworded, added, gone }: TableChanges): number {
  return changed.length + reworded.length + added.length + gone.length;
}

interface Paired {
  /** Rows of the earlier table with what they are in the later one, in the order of that. */
  pairs: [Row, Row][];
  added: Row[];
  gone: Row[];
}

function paired(before: Table, after: Table): Paired {
  const [earlier, later] = [keyed(before), keyed(after)];
  const gone = new Map(earlier);
  const found = new Map<Row, Row>();
  for (const [key, row] of later) {
    const known = earlier.get(key);
    if (!known) continue;
    found.set(row, known);
    gone.delete(key);
  }
  for (const row of after.rows) {
    if (found.has(row)) continue;
    const [best] = Array.from(gone, ([key, old]) => ({ key, old, alike: alikeness(old, before, row, after) }))
      .filter(({ alike }) => alike > 0.5)
      .toSorted((a, b) => b.alike - a.alike);
    if (!best) continue;
    found.set(row, best.old);
    gone.delete(best.key);
  }
  return {
    pairs: after.rows.flatMap((row): [Row, Row][] => {
      const old = found.get(row);
      return old ? [[old, row]] : [];
    }),
    added: after.rows.filter((row) => !found.has(row)),
    gone: [...gone.values()],
  };
}

function keyed(table: Table): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of table.rows) {
    const key = row.key ?? namesOf(row, table).join("\0");
    let nth = 0;
    while (found.has(`${key}\0${nth}`)) nth += 1;
    found.set(`${key}\0${nth}`, row);
  }
  return found;
}

/** Which share of their words two rows have in common; 0 where their numbers differ, or where rows with keys have none. */
function alikeness(old: Row, before: Table, row: Row, after: Table): number {
  let [words, same] = [0, 0];
  let numbered = old.key === undefined && row.key === undefined;
  for (const [i, { id, kind }] of after.columns.entries()) {
    const [was, is] = [old.cells[before.columns.findIndex((column) => column.id === id)] ?? null, row.cells[i] ?? null];
    const equal = valueIn(was) === valueIn(is);
    if (kind !== "text" && !equal) return 0;
    if (kind === "number" && typeof is?.value === "number") numbered = true;
    if (kind !== "text" || was?.sources || is?.sources || (!was && !is)) continue;
    words += 1;
    if (equal) same += 1;
  }
  return words === 0 || !numbered ? 0 : same / words;
}

/** Its first cells of text and year, those aside that name sources, are not what names it, or are to be left out. */
function nameOf(row: Row, table: Table, without: readonly Column[] = []): string {
  const names = namesOf(row, table, without);
  return (names.length > 0 ? names : namesOf(row, table)).slice(0, NAMING).join(", ");
}

/** Rows by their names; those that share one by all their cells of text. */
function namesApart(rows: readonly Row[], table: Table): string[] {
  const names = rows.map((row) => nameOf(row, table));
  return rows.map((row, i) => (names.indexOf(names[i]) === names.lastIndexOf(names[i]) ? names[i] : namesOf(row, table).join(", ")));
}

function namesOf({ cells }: Row, { columns }: Table, without: readonly Column[] = []): string[] {
  return cells.flatMap((cell, i) =>
    cell && cell.text !== "" && !cell.sources && columns[i].kind !== "number" && !without.includes(columns[i]) ? [cell.text] : [],
  );
}

function valueIn(cell: Cell): number | string {
  return cell ? (cell.value ?? cell.text) : "";
}
