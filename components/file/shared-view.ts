/** A view as what is given away of it needs it: drawn, with its permalink, and the dataset it is of. */
import { chartsOf } from "@/charts/available";
import { filePath, type Place, viewPath } from "@/components/view/chart-context";
import { type DrawnView, markedIn, viewOf } from "@/components/view/stages";
import { releaseOf } from "@/data";
import type { Dataset } from "@/data/read";
import { FILES_AT } from "@/lib/as-files";
import type { FullTable, Target } from "@/lib/chart";
import type { Corrections } from "@/lib/corrections";
import { writePictureOptions } from "@/lib/picture-options";
import { releaseName } from "@/lib/release-name";
import { catalogueOf } from "@/lib/server/messages";
import type { LinkImage } from "@/lib/server/metadata";
import { type Opened, openSummit } from "@/lib/server/open";
import { countOf } from "@/lib/table-changes";
import type { Ignored } from "@/lib/url-state";
import { withMark } from "@/lib/view-state";
import { correctionsOf } from "./corrections";
import { previewOf } from "./files";
import { fullTableOf } from "./full-table";
import { openView } from "./opened-view";

/** How many letters name a mark where room is short. */
const BRIEF = 90;

export interface SharedView {
  place: Place;
  view: DrawnView;
  /** The mark looked at. */
  marked?: Target;
  /** What must be said of it beside its own notes: the mark looked at, the release and what was corrected since. */
  also: string[];
  /** The same in the fewest words. */
  briefly: string[];
  /** The canonical query string, of state and mark. */
  query: string;
  /** Where the site is served. */
  site: string;
  /** The permalink, whole. */
  link: string;
  /** The same view with the data as they stand. */
  live: string;
  /** The same view with the numbers of its release, for good; left out while changes of the data are not released. */
  fixed?: string;
  dataset: Dataset;
  version: string;
  /** The day of the dataset, ISO. */
  asOf: string;
  /** What was corrected in this view since the release it is of; left out where it shows the data as they stand. */
  corrections?: Corrections;
  ignored: readonly Ignored[];
}

/** A chart in the state of a query string, for a site at an address; undefined where there is no such language, summit or chart. */
export async function sharedView(asked: Place, asking: URLSearchParams, site: string): Promise<SharedView | undefined> {
  const opened = await openView(asked, asking);
  if (!opened) return undefined;
  const { chart, domain, slice, state, dataset, place, mark } = opened;
  const view = viewOf({ chart, place, messages: catalogueOf(opened.locale), params: chart.params(domain) }, slice, state);
  const { marked, ignored } = markedIn(view, mark);
  const query = withMark(opened.query, marked?.id ?? "");
  const { release = releaseOf(dataset)?.id, ...unfixed } = place;
  const corrections = await correctionsOf(opened, view, query);
  const markedText = (what: string) => opened.t("ui.share.marked", { what: what.replace(/\.$/, "") });
  const fixed = corrections ? [fixedText(corrections, opened)] : [];
  return {
    place,
    view,
    marked,
    also: [...(marked ? [markedText([marked.head, ...marked.lines].join(" · "))] : []), ...fixed],
    briefly: [...(marked ? [markedText(firstWords(marked))] : []), ...fixed],
    query,
    site,
    link: `${site}${viewPath(place, query)}`,
    live: `${site}${viewPath(unfixed, query)}`,
    ...(release && FILES_AT === undefined && { fixed: `${site}${viewPath({ ...unfixed, release }, query)}` }),
    dataset,
    version: dataset.version,
    asOf: dataset.summit.asOf,
    corrections,
    ignored: [...opened.ignored, ...ignored],
  };
}

/** A mark's head and first line, or the head alone where those are long. */
function firstWords({ head, lines }: Target): string {
  const both = [head, ...lines.slice(0, 1)].join(" · ");
  return both.length <= BRIEF ? both : head;
}

/** That a view is of a release, and how much of it was corrected since, in a sentence. */
function fixedText({ release, changes }: Corrections, { t, formats }: Opened): string {
  return t("site.fixed.carried", { date: releaseName(release, formats), n: changes ? countOf(changes) : 0 });
}

/** The full table behind a view's chart, beside the view that the chart opens with: a table of all rows is of no other state. */
export async function withFullTable({ place, ignored }: SharedView, site: string): Promise<SharedView & { full: FullTable }> {
  const shared = await sharedView(place, new URLSearchParams(place.release ? { "as-of": place.release } : {}), site);
  if (!shared) throw new Error(`no view of ${place.chart}`);
  return { ...shared, ignored, full: await fullTableOf(shared.view, shared.dataset) };
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
