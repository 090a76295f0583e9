/** What describes a CSV file to programs, as CSV on the Web (W3C, 2015). */
import { type Origin, plainOf, type Tabled } from "./tabled";

interface Addresses {
  /** Of the CSV file that is described, whole. */
  file: string;
  /** Of the CSV file of all rows, where this one holds some. */
  full?: string;
}

/** Columns with their types, title, sources, and what was drawn when. */
export function csvwOf({ table, head, words, sources, context }: Tabled, { link, version, asOf }: Origin, { file, full }: Addresses) {
  // A column of numbers may say in words why one is missing; only a column without such words is one of numbers.
  const isNumeric = (column: number) => table.rows.every(({ cells }) => typeof (plainOf(cells[column] ?? null) ?? 0) === "number");
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": context.locale }],
    url: file,
    "dc:title": words.title,
    "dc:description": [words.subtitle, ...words.sentences, ...words.notes],
    "dc:source": sources.map(({ publisher, title, url, licence, retrieved }) => ({
      "dc:publisher": publisher,
      "dc:title": title,
      ...(url ? { "dc:identifier": url } : {}),
      "dc:license": licence,
      "dc:date": retrieved,
    })),
    "dc:isVersionOf": link,
    ...(full ? { "dc:isPartOf": full } : {}),
    "dc:hasVersion": version,
    "dc:modified": asOf,
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: head.map((title, i) => ({
        name: table.columns[i]?.id.replaceAll(/\W/g, "_") ?? "provenance",
        titles: title,
        datatype: i < table.columns.length && table.columns[i].kind !== "text" && isNumeric(i) ? "number" : "string",
        null: "",
      })),
    },
  };
}
