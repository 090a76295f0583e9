import { loadChart } from "@/charts";
import type { Deck } from "@/data/shapes/deck";
import { FIRST, stepsOf, viewsOf } from "@/lib/deck/shown";
import { readQuery } from "../view/chart-context";
import type { Part } from "../view/part-view";
import { type DeckPlace, fetchPart, figurePath, Missing, partPath } from "./slide-data";

/** How many different charts and figures of a deck are asked for. */
const MOST = 40;

/** What a deck names in vain: its summit; on the first slide of that number, from 1, a chart or figure; or a setting of a chart that is there. */
export type NotThere =
  | { is: "summit"; what: string }
  | { is: "missing"; slide: number; what: string; nearest?: string }
  | { is: "setting"; slide: number; what: string };

/** What a deck names that is not there. What cannot be asked for now is left to the slides. */
export async function missingFrom(deck: Deck, place: DeckPlace): Promise<NotThere[]> {
  const there = { ...place, summit: encodeURIComponent(deck.summit) };
  const named = new Map<string, { slide: number; states: { slide: number; query: string }[] }>();
  for (const [i, slide] of deck.slides.entries()) {
    const states = slide.kind === "view" ? stepsOf(slide).map((query) => ({ ...slide.view, query })) : viewsOf(slide, FIRST);
    const paths = states.map(({ chart, query }) => ({ path: partPath(there, { chart, query: "" }), query }));
    if (slide.kind === "figure") paths.push({ path: figurePath(there, slide.figure), query: "" });
    for (const { path, query } of paths) {
      const first = named.get(path) ?? { slide: i + 1, states: [] };
      named.set(path, first);
      first.states.push({ slide: i + 1, query });
    }
  }
  const found = await Promise.all(
    Array.from(named)
      .slice(0, MOST)
      .map(async ([path, { slide, states }]): Promise<NotThere[]> => {
        try {
          return await unread(await fetchPart<Partial<Part>>(path), states);
        } catch (fault) {
          if (!(fault instanceof Missing)) return [];
          const { what, nearest } = fault;
          return what === deck.summit ? [{ is: "summit", what }] : [{ is: "missing", slide, what, nearest }];
        }
      }),
  );
  const all = found.flat();
  const summit = all.find(({ is }) => is === "summit");
  return summit ? [summit] : all;
}

/** The settings that a chart has not, or not any more; a figure has none. */
async function unread(part: Partial<Part>, states: readonly { slide: number; query: string }[]): Promise<NotThere[]> {
  const { place, domain, releases } = part;
  const chart = place && (await loadChart(place.chart));
  if (!chart) return [];
  const found = states.flatMap(({ slide, query }) =>
    readQuery(chart, domain, query, releases ?? []).ignored.map(({ name, value }) => ({
      is: "setting" as const,
      slide,
      what: `${name}=${value}`.slice(0, 60),
    })),
  );
  // The steps of a slide are said once to have it.
  return found.filter((one, i) => found.findIndex(({ slide, what }) => slide === one.slide && what === one.what) === i);
}
