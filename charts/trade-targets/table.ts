import type { Context, Provenance, Table } from "@/lib/chart";
import type { State } from "./params";
import type { Point, Rows } from "./select";

export function table(rows: Rows, _state: State, { t, formats }: Context<State>): Table {
  const row = (what: string, { year, value }: Point, provenance: Provenance, source?: string): Table["rows"][number] => ({
    provenance,
    cells: [
      { text: String(year), value: year },
      { text: what },
      { text: formats.number(value / 1e9, 1), value: Math.round(value / 1e6) / 1000 },
      source ? { text: source, source } : null,
    ],
  });
  return {
    caption: t("table.caption"),
    columns: [
      { id: "year", label: t("table.year"), kind: "year" },
      { id: "what", label: t("table.what"), kind: "text" },
      { id: "value", label: t("table.value"), unit: t("table.unit"), kind: "number" },
      { id: "source", label: t("table.source"), kind: "text" },
    ],
    rows: [
      ...rows.measured.map((point) =>
        row(
          t(`table.${rows.reading}`, { base: String(rows.base) }),
          point,
          rows.reading === "cumulative" ? "computed" : "measured",
          rows.measuredSources[0],
        ),
      ),
      ...rows.stated.map((point) =>
        row(t("table.stated", { qualifier: point.qualifier, what: point.what }), point, "stated", point.source),
      ),
      ...rows.pastPath.slice(1).map((point) => row(t("table.past"), point, "computed")),
      ...rows.neededPath.slice(1).map((point) => row(t("table.needed", { by: String(rows.by) }), point, "computed")),
    ],
  };
}
