/** How what a view shows was corrected since the release that it is of. */
import { openChart } from "@/charts/available";
import { viewPath } from "@/components/view/chart-context";
import { type DrawnView, tableIn, viewOf } from "@/components/view/stages";
import { releasesOf } from "@/data";
import type { Corrections } from "@/lib/corrections";
import { catalogueOf } from "@/lib/server/messages";
import { serveView } from "@/lib/server/view";
import { type TableChanges, tableChanges } from "@/lib/table-changes";
import type { OpenedView } from "./opened-view";

/** Undefined where a view shows the data as they stand. */
export async function correctionsOf(opened: OpenedView, view: DrawnView, query: string): Promise<Corrections | undefined> {
  const { release, ...place } = opened.place;
  if (!release) return undefined;
  const since = releasesOf(place.summit).slice(opened.releases.indexOf(release) + 1);
  return {
    release,
    changes: await changesOf(opened, view),
    texts: since.flatMap(({ id, corrections }) => corrections.map((text) => ({ release: id, text }))),
    methods: since.flatMap(({ id, methods }) =>
      methods.flatMap(({ chart, text }) => (chart === place.chart ? [{ release: id, text }] : [])),
    ),
    live: viewPath(place, query),
  };
}

async function changesOf({ dataset, current, place, query, locale }: OpenedView, view: DrawnView): Promise<TableChanges | null> {
  if (dataset === current) return { changed: [], added: [], gone: [] };
  const chart = await openChart(place.chart, current);
  if (!chart) return null;
  const now = await serveView(chart, current, new URLSearchParams(query));
  if (now.ignored.length > 0) return null;
  const params = chart.params(now.domain);
  const { rows, state, context } = viewOf({ chart, place, messages: catalogueOf(locale), params }, now.slice, now.state);
  return tableChanges(tableIn(view), chart.table(rows, state, context));
}
