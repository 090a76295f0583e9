/** How what a view shows was corrected since the release that it is of. */
import { openChart } from "@/charts/available";
import { viewPath } from "@/components/view/chart-context";
import { type DrawnView, tableIn, viewOf } from "@/components/view/stages";
import { releasedDataset, releasesOf } from "@/data";
import type { Dataset } from "@/data/read";
import type { Corrections } from "@/lib/corrections";
import { catalogueOf } from "@/lib/server/messages";
import { serveView } from "@/lib/server/view";
import { countOf, tableChanges, UNCHANGED } from "@/lib/table-changes";
import type { OpenedView } from "./opened-view";

/** Undefined where a view shows the data as they stand. */
export async function correctionsOf(opened: OpenedView, view: DrawnView, query: string): Promise<Corrections | undefined> {
  const { release, ...place } = opened.place;
  if (!release) return undefined;
  const { dataset, current } = opened;
  const since = releasesOf(place.summit).slice(opened.releases.indexOf(release) + 1);
  const now = dataset === current ? view : await viewIn(current, opened);
  const texts: Corrections["texts"] = [];
  let before: DrawnView | undefined = view;
  for (const one of since) {
    const { id, versions, corrections } = one;
    if (corrections.length === 0) continue;
    const after: DrawnView | undefined =
      versions[place.summit] === current.version ? now : await viewIn(releasedDataset(place.summit, one), opened);
    if (!before || !after || differ(before, after)) texts.push(...corrections.map((text) => ({ release: id, text })));
    before = after;
  }
  return {
    release,
    changes: now ? (now === view ? UNCHANGED : tableChanges(tableIn(view), tableIn(now))) : null,
    texts,
    methods: since.flatMap(({ id, methods }) =>
      methods.flatMap(({ chart, text }) => (chart === place.chart ? [{ release: id, text }] : [])),
    ),
    live: viewPath(place, query),
  };
}

/** The same view of another dataset; undefined where that has none. */
async function viewIn(dataset: Dataset, { place: { release: _, ...place }, query, locale }: OpenedView): Promise<DrawnView | undefined> {
  const chart = await openChart(place.chart, dataset);
  if (!chart) return undefined;
  const { ignored, domain, slice, state } = await serveView(chart, dataset, new URLSearchParams(query));
  if (ignored.length > 0) return undefined;
  return viewOf({ chart, place, messages: catalogueOf(locale), params: chart.params(domain) }, slice, state);
}

/** Whether two views of one state say something else, in their tables or in the words about them. */
function differ(before: DrawnView, after: DrawnView): boolean {
  if (countOf(tableChanges(tableIn(before), tableIn(after))) > 0) return true;
  const said = ({ words: { title, subtitle, sentences, notes } }: DrawnView) => [title, subtitle, ...sentences, ...notes].join("\n");
  return said(before) !== said(after);
}
