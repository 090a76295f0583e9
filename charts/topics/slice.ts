import { actorName, cite, type Dataset } from "@/data/read";
import type { State } from "./params";
import type { Point, TopicSlice } from "./select";

/** The themes with their points and figures: of the address, or of the whole summit. */
export function slice(dataset: Dataset, { scope }: State): TopicSlice {
  const { summit } = dataset;
  const within = (one: { scope: string }) => scope === "summit" || one.scope === "address";
  const proposals = summit.proposals.filter(within);
  const points = proposals.map((one): Point => ({ ...one, actorName: actorName(dataset, one.actor) }));
  const ids = points.flatMap(({ sources, followUps }) => [...sources, ...followUps.flatMap((followUp) => followUp.sources)]);
  const speakers = new Set(summit.proposals.map(({ actor }) => actor));
  return {
    themes: summit.themes
      .filter(within)
      .map(({ id, title, short, scope, words = 0, paragraphs }) => ({ id, title, short, scope, words, paragraphs })),
    points,
    figures: summit.figures
      .filter((one) => within(one) && one.theme)
      .map(({ id, theme, scope, subject, value, unit, qualifier }) => ({ id, theme, scope, subject, value, unit, qualifier })),
    actors: summit.actors.filter(({ id }) => speakers.has(id)).map(({ id, name }) => ({ id, name })),
    sources: cite(dataset, ids),
  };
}
