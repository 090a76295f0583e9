import type { Table } from "./chart";
import { toCsv } from "./csv";
import type { Translate } from "./messages";

/** The header row of a table in a file: units in brackets, the kind of each row last where it is known. */
export function tableHead(table: Table, t: Translate): string[] {
  const head = table.columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  return table.rows.some(({ provenance }) => provenance) ? [...head, t("ui.provenance")] : head;
}

/** A chart's table as rows of plain values: one header row, numbers as numbers, the kind of each row last. */
export function tableValues(table: Table, t: Translate): (string | number | null)[][] {
  const known = table.rows.some(({ provenance }) => provenance);
  const body = table.rows.map(({ cells, provenance }) => [
    ...cells.map((cell) => (cell === null ? null : cell.value === undefined ? cell.text : cell.value)),
    ...(known ? [provenance ? t(`ui.provenance.${provenance}`) : null] : []),
  ]);
  return [tableHead(table, t), ...body];
}

/** The same as CSV. */
export function tableCsv(table: Table, t: Translate): string {
  return toCsv(tableValues(table, t));
}
