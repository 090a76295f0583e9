/** A view of a deck opened in the browser to be written into a file: through the stages that know no pixels. */

import { loadChart } from "@/charts";
import type { SlideView } from "@/data/shapes/deck";
import { answered } from "@/lib/answers";
import type { Slice } from "@/lib/chart";
import { type Place, readQuery } from "../view/chart-context";
import { type Part, partView } from "../view/part-view";
import type { DrawnView } from "../view/stages";
import { sliceAddress } from "../view/use-slice";
import { type DeckPlace, fetchPart, partPath } from "./slide-data";

export interface OpenedView {
  view: DrawnView;
  place: Place;
  /** The canonical query string of the state, with the mark looked at. */
  query: string;
  /** The day of the dataset, ISO. */
  asOf: string;
}

/** Opens the view of a slide in a state of its chart. Throws Missing where the summit has none of it. */
export async function openedView(place: DeckPlace, own: SlideView, query: string): Promise<OpenedView> {
  const part = await fetchPart<Part>(partPath(place, own));
  const chart = await loadChart(part.place.chart);
  if (!chart) throw new Error(`unknown chart: ${part.place.chart}`);
  const served = readQuery(chart, part.domain, part.query, part.releases);
  const { params, state } = readQuery(chart, part.domain, query, part.releases);
  const carried = (chart.sliceKey?.(state) ?? "") === (chart.sliceKey?.(served.state) ?? "");
  const slice: Slice = carried ? part.slice : await (await answered(sliceAddress(chart, part.place, params, state))).json();
  return { ...partView(chart, part, query, slice), place: part.place, asOf: part.asOf };
}
