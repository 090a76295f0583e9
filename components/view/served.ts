/** What a live chart is given, made on the server. */
import { openView } from "@/components/file/opened-view";
import { releaseOf } from "@/data";
import { FILES_AT } from "@/lib/as-files";
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
      releases: FILES_AT === undefined ? releases : [],
      domain,
      slice,
      messages: [messagesFor(place.locale, "ui"), messagesFor(place.locale, place.chart)],
      version: dataset.version,
      asOf: dataset.summit.asOf,
      released: FILES_AT === undefined ? releaseOf(dataset)?.id : undefined,
    },
  };
}
