/** A view on the server: a chart in a state, with the slice it is drawn from. */
import type { Dataset } from "@/data/read";
import type { AnyChart, Slice } from "../chart";
import { assertNames } from "../chart";
import { formatState, type Ignored, type Params, parseState } from "../url-state";

export interface ServedView {
  chart: AnyChart;
  domain: unknown;
  state: Record<string, unknown>;
  /** The canonical query string. */
  query: string;
  ignored: Ignored[];
  slice: Slice;
}

/** What a chart makes of a dataset for any state: made once, for datasets do not change while the server runs. */
interface Kept {
  domain: unknown;
  params: Params<Record<string, unknown>>;
  slices: Map<string, Promise<Slice>>;
}

const kept = new WeakMap<Dataset, Map<AnyChart, Kept>>();

function keptFor(chart: AnyChart, dataset: Dataset): Kept {
  const charts = kept.get(dataset) ?? new Map<AnyChart, Kept>();
  kept.set(dataset, charts);
  let own = charts.get(chart);
  if (!own) {
    const domain: unknown = chart.domain(dataset);
    const params = chart.params(domain);
    assertNames(chart, params);
    own = { domain, params, slices: new Map() };
    charts.set(chart, own);
  }
  return own;
}

/** Reads a query string for a chart and cuts its slice. */
export async function serveView(chart: AnyChart, dataset: Dataset, query: URLSearchParams): Promise<ServedView> {
  const { domain, params, slices } = keptFor(chart, dataset);
  const { state, ignored } = parseState(params, query, chart.renamed);
  const key = chart.sliceKey?.(state) ?? "";
  const slice = slices.get(key) ?? Promise.resolve(chart.slice(dataset, state));
  slices.set(key, slice);
  return { chart, domain, state, query: formatState(params, state), ignored, slice: await slice };
}

/** Next's search parameters as the query string they came from. */
export function queryOf(searchParams: Record<string, string | string[] | undefined>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(searchParams)) for (const one of [value ?? []].flat()) query.append(name, one);
  return query;
}
