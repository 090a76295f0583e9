import { cite, type Dataset } from "@/data/read";
import { domain } from "./params";
import type { TimelineSlice } from "./select";

/** Every dated entry, and the proposals and calls that have no date. */
export function slice(dataset: Dataset): TimelineSlice {
  const { summit } = dataset;
  const { first, last, asOf, corridors } = domain(dataset);
  const entries = summit.commitments ?? [];
  const scopes = new Map(summit.themes.map(({ id, scope }) => [id, scope]));
  const themeOf = new Map(summit.proposals.map(({ id, theme }) => [id, theme]));
  return {
    years: [first, last],
    asOf,
    entries: entries.map((entry) => ({
      ...entry,
      // Where the point it belongs to is shown.
      topic: entry.proposal && topicPath(themeOf.get(entry.proposal) ?? "", scopes),
    })),
    themes: summit.themes.map(({ id, short, scope }) => ({ id, short, scope })),
    corridors: summit.corridors.filter(({ id }) => corridors.includes(id)).map(({ id, short }) => ({ id, short })),
    undated: summit.proposals
      .filter(({ id, kind, deadline }) => isAsked(kind) && !(deadline && entries.some(({ proposal }) => proposal === id)))
      .map(({ id, kind, theme, scope, short, deadline }) => ({ id, kind, theme, scope, short, deadline, topic: topicPath(theme, scopes) })),
    event: {
      organisation: summit.event.organisationShort,
      city: summit.event.city,
      from: summit.event.from,
      to: summit.event.to,
    },
    sources: cite(
      dataset,
      entries.flatMap(({ sources, done, otherwise }) => [
        ...sources,
        ...(done ? [done.source] : []),
        ...(otherwise ? [otherwise.source] : []),
      ]),
    ),
  };
}

/** Statements and welcomes ask for nothing, and a decision is made. */
function isAsked(kind: string): boolean {
  return kind === "proposal" || kind === "call";
}

function topicPath(theme: string, scopes: ReadonlyMap<string, string>): string {
  return `topics?${scopes.get(theme) === "summit" ? "scope=summit&" : ""}topic=${theme}`;
}
