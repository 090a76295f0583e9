/** What describes a CSV file to programs, as CSV on the Web (W3C, 2015). */
import { fileRows } from "@/lib/table-csv";
import type { Origin, Tabled } from "./tabled";

interface Addresses {
  /** Of the CSV file that is described, whole. */
  file: string;
  /** Of the CSV file of all rows, where this one holds some. */
  full?: string;
}

/** Columns with their types, title, sources, and what was drawn when. */
export function csvwOf({ table, columns, words, sources, context }: Tabled, { link, version, asOf }: Origin, { file, full }: Addresses) {
  // A column of numbers may say in words why one is missing; only a column without such words is one of numbers.
  const rows = fileRows(table, context.t);
  const isNumeric = (column: number) => rows.every((row) => typeof (row[column] ?? 0) === "number");
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
      columns: columns.map(({ id, title, kind }, i) => ({
        name: id.replaceAll(/\W/g, "_"),
        titles: title,
        datatype: kind !== "text" && isNumeric(i) ? "number" : "string",
        null: "",
      })),
    },
  };
}
