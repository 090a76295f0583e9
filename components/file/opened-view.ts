/** A view as its URL names it: the summit, the release of the data, the chart and its state. */
import { openChart } from "@/charts/available";
import type { Place } from "@/components/view/chart-context";
import { releasedDataset, releasesOf } from "@/data";
import type { Dataset } from "@/data/read";
import { type Opened, openSummit } from "@/lib/server/open";
import { type ServedView, serveView } from "@/lib/server/view";
import { readBeside } from "@/lib/view-state";

export interface OpenedView extends ServedView, Opened {
  /** The place as asked for, with the release that the query names. */
  place: Place;
  /** The id of the mark looked at, as the query has it; "" for none. */
  mark: string;
  /** The ids that "as-of" may name, the newest last. */
  releases: string[];
  /** The data as they stand, whatever release is shown. */
  current: Dataset;
}

/** A chart in the state of a query string; undefined where there is no such language, summit or chart, or where the release has none. */
export async function openView(asked: Place, query: URLSearchParams): Promise<OpenedView | undefined> {
  const opened = openSummit(asked);
  if (!opened) return undefined;
  const known = releasesOf(asked.summit);
  const releases = known.map(({ id }) => id);
  const { own, release: id, mark, ignored } = readBeside(query, releases);
  const release = known.find((one) => one.id === id);
  const dataset = release ? releasedDataset(asked.summit, release) : opened.dataset;
  const chart = await openChart(asked.chart, dataset);
  if (!chart) return undefined;
  const view = await serveView(chart, dataset, own);
  const place = { locale: asked.locale, summit: asked.summit, chart: asked.chart, ...(release && { release: id }) };
  return { ...opened, ...view, dataset, current: opened.dataset, place, mark, releases, ignored: [...ignored, ...view.ignored] };
}
