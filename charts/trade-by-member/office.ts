import type { Context } from "@/lib/chart";
import type { OfficeChart, OfficeSeries } from "@/lib/office";
import { bandLook } from "./band-look";
import type { State } from "./params";
import { cellKey, type Rows } from "./select";
import { statedText } from "./table";

/** A layer for each member and the stated value as a line; in billion US dollars or per cent of the world, as in the table. */
export function office(rows: Rows, _state: State, context: Context<State>): OfficeChart {
  const { t, formats } = context;
  const share = rows.as === "share";
  const shown = (value: number) => (share ? Math.round(value * 1e8) / 1e6 : Math.round(value / 1e6) / 1e3);
  return {
    categories: rows.years.map(String),
    unit: t(share ? "table.unit.share" : "table.unit.value"),
    format: share ? "0.0" : "#,##0",
    series: [
      ...rows.members.map(({ id, alpha2 }, m): OfficeSeries => {
        const { fill, opacity } = bandLook(m);
        const values = rows.years.map((year) => rows.cells.get(cellKey(id, year))?.value ?? null);
        return { name: formats.country(alpha2), values: values.map((value) => value && shown(value)), ink: fill, opacity, look: "area" };
      }),
      ...(rows.stated
        ? [
            {
              name: statedText(rows.stated, context),
              values: rows.years.map(() => rows.stated && shown(rows.stated.value)),
              ink: "stated" as const,
              look: "line" as const,
            },
          ]
        : []),
    ],
  };
}
