/** One axis of values for charts of an office program that stand side by side. */
import { ticks } from "d3-array";
import type { OfficeChart } from "./office";

/** The charts on an axis that goes to the same round value, where all count in one unit; as they are where they do not. */
export function onOneAxis(charts: readonly OfficeChart[]): OfficeChart[] {
  const [first] = charts;
  if (!charts.every(({ unit }) => unit === first.unit)) return [...charts];
  const highest = Math.max(...charts.map(highestOf)) || 1;
  const [low, next] = ticks(0, highest, 5);
  const step = next - low;
  const most = Math.ceil(highest / step - 1e-9) * step;
  return charts.map((chart) => ({ ...chart, most }));
}

/** The highest that is drawn: of areas, which stand on one another, their sum. */
function highestOf({ categories, series }: OfficeChart): number {
  const areas = series.filter(({ look }) => look === "area");
  const lines = series.filter(({ look }) => look !== "area");
  const stacked = categories.map((_, i) => areas.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  return Math.max(0, ...stacked, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
}
