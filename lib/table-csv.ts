/** A chart's table as its files have it: every column of the table, the kind of each row, then what stands in files alone. */
import type { Cell, Column, Table } from "./chart";
import { toCsv } from "./csv";
import type { Translate } from "./messages";

export interface FileColumn extends Pick<Column, "id" | "kind"> {
  /** Its header: the unit in brackets. */
  title: string;
}

/** The columns of a table in a file. */
export function fileColumns({ columns, beside = [], rows }: Table, t: Translate): FileColumn[] {
  const titled = ({ id, kind, label, unit }: Column): FileColumn => ({ id, kind, title: unit ? `${label} (${unit})` : label });
  const known = rows.some(({ provenance }) => provenance);
  return [
    ...columns.map(titled),
    ...(known ? [{ id: "provenance", kind: "text" as const, title: t("ui.provenance") }] : []),
    ...beside.map(titled),
  ];
}

/** The rows of a table in a file as plain values, numbers as numbers. */
export function fileRows({ beside = [], rows }: Table, t: Translate): (string | number | null)[][] {
  const known = rows.some(({ provenance }) => provenance);
  return rows.map(({ cells, provenance, beside: own = [] }) => [
    ...cells.map(plainOf),
    ...(known ? [provenance ? t(`ui.provenance.${provenance}`) : null] : []),
    ...beside.map((_, i) => plainOf(own[i] ?? null)),
  ]);
}

/** The value behind a cell, or its text where it has none. */
export function plainOf(cell: Cell): string | number | null {
  if (!cell) return null;
  return cell.value === undefined ? cell.text : cell.value;
}

/** A table whose columns of years hold years alone: what stands there in words, “no year”, stands in a column of its own, for files. */
export function withYearsAlone(table: Table, t: Translate): Table {
  const inWords = (cell: Cell) => cell !== null && typeof cell.value !== "number" && cell.text !== "";
  const places = table.columns.flatMap(({ kind }, i) => (kind === "year" && table.rows.some(({ cells }) => inWords(cells[i])) ? [i] : []));
  if (places.length === 0) return table;
  const { columns, beside = [], rows } = table;
  return {
    ...table,
    beside: [
      ...beside,
      ...places.map(
        (i): Column => ({ id: `${columns[i].id}-note`, label: t("ui.file.yearNote", { column: columns[i].label }), kind: "text" }),
      ),
    ],
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => (places.includes(i) && inWords(cell) ? null : cell)),
      beside: [...beside.map((_, i) => row.beside?.[i] ?? null), ...places.map((i) => (inWords(row.cells[i]) ? row.cells[i] : null))],
    })),
  };
}

/** A table as CSV. */
export function tableCsv(table: Table, t: Translate): string {
  return toCsv([fileColumns(table, t).map(({ title }) => title), ...fileRows(table, t)]);
}
