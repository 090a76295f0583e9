/** A view on the server: a chart in a state, with the slice it is drawn from. */
import type { Dataset } from "@/data/read";
import type { AnyChart, Slice } from "../chart";
import { assertNames } from "../chart";
import { formatState, parseState } from "../url-state";

export interface ServedView {
  chart: AnyChart;
  domain: unknown;
  state: Record<string, unknown>;
  /** The canonical query string. */
  query: string;
  slice: Slice;
}

/** Reads a query string for a chart and cuts its slice. */
export async function serveView(chart: AnyChart, dataset: Dataset, query: URLSearchParams): Promise<ServedView> {
  const domain = chart.domain(dataset);
  const params = chart.params(domain);
  assertNames(chart, params);
  const { state } = parseState<Record<string, unknown>>(params, query);
  return { chart, domain, state, query: formatState(params, state), slice: await chart.slice(dataset, state) };
}

/** Next's search parameters as the query string they came from. */
export function queryOf(searchParams: Record<string, string | string[] | undefined>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(searchParams)) for (const one of [value ?? []].flat()) query.append(name, one);
  return query;
}
