/** What a live chart is given, made on the server. */
import { openView } from "@/components/file/opened-view";
import { releaseOf } from "@/data";
import type { AnyChart } from "@/lib/chart";
import { messagesFor } from "@/lib/server/messages";
import type { Place } from "./chart-context";
import type { ChartViewProps } from "./chart-view";

export interface Served {
  chart: AnyChart;
  state: Record<string, unknown>;
  props: ChartViewProps;
}

/** A chart in the state of a query string; undefined where there is no such language, summit or chart. */
export async function servedChart(
  asked: Place,
  query: URLSearchParams,
  placement: ChartViewProps["placement"],
): Promise<Served | undefined> {
  const opened = await openView(asked, query);
  if (!opened) return undefined;
  const { chart, dataset, domain, state, slice, place, releases } = opened;
  return {
    chart,
    state,
    props: {
      place,
      placement,
      query: query.toString(),
      releases,
      domain,
      slice,
      messages: [messagesFor(place.locale, "ui"), messagesFor(place.locale, place.chart)],
      version: dataset.version,
      asOf: dataset.summit.asOf,
      released: releaseOf(dataset)?.id,
    },
  };
}
