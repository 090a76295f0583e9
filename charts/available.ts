/** The charts that a summit has: those of the catalogue that its dataset holds something for. */
import type { Dataset } from "@/data/read";
import type { AnyChart, Followed, Follows } from "@/lib/chart";
import { fallbackState, formatState, type Params } from "@/lib/url-state";
import { chartIds, loadChart } from ".";

/** What each dataset holds something for: asked once, for datasets do not change while the server runs. */
const known = new WeakMap<Dataset, Map<AnyChart, boolean>>();

function isAvailable(chart: AnyChart, dataset: Dataset): boolean {
  const charts = known.get(dataset) ?? new Map<AnyChart, boolean>();
  known.set(dataset, charts);
  const is = charts.get(chart) ?? chart.available?.(dataset) ?? true;
  charts.set(chart, is);
  return is;
}

/** The chart of an id; undefined when there is none, or nothing to draw it from. */
export async function openChart(id: string, dataset: Dataset): Promise<AnyChart | undefined> {
  const chart = await loadChart(id);
  return chart && isAvailable(chart, dataset) ? chart : undefined;
}

/** Every chart of a summit, in the order of the catalogue. */
export async function chartsOf(dataset: Dataset): Promise<AnyChart[]> {
  const charts = await Promise.all(chartIds().map((id) => openChart(id, dataset)));
  return charts.filter((chart) => chart !== undefined);
}

/** A view: a chart, and the canonical query string of its state. */
export interface View {
  chart: AnyChart;
  query: string;
}

type Part = Record<string, unknown>;

const isList = (ways: Follows<Part>): ways is readonly Part[] => Array.isArray(ways);

/** The ways in which a chart shows what is followed, each as a part of its state; none where it has nothing of it. */
async function waysOf(chart: AnyChart, dataset: Dataset, followed: Followed): Promise<readonly Part[]> {
  const ways: Follows<Part> = await chart.follows?.(followed, dataset);
  if (ways === undefined) return [];
  return isList(ways) ? ways : [ways];
}

/** The query string of the state that some parts of one make. */
function queryWith(chart: AnyChart, dataset: Dataset, parts: readonly Part[]): string {
  const params: Params<Part> = chart.params(chart.domain(dataset));
  return formatState(params, Object.assign(fallbackState(params), ...parts));
}

/** The query string of the state in which a chart shows all that is followed, each in the first way; undefined where it has nothing of any. */
export async function queryFollowing(chart: AnyChart, dataset: Dataset, followed: readonly Followed[]): Promise<string | undefined> {
  const shown = (await Promise.all(followed.map((one) => waysOf(chart, dataset, one)))).flatMap((ways) => ways.slice(0, 1));
  return shown.length === 0 ? undefined : queryWith(chart, dataset, shown);
}

/** The views that show what is followed, in every way, in the order of the catalogue. */
export async function viewsFollowing(dataset: Dataset, followed: Followed): Promise<View[]> {
  const charts = await chartsOf(dataset);
  const ways = await Promise.all(charts.map((chart) => waysOf(chart, dataset, followed)));
  return charts.flatMap((chart, i) => ways[i].map((part) => ({ chart, query: queryWith(chart, dataset, [part]) })));
}
