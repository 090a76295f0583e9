import { actorName, cite, type Dataset } from "@/data/read";
import type { State } from "./params";
import type { ActorRow, Point, TopicSlice } from "./select";

/** The themes with their points and figures: of the address, or of the whole summit. */
export function slice(dataset: Dataset, { scope }: Pick<State, "scope">): TopicSlice {
  const { summit } = dataset;
  const within = (one: { scope: string }) => scope === "summit" || one.scope === "address";
  const points = summit.proposals.filter(within).map((one): Point => ({ ...one, actorName: actorName(dataset, one.actor) }));
  const figures = summit.figures.filter(within);
  return {
    themes: summit.themes
      .filter(within)
      .map(({ id, title, short, scope, words = 0, paragraphs }) => ({ id, title, short, scope, words, paragraphs })),
    elsewhere: summit.themes.filter((theme) => !within(theme)).map(({ id, short }) => ({ id, short })),
    points,
    figures: figures.map(({ id, theme, speaker, subject, value, unit, said, qualifier, source }) => ({
      ...{ id, theme, speaker, subject, value, unit, said, qualifier, source },
    })),
    actors: actorsOf(dataset),
    event: { organisation: summit.event.organisationShort, city: summit.event.city, from: summit.event.from, to: summit.event.to },
    sources: cite(dataset, [
      ...points.flatMap(({ sources, deadlineSources = [], unProcess = [], followUps }) => [
        ...sources,
        ...deadlineSources,
        ...[...unProcess, ...followUps].flatMap((part) => part.sources ?? []),
      ]),
      ...figures.map(({ source }) => source),
      ...summit.sources.filter(({ id }) => points.some(({ note }) => note?.includes(id))).map(({ id }) => id),
    ]),
  };
}

/** Who can be chosen, with how much each has in either scope, so that nobody is offered who has nothing. */
function actorsOf({ summit }: Dataset): ActorRow[] {
  const themed = summit.figures.filter(({ theme }) => theme);
  return summit.actors.map(({ id, name }) => {
    const points = summit.proposals.filter(({ actor }) => actor === id);
    const figures = themed.filter(({ speaker }) => speaker === id);
    const inAddress = (list: readonly { scope: string }[]) => list.filter(({ scope }) => scope === "address").length;
    return {
      ...{ id, name },
      points: { address: inAddress(points), summit: points.length },
      figures: { address: inAddress(figures), summit: figures.length },
    };
  });
}
