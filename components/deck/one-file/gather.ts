/** Gathers what a deck needs without a network, from the site that it is open on. */

import { loadChart } from "@/charts";
import type { Deck } from "@/data/shapes/deck";
import { answered } from "@/lib/answers";
import type { AnyChart } from "@/lib/chart";
import { FIRST, stepsOf, viewsOf } from "@/lib/deck/shown";
import { type Params, valuesOf } from "@/lib/url-state";
import { withMark } from "@/lib/view-state";
import { qrPath, readQuery, type State } from "../../view/chart-context";
import type { Part } from "../../view/part-view";
import { sliceAddress } from "../../view/use-slice";
import { type DeckPlace, figurePath, partPath } from "../slide-data";

interface Gathered {
  data: Record<string, { status: number; body: unknown }>;
  pictures: Record<string, string>;
  /** SVG files that drawings refer to. */
  files: string[];
}

/** Everything that the slides ask the site for: parts, figures, slices that a change of their charts asks for, QR codes. */
export async function gathered(deck: Deck, place: DeckPlace, progress: (part: number) => void): Promise<Gathered> {
  const data: Gathered["data"] = {};
  const pictures: Gathered["pictures"] = {};
  const files = new Set<string>();
  const once = async (path: string) => {
    if (data[path]) return data[path];
    const response = await fetch(path);
    // What is not there is kept as such: the slide says so in the file too. Whatever else fails would be missing there.
    if (!response.ok && response.status !== 404) throw new Error(`${response.status} for ${path}`);
    data[path] = { status: response.status, body: await response.json() };
    return data[path];
  };
  let done = 0;
  for (const slide of deck.slides) {
    if (slide.kind === "figure") await once(figurePath(place, slide.figure));
    for (const view of viewsOf(slide, FIRST)) {
      const { status, body } = await once(partPath(place, view));
      const part = body as Part;
      const chart = status === 200 ? await loadChart(part.place.chart) : undefined;
      if (!chart) continue;
      for (const file of chart.files ?? []) files.add(file);
      for (const path of slicesOf(chart, part, slide.kind === "view" ? stepsOf(slide) : [view.query])) await once(path);
      for (const path of slide.kind === "view" ? codesOf(chart, part, stepsOf(slide)) : []) pictures[path] ??= await dataUrl(path);
    }
    done += 1;
    progress(done / deck.slides.length);
  }
  return { data, pictures, files: [...files] };
}

/** The addresses of the slices of a view, its steps, and of what one change of a setting leads to from any of them. */
function slicesOf(chart: AnyChart, { domain, query, releases, place }: Part, queries: readonly string[]): Set<string> {
  const { params, state } = readQuery(chart, domain, query, releases);
  const steps = queries.map((one) => readQuery(chart, domain, one, releases).state);
  return new Set(
    [state, ...steps].flatMap((one) => [one, ...statesBeside(params, one)]).map((one) => sliceAddress(chart, place, params, one)),
  );
}

/** The states that one change of a setting leads to. */
function statesBeside(params: Params<State>, state: State): State[] {
  return Object.entries(params).flatMap(([name, { accepts, parse }]) =>
    valuesOf(accepts).map((value) => ({ ...state, [name]: parse(value) })),
  );
}

/** The addresses of the QR codes of a view's steps. */
function codesOf(chart: AnyChart, { domain, releases, place }: Part, queries: readonly string[]): string[] {
  return queries.map((query) => {
    const { canonical, mark } = readQuery(chart, domain, query, releases);
    return qrPath(place, withMark(canonical, mark));
  });
}

async function dataUrl(path: string): Promise<string> {
  return `data:image/svg+xml,${encodeURIComponent(await (await answered(path)).text())}`;
}
