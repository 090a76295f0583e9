/** A table for a spreadsheet: XLSX. */
import { MOST_SHEET_ROWS } from "@/data/limits";
import { withLink } from "@/lib/press";
import { fileRows } from "@/lib/table-csv";
import { Unfit } from "./frame";
import type { Origin, Tabled } from "./tabled";

type SheetCell = { value: string | number; type: StringConstructor | NumberConstructor; fontWeight?: "bold" } | null;

export interface Sheet {
  sheet: string;
  data: SheetCell[][];
  columns: { width: number }[];
}

const text = (value: string): SheetCell => (value === "" ? null : { value, type: String });
const bold = (value: string): SheetCell => ({ value, type: String, fontWeight: "bold" });

/** Two sheets: the table with numbers as numbers, and what one must know of it. Throws Unfit where it is longer than a sheet may be here. */
export function sheetsOf(tabled: Tabled, origin: Origin): Sheet[] {
  const { t } = tabled.context;
  const n = tabled.table.rows.length;
  if (n > MOST_SHEET_ROWS) throw new Unfit(t("ui.limit.sheet", { n, most: MOST_SHEET_ROWS }));
  return [
    { sheet: t("site.file.sheet.table"), data: rowsOf(tabled), columns: columnsOf(tabled) },
    { sheet: t("site.file.sheet.notes"), data: notesOf(tabled, origin), columns: [{ width: 120 }] },
  ];
}

function rowsOf({ table, columns, context: { t } }: Tabled): SheetCell[][] {
  const body = fileRows(table, t).map((row) =>
    row.map((value): SheetCell => (typeof value === "number" ? { value, type: Number } : text(value ?? ""))),
  );
  return [columns.map(({ title }) => bold(title)), ...body];
}

function notesOf({ words, sources, context: { t, formats } }: Tabled, { link, version, asOf }: Origin): SheetCell[][] {
  return [
    [bold(words.title)],
    [text(words.subtitle)],
    [],
    ...words.sentences.map((sentence) => [text(sentence)]),
    ...(words.press ? [[text(withLink(words.press, link))]] : []),
    [],
    [bold(t("ui.chart.method"))],
    ...words.notes.map((note) => [text(note)]),
    [],
    [bold(t("ui.chart.source"))],
    ...sources.map(({ publisher, title, url, licence, retrieved }) => [
      text([publisher, title, url, licence, retrieved].filter(Boolean).join(". ")),
    ]),
    [],
    [text(link)],
    [text(t("site.file.version", { date: formats.date(asOf), version }))],
  ];
}

/** Widths in characters that fit what stands in a column, up to a limit. */
function columnsOf({ table, columns }: Tabled): { width: number }[] {
  return columns.map(({ title }, i) => {
    const longest = table.rows.reduce((most, { cells }) => Math.max(most, cells[i]?.text.length ?? 0), title.length);
    return { width: Math.min(48, Math.max(i < table.columns.length ? 8 : 18, longest + 2)) };
  });
}
