/** What a live chart is given, made on the server. */
import { openChart } from "@/charts/available";
import type { AnyChart } from "@/lib/chart";
import { messagesFor } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";
import { serveView } from "@/lib/server/view";
import type { Place } from "./chart-context";
import type { ChartViewProps } from "./chart-view";

export interface Served {
  chart: AnyChart;
  state: Record<string, unknown>;
  props: ChartViewProps;
}

/** A chart in the state of a query string; undefined where there is no such language, summit or chart. */
export async function servedChart(
  { locale, summit, chart: id }: Place,
  query: URLSearchParams,
  placement: ChartViewProps["placement"],
): Promise<Served | undefined> {
  const opened = openSummit({ locale, summit });
  const chart = opened && (await openChart(id, opened.dataset));
  if (!opened || !chart) return undefined;
  const { dataset } = opened;
  const { domain, state, slice } = await serveView(chart, dataset, query);
  return {
    chart,
    state,
    props: {
      place: { locale, summit, chart: id },
      placement,
      query: query.toString(),
      domain,
      slice,
      messages: [messagesFor(locale, "ui"), messagesFor(locale, id)],
      version: dataset.version,
      asOf: dataset.summit.asOf,
    },
  };
}
