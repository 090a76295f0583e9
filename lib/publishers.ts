import type { Slice } from "./chart";

/** Who published a source, by its id; the id where it is none of these. */
export function publisherIn(sources: Slice["sources"]): (id: string) => string {
  return (id) => sources.find((source) => source.id === id)?.publisher ?? id;
}

/** Who published some sources, by their ids; each once. */
export function publishersIn(sources: Slice["sources"], ids: readonly string[]): string[] {
  return [...new Set(ids.map(publisherIn(sources)))];
}
