/** A table for programs: JSON. */
import { type Origin, plainOf, type Tabled } from "./tabled";

/** Rows by column id, with their words, their sources, and which dataset they are of. */
export function jsonOf({ table, words, sources, chart }: Tabled, { link, version, asOf, ignored }: Origin, rows: "view" | "all") {
  const { title, subtitle, alt, sentences, notes } = words;
  return {
    chart,
    link,
    dataset: { version, asOf },
    ...(rows === "all" ? { of: "all" } : {}),
    ...{ title, subtitle, alt, sentences, notes },
    columns: table.columns,
    rows: table.rows.map(({ cells, provenance }) => ({
      ...Object.fromEntries(table.columns.map(({ id }, i) => [id, plainOf(cells[i])])),
      ...(provenance ? { provenance } : {}),
    })),
    sources,
    ignored: ignored.map(({ name, value, reason }) => ({ name, value, reason })),
  };
}
