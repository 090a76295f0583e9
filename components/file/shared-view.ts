/** A view as what is given away of it needs it: drawn, with its permalink, and the dataset it is of. */
import { chartsOf, openChart } from "@/charts/available";
import { filePath, type Place, viewPath } from "@/components/view/chart-context";
import { type DrawnView, viewOf } from "@/components/view/stages";
import type { FullTable } from "@/lib/chart";
import { writePictureOptions } from "@/lib/picture-options";
import { catalogueOf } from "@/lib/server/messages";
import type { LinkImage } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { serveView } from "@/lib/server/view";
import type { Ignored } from "@/lib/url-state";
import { previewOf } from "./files";
import { fullTableOf } from "./full-table";

export interface SharedView {
  place: Place;
  view: DrawnView;
  /** The canonical query string. */
  query: string;
  /** The permalink, whole. */
  link: string;
  version: string;
  /** The day of the dataset, ISO. */
  asOf: string;
  ignored: readonly Ignored[];
}

/** A chart in the state of a query string, for a site at an address; undefined where there is no such language, summit or chart. */
export async function sharedView(place: Place, asked: URLSearchParams, site: string): Promise<SharedView | undefined> {
  const opened = openSummit(place);
  const chart = opened && (await openChart(place.chart, opened.dataset));
  if (!opened || !chart) return undefined;
  const { version, summit } = opened.dataset;
  const { domain, slice, state, query, ignored } = await serveView(chart, opened.dataset, asked);
  const view = viewOf({ chart, place, messages: catalogueOf(opened.locale), params: chart.params(domain) }, slice, state);
  return { place, view, query, link: `${site}${viewPath(place, query)}`, version, asOf: summit.asOf, ignored };
}

/** The full table behind a view's chart, beside the view that the chart opens with: a table of all rows is of no other state. */
export async function withFullTable({ place, ignored }: SharedView, site: string): Promise<SharedView & { full: FullTable }> {
  const opened = openSummit(place);
  const shared = await sharedView(place, new URLSearchParams(), site);
  if (!opened || !shared) throw new Error(`no view of ${place.chart}`);
  return { ...shared, ignored, full: await fullTableOf(shared.view, opened.dataset) };
}

/** The picture that is shown of a link: its address from the root, and its size in pixels where that is the usual one. */
export function previewImage(shared: SharedView): { path: string; size?: { width: number; height: number } } {
  const options = previewOf(shared);
  if (!options) return { path: filePath(shared.place, shared.query, "png") };
  return { path: filePath(shared.place, shared.query, "png", writePictureOptions(options)), size: { width: 1200, height: 630 } };
}

/** The same for a page's metadata: whole, with words for those who do not see it. */
export function linkImage(shared: SharedView, site: string): LinkImage {
  const { path, size } = previewImage(shared);
  return { url: `${site}${path}`, ...size, alt: shared.view.words.alt };
}

/** The picture for a page about the whole summit: that of its first chart; none where it has no chart. */
export async function summitImage(place: Omit<Place, "chart">, site: string): Promise<LinkImage | undefined> {
  const opened = openSummit(place);
  const [first] = opened ? await chartsOf(opened.dataset) : [];
  const shared = first && (await sharedView({ ...place, chart: first.id }, new URLSearchParams(), site));
  return shared && linkImage(shared, site);
}
