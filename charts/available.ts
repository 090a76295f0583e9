/** The charts that a summit has: those of the catalogue that its dataset holds something for. */
import type { Dataset } from "@/data/read";
import type { AnyChart } from "@/lib/chart";
import { chartIds, loadChart } from ".";

/** The chart of an id; undefined when there is none, or nothing to draw it from. */
export async function openChart(id: string, dataset: Dataset): Promise<AnyChart | undefined> {
  const chart = await loadChart(id);
  return chart && (chart.available?.(dataset) ?? true) ? chart : undefined;
}

/** Every chart of a summit, in the order of the catalogue. */
export async function chartsOf(dataset: Dataset): Promise<AnyChart[]> {
  const charts = await Promise.all(chartIds().map((id) => openChart(id, dataset)));
  return charts.filter((chart) => chart !== undefined);
}
