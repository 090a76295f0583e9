import type { Figure, Proposal } from "@/data/read";
import type { Slice } from "@/lib/chart";
import type { State } from "./params";

export type Kind = Proposal["kind"];

export interface Point extends Omit<Proposal, "actor"> {
  actor: string;
  actorName: string;
}

export type FigureRow = Pick<Figure, "id" | "theme" | "speaker" | "subject" | "value" | "unit" | "said" | "qualifier" | "source">;

export interface ActorRow {
  id: string;
  name: string;
  /** How many there are to draw, by scope. */
  points: Record<State["scope"], number>;
  figures: Record<State["scope"], number>;
}

export interface TopicSlice extends Slice {
  themes: { id: string; title: string; short: string; scope: "address" | "summit"; words: number; paragraphs: number[] }[];
  /** Themes of the dataset that are outside the scope. */
  elsewhere: { id: string; short: string }[];
  points: Point[];
  figures: FigureRow[];
  actors: ActorRow[];
  event: { organisation: string; city: string; from: string; to: string };
}

/** A cell of the chart: one point, one figure, or all the words of a theme. */
export interface Item {
  id: string;
  kind: Kind | "figure" | "words";
  weight: number;
  point?: Point;
  figure?: FigureRow;
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
  /** Whose points or figures alone are drawn. */
  actor: ActorRow | null;
  /** The actor that the URL names where it has no effect. */
  idleActor: ActorRow | null;
  open: Theme | null;
  /** The theme that the URL names and this scope does not have. */
  elsewhere: { id: string; short: string } | null;
  /** Those with something to show, the address's first. */
  themes: Theme[];
  /** Those with nothing to show. */
  empty: Theme[];
  total: number;
  /** Figures that belong to no theme, where figures are drawn. */
  leftOut: FigureRow[];
  event: TopicSlice["event"];
  sources: Slice["sources"];
}

export function select(data: TopicSlice, { by, scope, topic, actor }: State): Rows {
  const chosen = data.actors.find(({ id }) => id === actor) ?? null;
  const only = by === "words" ? null : chosen;
  const points = data.points.filter((point) => !only || point.actor === only.id);
  const figures = data.figures.filter((figure) => !only || figure.speaker === only.id);
  const all = data.themes.map((theme): Theme => {
    const own = points.filter((point) => point.theme === theme.id);
    const items = itemsOf(by, theme, own, figures);
    const place = data.themes.filter(({ scope }) => scope === theme.scope).indexOf(theme);
    return { ...theme, place, items, points: own, weight: items.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const themes = all.filter(({ weight }) => weight > 0);
  return {
    by,
    scope,
    actor: only,
    idleActor: only ? null : chosen,
    open: all.find(({ id }) => id === topic) ?? null,
    elsewhere: data.elsewhere.find(({ id }) => id === topic) ?? null,
    themes,
    empty: all.filter(({ weight }) => weight === 0),
    total: weightOf(themes),
    leftOut: by === "figures" ? figures.filter(({ theme }) => !theme) : [],
    event: data.event,
    sources: data.sources,
  };
}

const weightOf = (themes: readonly Theme[]) => themes.reduce((sum, { weight }) => sum + weight, 0);

/** The same with the first `n` themes. */
export function fewer(rows: Rows, n: number): Rows {
  const themes = rows.themes.slice(0, n);
  return { ...rows, themes, total: weightOf(themes) };
}

function itemsOf(by: State["by"], theme: TopicSlice["themes"][number], points: Point[], figures: FigureRow[]): Item[] {
  if (by === "points") return points.map((point) => ({ id: point.id, kind: point.kind, weight: 1, point }));
  if (by === "words") return theme.words > 0 ? [{ id: theme.id, kind: "words", weight: theme.words }] : [];
  return figures.filter((figure) => figure.theme === theme.id).map((figure) => ({ id: figure.id, kind: "figure", weight: 1, figure }));
}

/** How many points or figures an actor has in a scope; an actor changes nothing where words are drawn. */
export function countFor(actor: ActorRow, by: State["by"], scope: State["scope"]): number {
  return by === "words" ? 0 : actor[by][scope];
}
