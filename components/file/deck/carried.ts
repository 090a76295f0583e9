/** What a page that presents a deck carries of the slide that it opens with, and what all slides may be called. */

import { chartsOf } from "@/charts/available";
import { type Carried, type DeckPlace, figurePath, partPath } from "@/components/deck/slide-data";
import { factsOf } from "@/components/page/figure-facts";
import { servedChart } from "@/components/view/served";
import type { Slide } from "@/data/shapes/deck";
import { FIRST, type Shown, viewsOf } from "@/lib/deck/shown";
import type { Opened } from "@/lib/server/open";

/**
 * By the addresses at which the browser would fetch it, each view opened in the state shown. What the summit does not have
 * is left out: the slide says so.
 */
export async function carriedBy({ dataset, t, formats }: Opened, slide: Slide, shown: Shown, place: DeckPlace): Promise<Carried> {
  const own = viewsOf(slide, FIRST);
  const parts = await Promise.all(
    viewsOf(slide, shown).map(async ({ chart, query }, i) => {
      const served = await servedChart({ ...place, chart }, new URLSearchParams(query), "part");
      return served ? [[partPath(place, own[i]), served.props] as const] : [];
    }),
  );
  const figure = slide.kind === "figure" && dataset.summit.figures.some(({ id }) => id === slide.figure) ? slide.figure : undefined;
  const facts = figure === undefined ? [] : [[figurePath(place, figure), factsOf(dataset, figure, t, formats)] as const];
  return Object.fromEntries([...parts.flat(), ...facts]);
}

/** What charts and stated figures of a summit are called, by their ids. */
export async function namesIn({ dataset, t, formats }: Opened): Promise<Record<string, string>> {
  const charts = await chartsOf(dataset);
  return Object.fromEntries([
    ...charts.map(({ id }) => [id, t(`${id}.name`)]),
    ...dataset.summit.figures.map(({ id }) => {
      const { qualifier, value, subject } = factsOf(dataset, id, t, formats);
      return [id, formats.start([qualifier, value, subject].filter(Boolean).join(" "))];
    }),
  ]);
}
