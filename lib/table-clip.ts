/** A chart's table as a clipboard takes it: tabs for a spreadsheet, and HTML that a word processor makes a table of. */
import type { Table } from "./chart";
import { guarded } from "./csv";
import type { Translate } from "./messages";
import { fileColumns, fileRows } from "./table-csv";
import { escapeHtml } from "./table-html";

export interface Clip {
  text: string;
  html: string;
}

/** What a spreadsheet would run as a formula is guarded in both, as in a CSV file; sources are named by their publishers. */
export function tableClip(table: Table, publisher: (id: string) => string, t: Translate): Clip {
  const named = table.rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell) => (cell?.sources ? { text: cell.sources.map(publisher).join("; ") } : cell)),
  }));
  const shown = { ...table, beside: [], rows: named };
  const values = [fileColumns(shown, t).map(({ title }) => title), ...fileRows(shown, t)];
  const rows = values.map((row) => row.map((value) => guarded(value).replace(/[\t\r\n]+/g, " ")));
  const [head, ...body] = rows;
  const line = (cells: readonly string[], tag: "td" | "th") =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return {
    text: rows.map((row) => row.join("\t")).join("\n"),
    html: `<table><thead>${line(head, "th")}</thead><tbody>${body.map((row) => line(row, "td")).join("")}</tbody></table>`,
  };
}
