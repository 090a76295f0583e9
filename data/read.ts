/** Reading a loaded dataset: pure functions, without files or validation, that any code may use. */
import { SERIES_OF_ANCHOR, SERIES_OF_CHARTS, SERIES_OF_CORRIDORS, UNIT_OF_ANCHOR } from "./needs";
import type { Check, Figure, Lines, Row, Series, Source, Summit } from "./schema";

export type { Check, Commitment, Corridor, Figure, Leg, Lines, Place, Proposal, Row, Series, Source, Summit, Theme } from "./schema";

/** One summit with the measurements it is held against, however many summits there are beside it. */
export interface Dataset {
  summit: Summit;
  /** Those that charts or its checks name. */
  series: Record<string, Series>;
  /** Those that its corridors run on. */
  lines: Lines[];
  /** First 12 hexadecimal digits of the SHA-256 of all files it was read from. */
  version: string;
}

/** The rows of a series. Throws when the dataset has none of that id: those that charts read by name stand in data/needs.ts. */
export function rowsOf({ series }: Dataset, id: string): Row[] {
  if (!Object.hasOwn(series, id))
    throw new Error(
      `unknown series: ${id} (expected one of ${Object.keys(series).join(", ")}; data/needs.ts lists those that charts read)`,
    );
  return series[id].rows;
}

/** A stated figure. Throws when there is none of that id. */
export function figureOf({ summit }: Dataset, id: string): Figure {
  const figure = summit.figures.find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`unknown figure: ${id}`);
  return figure;
}

/** The figure that a chart is about. Throws when the summit names none: the chart is not available then. */
export function anchorOf<N extends keyof Summit["anchors"]>({ summit }: Dataset, name: N): NonNullable<Summit["anchors"][N]> {
  const anchor = summit.anchors[name];
  if (!anchor) throw new Error(`the summit ${summit.id} names no figure at anchors.${name}`);
  return anchor as NonNullable<Summit["anchors"][N]>;
}

/** Whether a summit names the figure that a chart is about, and it states one number in the unit of that chart. */
export function hasAnchor({ summit }: Dataset, name: keyof Summit["anchors"]): boolean {
  const figure = summit.figures.find(({ id }) => id === summit.anchors[name]?.figure);
  return figure?.unit === UNIT_OF_ANCHOR[name] && typeof figure.value === "number";
}

const gathered = new WeakMap<Dataset, Map<string, Source>>();

/** Every source of the summit, of the series and of the map, by id; gathered once. */
export function sourcesOf(dataset: Dataset): ReadonlyMap<string, Source> {
  let sources = gathered.get(dataset);
  if (!sources) {
    const { summit, series, lines } = dataset;
    const all = [...Object.values(series).flatMap((one) => one.sources), ...lines.flatMap((one) => one.sources), ...summit.sources];
    sources = new Map(all.map((source) => [source.id, source]));
    gathered.set(dataset, sources);
  }
  return sources;
}

/** What the source line of a chart needs of some sources; each once, in the order given. */
export function cite(dataset: Dataset, ids: readonly string[]) {
  const sources = sourcesOf(dataset);
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const { publisher, title, url, date, retrieved, licence } = source;
    return [{ id, publisher, title, url, date, retrieved, licence }];
  });
}

/** The series that a summit's charts draw and its checks are held against, in the order of their ids. */
export function seriesUsed({ summit, series }: Dataset): Series[] {
  const anchors = Object.keys(SERIES_OF_ANCHOR).filter((name) => Object.hasOwn(summit.anchors, name)) as (keyof typeof SERIES_OF_ANCHOR)[];
  const used = new Set<string>([
    ...anchors.flatMap((name) => SERIES_OF_ANCHOR[name]),
    ...(summit.corridors.length > 0 ? SERIES_OF_CORRIDORS : []),
  ]);
  for (const id of summit.checks.flatMap(seriesOfCheck)) used.add(id);
  return Object.values(series).filter(({ id }) => used.has(id));
}

/** The ids of the series that a summit's charts may read and its checks name; whether there are such series is another matter. */
export function seriesNamed({ checks }: Pick<Summit, "checks">): Set<string> {
  return new Set([...SERIES_OF_CHARTS, ...checks.flatMap(seriesOfCheck)]);
}

/** The ids of the series that a check holds its figure against. */
export function seriesOfCheck(check: Check): string[] {
  const also = "also" in check ? check.also?.series : undefined;
  return [...new Set([...("series" in check ? [check.series] : []), ...(also ? [also] : [])])];
}

/** The name of an actor; the id when there is none. */
export function actorName({ summit }: Dataset, id: string): string {
  return summit.actors.find((actor) => actor.id === id)?.name ?? id;
}

/** The member states on the last day of the summit, ISO 3166 alpha-3. */
export function membersOf({ summit }: Dataset): string[] {
  return summit.members.filter(({ status }) => status === "member").map(({ country }) => country);
}

/** Members of a year: today's in every year, or only those that had joined by the end of it. */
export function membersIn(dataset: Dataset, year: number, count: "today" | "then"): string[] {
  const joined = new Map(dataset.summit.members.map(({ country, since }) => [country, Number(since?.slice(0, 4) ?? 0)]));
  return membersOf(dataset).filter((country) => count === "today" || (joined.get(country) ?? 0) <= year);
}

/** The corridors a route or branch of which enters a country (alpha-3), in the dataset's order. */
export function corridorsIn({ summit }: Dataset, country: string): Summit["corridors"] {
  const places = new Map(summit.places.map((place) => [place.id, place.country]));
  return summit.corridors.filter(
    ({ routes, branches }) =>
      routes.some(({ countries }) => countries.includes(country)) ||
      branches.some(({ nodes }) => nodes.some((id) => places.get(id) === country)),
  );
}
