import type { Context } from "@/lib/chart";
import type { OfficeChart, OfficeSeries } from "@/lib/office";
import type { State } from "./params";
import type { Point, Rows, StatedPoint } from "./select";

/** The target, what was measured, what was stated and both paths, in billion US dollars as in the table. */
export function office(rows: Rows, _state: State, context: Context<State>): OfficeChart {
  const { t, formats } = context;
  const [first, end] = rows.years;
  const years = Array.from({ length: end - first + 1 }, (_, i) => first + i);
  const billions = (value: number) => Math.round(value / 1e6) / 1000;
  const along = (points: readonly Point[]) =>
    years.map((year) => {
      const point = points.find((one) => one.year === year);
      return point ? billions(point.value) : null;
    });
  const path = (name: string, points: readonly Point[], look: Pick<OfficeSeries, "ink" | "look">): OfficeSeries[] =>
    points.length > 0 ? [{ name, values: along(points), ...look }] : [];
  const country = formats.country(rows.alpha2);
  return {
    categories: years.map(String),
    unit: t("table.unit"),
    format: "#,##0",
    series: [
      { name: t("table.target"), values: years.map(() => billions(rows.target.value)), ink: "stated", look: "line" },
      {
        name: t(`table.${rows.reading}`, { country, base: String(rows.base) }),
        values: along(rows.measured),
        ink: "measured",
        look: "line",
      },
      ...path(t("table.past"), rows.pastPath, { ink: "measured", look: "dotted" }),
      ...path(t("table.needed", { by: String(rows.by) }), rows.neededPath, { ink: "needed", look: "dashed" }),
      ...statedSeries(rows, along, context),
    ],
  };
}

/** Stated points, one a year to a series; those whose year was not stated apart. */
function statedSeries({ stated }: Rows, along: (points: readonly Point[]) => (number | null)[], { t }: Context<State>): OfficeSeries[] {
  const series: { name: string; look: OfficeSeries["look"]; points: StatedPoint[]; unlisted?: true }[] = [];
  for (const point of stated) {
    const look = point.dated ? "points" : "unsure-points";
    const name = point.dated ? t("label.stated") : `${t("label.stated")}; ${t("label.undated")}`;
    const own = series.filter((one) => one.name === name);
    const free = own.find(({ points }) => points.every(({ year }) => year !== point.year));
    if (free) free.points.push(point);
    else series.push({ name, look, points: [point], ...(own.length > 0 && { unlisted: true }) });
  }
  return series.map(({ points, ...rest }) => ({ ...rest, values: along(points), ink: "stated" }));
}
