import type { Table } from "./chart";
import { toCsv } from "./csv";
import type { Translate } from "./messages";

/** A chart's table as CSV: one header row (units in brackets), numbers as numbers, the kind of each row last. */
export function tableCsv(table: Table, t: Translate): string {
  const known = table.rows.some(({ provenance }) => provenance);
  const head = table.columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  const body = table.rows.map(({ cells, provenance }) => [
    ...cells.map((cell) => (cell === null ? null : cell.value === undefined ? cell.text : cell.value)),
    ...(known ? [provenance ? t(`ui.provenance.${provenance}`) : null] : []),
  ]);
  return toCsv([known ? [...head, t("ui.provenance")] : head, ...body]);
}
