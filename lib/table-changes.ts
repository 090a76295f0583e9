/** How a table differs from an earlier one of the same columns. */
import type { Cell, Column, Table } from "./chart";

export interface TableChanges {
  changed: { row: string; column: string; before: string; after: string }[];
  /** Rows that the earlier table did not have, by their names. */
  added: string[];
  /** Rows that only the earlier table had. */
  gone: string[];
}

/** How many cells name a row to a reader. */
const NAMING = 3;

/**
 * Rows are the same where all their cells of text and year are, but for those that name sources; rows that share those
 * are told apart by their order.
 */
export function tableChanges(before: Table, after: Table): TableChanges {
  const [earlier, later] = [keyed(before), keyed(after)];
  const changes: TableChanges = { changed: [], added: [], gone: [] };
  for (const [key, { name, cells }] of later) {
    const known = earlier.get(key);
    if (!known) {
      changes.added.push(name);
      continue;
    }
    for (const [i, column] of after.columns.entries()) {
      const [was, is] = [known.cells[i] ?? null, cells[i]];
      const compared = isNumber(column) || was?.sources || is?.sources;
      if (compared && valueIn(was) !== valueIn(is))
        changes.changed.push({ row: name, column: column.label, before: was?.text ?? "", after: is?.text ?? "" });
    }
  }
  for (const [key, { name }] of earlier) if (!later.has(key)) changes.gone.push(name);
  return changes;
}

/** How many changes there are. */
export function countOf({ changed, added, gone }: TableChanges): number {
  return changed.length + added.length + gone.length;
}

function keyed({ columns, rows }: Table): Map<string, { name: string; cells: readonly Cell[] }> {
  const found = new Map<string, { name: string; cells: readonly Cell[] }>();
  for (const { cells } of rows) {
    const texts = cells.flatMap((cell, i) => (cell && cell.text !== "" && !cell.sources && !isNumber(columns[i]) ? [cell.text] : []));
    const key = texts.join("\0");
    let nth = 0;
    while (found.has(`${key}\0${nth}`)) nth += 1;
    found.set(`${key}\0${nth}`, { name: texts.slice(0, NAMING).join(", "), cells });
  }
  return found;
}

function isNumber(column: Column | undefined): boolean {
  return column?.kind === "number";
}

function valueIn(cell: Cell): number | string | null {
  return cell ? (cell.value ?? cell.text) : null;
}
