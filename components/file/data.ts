/** A view's rows and words as data: JSON for programs, sheets for a spreadsheet. */
import type { DrawnView } from "@/components/view/stages";
import type { Cell, Table } from "@/lib/chart";
import { withLink } from "@/lib/press";
import { tableHead } from "@/lib/table-csv";
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
    press: withLink(words.press, link),
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

/**
 * What describes the view's CSV file to programs, as CSV on the Web (W3C, 2015): columns with their types, title, sources,
 * and what was drawn when. `file` is the address of the CSV file.
 */
export function viewCsvw({ view, link, version, asOf }: Of, file: string) {
  const { chart, rows, state, context, words, slice } = view;
  const table = chart.table(rows, state, context);
  const titles = tableHead(table, context.t);
  // A column of numbers may say in words why one is missing; only a column without such words is one of numbers.
  const isNumeric = (column: number) => table.rows.every(({ cells }) => typeof (plainOf(cells[column] ?? null) ?? 0) === "number");
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": context.locale }],
    url: file,
    "dc:title": words.title,
    "dc:description": [words.subtitle, ...words.sentences, ...words.notes],
    "dc:source": slice.sources
      .filter(({ id }) => words.sources.includes(id))
      .map(({ publisher, title, url, licence, retrieved }) => ({
        "dc:publisher": publisher,
        "dc:title": title,
        ...(url ? { "dc:identifier": url } : {}),
        "dc:license": licence,
        "dc:date": retrieved,
      })),
    "dc:isVersionOf": link,
    "dc:hasVersion": version,
    "dc:modified": asOf,
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: titles.map((title, i) => ({
        name: table.columns[i]?.id.replaceAll(/\W/g, "_") ?? "provenance",
        titles: title,
        datatype: i < table.columns.length && table.columns[i].kind !== "text" && isNumeric(i) ? "number" : "string",
        null: "",
      })),
    },
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
  const head = tableHead(table, t).map(bold);
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
    [text(withLink(words.press, link))],
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
      data: [head, ...body],
      columns: columnsOf(table, tableHead(table, t)),
    },
    { sheet: t("ui.file.sheet.notes"), data: notes, columns: [{ width: 120 }] },
  ];
}

/** Widths in characters that fit what stands in a column, up to a limit. */
function columnsOf(table: Table, head: readonly string[]): { width: number }[] {
  return head.map((title, i) => {
    const texts = [title, ...table.rows.map(({ cells }) => cells[i]?.text ?? "")];
    return { width: Math.min(48, Math.max(i < table.columns.length ? 8 : 18, ...texts.map(({ length }) => length + 2))) };
  });
}
