/** What a reader's browser asks for that no page links to: what scripts fetch. */
import { chartsOf } from "../../charts/available";
import { figurePath, partPath } from "../../components/deck/slide-data";
import { thumbnailPaths } from "../../components/deck/thumbnail";
import { filePath, qrPath, readQuery, type State } from "../../components/view/chart-context";
import { sliceAddress } from "../../components/view/use-slice";
import { dataset, decksOf } from "../../data";
import type { Dataset } from "../../data/read";
import type { Deck } from "../../data/shapes/deck";
import type { AnyChart } from "../../lib/chart";
import { FIRST, stepsOf, viewsOf } from "../../lib/deck/shown";
import { fallbackState, type Params, valuesOf } from "../../lib/url-state";
import { withMark } from "../../lib/view-state";

/** Of a summit in a language. */
export async function scriptAddresses(locale: string, summit: string): Promise<string[]> {
  const place = { locale, summit };
  const charts = await chartsOf(dataset(summit));
  return [
    `/${locale}/${summit}/search/index.json`,
    ...charts.flatMap((chart) => ofChart(chart, dataset(summit), place)),
    ...decksOf(summit).flatMap((deck) => ofDeck(deck, charts, dataset(summit), place)),
  ];
}

function ofChart(chart: AnyChart, data: Dataset, place: { locale: string; summit: string }): string[] {
  const here = { ...place, chart: chart.id };
  return [...slicesOf(chart, chart.params(chart.domain(data)), here), qrPath(here, ""), filePath(here, "", "png", "scale=2")];
}

/** The slices of all states of a chart: those of every choice of the parameters that a slice depends on. */
export function slicesOf(chart: AnyChart, params: Params<State>, place: { locale: string; summit: string; chart: string }): string[] {
  const keyOf = (state: State) => chart.sliceKey?.(state) ?? "";
  let states: State[] = [fallbackState(params)];
  for (const [name, { accepts, parse }] of Object.entries(params)) {
    const choices = valuesOf(accepts).map(parse);
    if (choices.some((value) => keyOf({ ...states[0], [name]: value }) !== keyOf(states[0])))
      states = states.flatMap((state) => choices.map((value) => ({ ...state, [name]: value })));
  }
  return states.map((state) => sliceAddress(chart, place, params, state));
}

/** Of every slide what it shows, what it looks like small, and the codes of its steps. */
function ofDeck({ slides }: Deck, charts: readonly AnyChart[], data: Dataset, place: { locale: string; summit: string }): string[] {
  const codeOf = ({ chart: wanted, query }: { chart: string; query: string }) => {
    const chart = charts.find((one) => one.id === wanted);
    if (!chart) return [];
    const { canonical, mark } = readQuery(chart, chart.domain(data), query, []);
    return [qrPath({ ...place, chart: wanted }, withMark(canonical, mark))];
  };
  return slides.flatMap((slide) => [
    ...(slide.kind === "figure" ? [figurePath(place, slide.figure)] : []),
    ...viewsOf(slide, FIRST).map((view) => partPath(place, view)),
    ...stepsOf(slide).flatMap((_, step) => viewsOf(slide, { step, chosen: [] }).flatMap(codeOf)),
    ...thumbnailPaths(slide, place).map(({ src }) => src),
  ]);
}
