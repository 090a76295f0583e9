import type { Context, Table } from "@/lib/chart";
import type { State } from "./params";
import { cellKey, type Rows } from "./select";

/** One row a year and member, and one for their total. */
export function table(rows: Rows, _state: State, { t, formats }: Context<State>): Table {
  const share = rows.as === "share";
  const shown = (value: number | null) =>
    value === null
      ? null
      : share
        ? { text: formats.percent(value, 2), value: Math.round(value * 1e6) / 1e4 }
        : { text: formats.number(value / 1e9), value: Math.round(value / 1e6) / 1e3 };
  return {
    caption: t("table.caption"),
    columns: [
      { id: "year", label: t("table.year"), kind: "year" },
      { id: "member", label: t("table.member"), kind: "text" },
      { id: "value", label: t(`what.${rows.measure}`), unit: t(share ? "table.unit.share" : "table.unit.value"), kind: "number" },
    ],
    rows: rows.totals.toReversed().flatMap((total) => [
      {
        provenance: "computed" as const,
        cells: [{ text: String(total.year), value: total.year }, { text: t("table.total", { n: total.counted }) }, shown(total.value)],
      },
      ...rows.members.flatMap(({ id, alpha2 }) => {
        const cell = rows.cells.get(cellKey(id, total.year));
        if (!cell?.counted) return [];
        const provenance =
          cell.value === null ? undefined : cell.filled ? ("filled" as const) : share ? ("computed" as const) : ("measured" as const);
        return [
          {
            provenance,
            cells: [
              { text: String(total.year), value: total.year },
              { text: formats.country(alpha2) },
              shown(cell.value) ?? { text: t("table.missing"), value: null },
            ],
          },
        ];
      }),
    ]),
  };
}
