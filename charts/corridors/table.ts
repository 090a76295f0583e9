import type { Context, Table } from "@/lib/chart";
import type { State } from "./params";
import type { Rows } from "./select";
import { nameOf } from "./words";

/** One row a leg of the corridors shown, in the order of travel. */
export function table(rows: Rows, _state: State, { t, formats }: Context<State>): Table {
  const name = (id: string) => rows.places.get(id)?.name ?? id;
  return {
    caption: t("table.caption"),
    columns: [
      { id: "corridor", label: t("table.corridor"), kind: "text" },
      { id: "from", label: t("table.from"), kind: "text" },
      { id: "to", label: t("table.to"), kind: "text" },
      { id: "mode", label: t("table.mode"), kind: "text" },
      { id: "status", label: t("table.status"), kind: "text" },
      { id: "gauge", label: t("table.gauge"), unit: "mm", kind: "number" },
      { id: "km", label: t("table.km"), unit: "km", kind: "number" },
    ],
    rows: rows.runs
      .filter(({ corridor }) => rows.shown.has(corridor))
      .flatMap(({ corridor, legs }) =>
        legs.map(({ leg, reversed }) => ({
          provenance: "computed" as const,
          cells: [
            { text: nameOf(rows, corridor) },
            { text: name(reversed ? leg.to : leg.from) },
            { text: name(reversed ? leg.from : leg.to) },
            { text: t(`mode.${leg.mode}`) },
            { text: t(`status.${leg.status}`) },
            leg.gauge === null ? null : { text: String(leg.gauge), value: leg.gauge },
            { text: formats.number(leg.km, 0), value: Math.round(leg.km) },
          ],
        })),
      ),
  };
}
