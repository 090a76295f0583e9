/** The views of a slide, with what office programs draw of them. */
import type { SlideView } from "@/data/shapes/deck";
import type { OfficeChart } from "@/lib/office";
import { onOneAxis } from "@/lib/office-axis";
import { type OpenedView, openedView } from "../opened-view";
import type { DeckPlace } from "../slide-data";

/** A view of a slide, and what an office program draws of it, where it has a chart of the kind. */
export interface DrawnSide {
  opened: OpenedView;
  office?: OfficeChart;
}

/** Opens the views of a slide in the states shown; of two in one unit the charts are on one axis. Throws Missing where the summit has none of one. */
export async function drawnSides(place: DeckPlace, own: readonly SlideView[], shown: readonly SlideView[]): Promise<DrawnSide[]> {
  const all: DrawnSide[] = [];
  for (const [i, { query }] of shown.entries()) {
    const opened = await openedView(place, own[i], query);
    const { chart, rows, state, context } = opened.view;
    all.push({ opened, office: await chart.office?.(rows, state, context) });
  }
  const charts = all.flatMap(({ office }) => office ?? []);
  if (all.length < 2 || charts.length < all.length) return all;
  return onOneAxis(charts).map((office, i) => ({ ...all[i], office }));
}
