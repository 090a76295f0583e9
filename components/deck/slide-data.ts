import type { UseQueryOptions } from "@tanstack/react-query";
import type { SlideView } from "@/data/shapes/deck";
import { ask } from "@/lib/answers";
import type { FigureFacts } from "@/lib/figure-facts";
import { chartPath } from "../view/chart-context";
import type { Part } from "../view/part-view";

/** Where a deck is presented. */
export interface DeckPlace {
  locale: string;
  summit: string;
}

/** What the page carried of the slides that it opens with, by the addresses at which the rest is fetched. */
export type Carried = Readonly<Record<string, unknown>>;

/** Thrown for a summit, chart or figure that is not there: the id that names nothing, and the one most likely meant. */
export class Missing extends Error {
  constructor(
    readonly what: string,
    readonly nearest?: string,
  ) {
    super(`there is no ${what}`);
  }
}

/** Where the part of a view is fetched. */
export function partPath(place: DeckPlace, { chart, query }: SlideView): string {
  return `${chartPath({ ...place, chart: encodeURIComponent(chart) })}/part${query && `?${query}`}`;
}

/** Where a stated figure is fetched. */
export function figurePath({ locale, summit }: DeckPlace, id: string): string {
  return `/${locale}/${summit}/figures/part?id=${encodeURIComponent(id)}`;
}

/** How a part of a slide is had: carried by the page, or fetched and kept. */
export function partQuery<T extends Part | FigureFacts>(path: string, carried: Carried) {
  return {
    queryKey: ["slide", path],
    queryFn: ({ signal }) => fetchPart<T>(path, signal),
    initialData: carried[path] as T | undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: (failures, fault) => !(fault instanceof Missing) && failures < 2,
  } satisfies UseQueryOptions<T>;
}

/** While the part of a view comes: that of another state of the same chart, which is drawn in the state wanted. */
export function samePart({ chart }: SlideView) {
  return (before: Part | undefined) => (before?.place.chart === chart ? before : undefined);
}

/** What the site answers at the address of a part. Throws Missing. */
export async function fetchPart<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await ask(path, signal);
  if (response.status === 404) {
    const { missing, nearest } = await response.json();
    throw new Missing(missing, nearest);
  }
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response.json();
}
