import type { Deck } from "@/data/shapes/deck";
import { FIRST, viewsOf } from "@/lib/deck/shown";
import { type DeckPlace, fetchPart, figurePath, Missing, partPath } from "./slide-data";

/** How many different charts and figures of a deck are asked for. */
const MOST = 40;

export interface NotThere {
  /** The number of the first slide that names it, from 1. */
  slide: number;
  what: string;
  /** What is most likely meant. */
  nearest?: string;
}

/** The charts and figures of a deck that its summit does not have. What cannot be asked for now is left to the slides. */
export async function missingFrom(deck: Deck, place: DeckPlace): Promise<NotThere[]> {
  const there = { ...place, summit: encodeURIComponent(deck.summit) };
  const first = new Map<string, number>();
  for (const [i, slide] of deck.slides.entries()) {
    const named = viewsOf(slide, FIRST).map(({ chart }) => partPath(there, { chart, query: "" }));
    if (slide.kind === "figure") named.push(figurePath(there, slide.figure));
    for (const path of named) if (!first.has(path)) first.set(path, i + 1);
  }
  const answers = Array.from(first)
    .slice(0, MOST)
    .map(([path, slide]) =>
      fetchPart(path).then(
        () => [],
        (fault) => (fault instanceof Missing ? [{ slide, what: fault.what, nearest: fault.nearest }] : []),
      ),
    );
  return (await Promise.all(answers)).flat();
}
