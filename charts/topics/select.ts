import type { Figure, Proposal } from "@/data/read";
import type { Slice } from "@/lib/chart";
import type { State } from "./params";

export type Kind = Proposal["kind"];

export interface Point extends Omit<Proposal, "actor"> {
  actor: string;
  actorName: string;
}

export interface TopicSlice extends Slice {
  themes: { id: string; title: string; short: string; scope: "address" | "summit"; words: number; paragraphs: number[] }[];
  points: Point[];
  figures: Pick<Figure, "id" | "theme" | "scope" | "subject" | "value" | "unit" | "qualifier">[];
  actors: { id: string; name: string }[];
}

/** A cell of the chart: one point, one figure, or all the words of a theme. */
export interface Item {
  id: string;
  kind: Kind | "figure" | "words";
  weight: number;
  point?: Point;
  figure?: TopicSlice["figures"][number];
}

export interface Theme {
  id: string;
  title: string;
  short: string;
  scope: "address" | "summit";
  paragraphs: number[];
  /** Its place among the themes of its scope, from 0: colours follow it. */
  place: number;
  weight: number;
  items: Item[];
  points: Point[];
}

export interface Rows {
  by: State["by"];
  scope: State["scope"];
  actor: { id: string; name: string } | null;
  open: Theme | null;
  /** Those with something to show, the address's first. */
  themes: Theme[];
  /** Themes of the address with nothing to show. */
  empty: Theme[];
  total: number;
  sources: Slice["sources"];
}

export function select(data: TopicSlice, { by, scope, topic, actor }: State): Rows {
  const points = data.points.filter((point) => actor === "" || point.actor === actor);
  const all = data.themes.map((theme): Theme => {
    const own = points.filter((point) => point.theme === theme.id);
    const items = itemsOf(by, theme, own, data);
    const place = data.themes.filter(({ scope }) => scope === theme.scope).indexOf(theme);
    return { ...theme, place, items, points: own, weight: items.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const themes = all.filter(({ weight }) => weight > 0);
  return {
    by,
    scope,
    actor: data.actors.find(({ id }) => id === actor) ?? null,
    open: all.find(({ id }) => id === topic) ?? null,
    themes,
    empty: all.filter(({ weight, scope: of }) => weight === 0 && of === "address"),
    total: themes.reduce((sum, { weight }) => sum + weight, 0),
    sources: data.sources,
  };
}

function itemsOf(by: State["by"], theme: TopicSlice["themes"][number], points: Point[], data: TopicSlice): Item[] {
  if (by === "points") return points.map((point) => ({ id: point.id, kind: point.kind, weight: 1, point }));
  if (by === "words") return theme.words > 0 ? [{ id: theme.id, kind: "words", weight: theme.words }] : [];
  return data.figures.filter((figure) => figure.theme === theme.id).map((figure) => ({ id: figure.id, kind: "figure", weight: 1, figure }));
}
