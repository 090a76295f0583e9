/** A table for programs: JSON. */
import { withLink } from "@/lib/press";
import { plainOf } from "@/lib/table-csv";
import type { Origin, Tabled } from "./tabled";

/** Rows by column id, with their words, their sources, and which dataset they are of. */
export function jsonOf(
  { table, words, sources, chart }: Tabled,
  { link, version, asOf, marked, corrections, ignored }: Origin,
  rows: "view" | "all",
) {
  const { beside = [] } = table;
  const { title, subtitle, alt, press, sentences, notes } = words;
  return {
    chart,
    link,
    dataset: { version, asOf, ...(corrections && { release: corrections.release }) },
    ...(marked && { mark: marked.id }),
    ...(corrections && { correctedSince: { changes: corrections.changes, releases: corrections.texts, methods: corrections.methods } }),
    ...(rows === "all" ? { of: "all" } : {}),
    ...{ title, subtitle, alt, press: press && withLink(press, link), sentences, notes },
    columns: [...table.columns, ...beside],
    rows: table.rows.map(({ cells, provenance, beside: own = [] }) => ({
      ...Object.fromEntries(table.columns.map(({ id }, i) => [id, plainOf(cells[i])])),
      ...Object.fromEntries(beside.map(({ id }, i) => [id, plainOf(own[i] ?? null)])),
      ...(provenance ? { provenance } : {}),
    })),
    sources,
    ignored: ignored.map(({ name, value, reason }) => ({ name, value, reason })),
  };
}
