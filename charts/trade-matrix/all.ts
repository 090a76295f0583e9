import { alpha2Of } from "@/data/countries";
import { cite, type Dataset } from "@/data/read";
import { type Context, type FullTable, sourceCell } from "@/lib/chart";
import { usDollars } from "@/lib/unit";
import { amongMembers, bySize, type State } from "./params";
import { PROVENANCE } from "./select";
import { millions } from "./table";

/** Every flow of every year, the last year first. */
export function all(dataset: Dataset, context: Context<State>): FullTable {
  const { t, formats } = context;
  const { unit } = dataset.series["bilateral-trade"];
  const places = new Map(bySize(dataset).map((country, i) => [country, i]));
  const place = (country = "") => places.get(country) ?? 0;
  const rows = amongMembers(dataset).toSorted(
    (a, b) => (b.year ?? 0) - (a.year ?? 0) || place(a.country) - place(b.country) || place(a.partner) - place(b.partner),
  );
  return {
    table: {
      caption: t("site.file.full.text"),
      columns: [
        { id: "year", label: t("table.year"), kind: "year" },
        { id: "from", label: t("table.from"), kind: "text" },
        { id: "to", label: t("table.to"), kind: "text" },
        { id: "value", label: t("table.value"), unit: t("table.unit"), kind: "number" },
        { id: "source", label: t("table.source"), kind: "text" },
      ],
      rows: rows.map(({ country = "", partner = "", year = 0, value, basis, source }) => ({
        provenance: typeof value === "number" ? PROVENANCE[basis] : undefined,
        cells: [
          { text: String(year), value: year },
          { text: formats.country(alpha2Of(country)) },
          { text: formats.country(alpha2Of(partner)) },
          millions(typeof value === "number" ? usDollars(value, unit, `the value of ${source} in bilateral-trade`) : null, context),
          sourceCell(source),
        ],
      })),
    },
    notes: [t("note.full"), t("note.balance"), t("note.reports")],
    sources: cite(
      dataset,
      rows.map(({ source }) => source),
    ),
  };
}
