/** A view's rows and words as data: JSON for programs, sheets for a spreadsheet. */
import type { DrawnView } from "@/components/view/stages";
import type { Cell, Table } from "@/lib/chart";
import type { Ignored } from "@/lib/url-state";

interface Of {
  view: DrawnView;
  /** The permalink, whole. */
  link: string;
  version: string;
  /** The day of the dataset, ISO. */
  asOf: string;
  ignored: readonly Ignored[];
}

/** The view as JSON: what is drawn as rows by column id, its words, its sources, and which dataset it is of. */
export function viewJson({ view, link, version, asOf, ignored }: Of) {
  const { chart, rows, state, context, words, slice } = view;
  const table = chart.table(rows, state, context);
  return {
    chart: chart.id,
    link,
    dataset: { version, asOf },
    title: words.title,
    subtitle: words.subtitle,
    alt: words.alt,
    sentences: words.sentences,
    notes: words.notes,
    columns: table.columns,
    rows: table.rows.map(({ cells, provenance }) => ({
      ...Object.fromEntries(table.columns.map(({ id }, i) => [id, plainOf(cells[i])])),
      ...(provenance ? { provenance } : {}),
    })),
    sources: slice.sources.filter(({ id }) => words.sources.includes(id)),
    ignored: ignored.map(({ name, value, reason }) => ({ name, value, reason })),
  };
}

/** The value behind a cell, or its text where it has none. */
function plainOf(cell: Cell): string | number | null {
  if (!cell) return null;
  return cell.value === undefined ? cell.text : cell.value;
}

export type SheetCell = {
  value: string | number;
  type?: StringConstructor | NumberConstructor;
  fontWeight?: "bold";
  wrap?: boolean;
} | null;
export interface Sheet {
  sheet: string;
  data: SheetCell[][];
  columns: { width: number }[];
}

/** The view as two sheets: the table with numbers as numbers, and what one must know of it. */
export function viewSheets({ view, link, version, asOf }: Of): Sheet[] {
  const { chart, rows, state, context, words, slice } = view;
  const { t } = context;
  const table = chart.table(rows, state, context);
  const text = (value: string): SheetCell => (value === "" ? null : { value, type: String });
  const bold = (value: string): SheetCell => ({ value, type: String, fontWeight: "bold" });
  const known = table.rows.some(({ provenance }) => provenance);
  const head = table.columns.map(({ label, unit }) => bold(unit ? `${label} (${unit})` : label));
  const body = table.rows.map(({ cells, provenance }) => [
    ...cells.map((cell): SheetCell => {
      const value = plainOf(cell);
      return typeof value === "number" ? { value, type: Number } : text(value ?? "");
    }),
    ...(known ? [text(provenance ? t(`ui.provenance.${provenance}`) : "")] : []),
  ]);
  const sources = slice.sources.filter(({ id }) => words.sources.includes(id));
  const notes: SheetCell[][] = [
    [bold(words.title)],
    [text(words.subtitle)],
    [],
    ...words.sentences.map((sentence) => [text(sentence)]),
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
    [text(t("ui.file.version", { date: context.formats.date(asOf), version }))],
  ];
  return [
    {
      sheet: t("ui.file.sheet.table"),
      data: [known ? [...head, bold(t("ui.provenance"))] : head, ...body],
      columns: columnsOf(table, known),
    },
    { sheet: t("ui.file.sheet.notes"), data: notes, columns: [{ width: 120 }] },
  ];
}

/** Widths in characters that fit what stands in a column, up to a limit. */
function columnsOf(table: Table, known: boolean): { width: number }[] {
  const widths = table.columns.map(({ label, unit }, i) => {
    const texts = [unit ? `${label} (${unit})` : label, ...table.rows.map(({ cells }) => cells[i]?.text ?? "")];
    return { width: Math.min(48, Math.max(8, ...texts.map(({ length }) => length + 2))) };
  });
  return known ? [...widths, { width: 18 }] : widths;
}
