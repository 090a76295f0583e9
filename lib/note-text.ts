import { type Dataset, sourcesOf } from "@/data/read";
import type { Slice } from "./chart";
import { publisherIn } from "./publishers";

/** What may be the id of a source in a note of the dataset. */
export const NAMED_SOURCE = /([A-Z][A-Z0-9]*-[A-Z0-9-]+)/g;

/** Ids of sources in a note of the dataset as the publishers that readers know. */
export function noteText(note: string, sources: Slice["sources"]): string {
  return note.replace(NAMED_SOURCE, publisherIn(sources));
}

/** Ids of the sources that the notes of some rows name. */
export function sourcesNamed(dataset: Dataset, rows: readonly { note?: string }[]): string[] {
  return [...sourcesOf(dataset).keys()].filter((id) => rows.some(({ note }) => note?.includes(id)));
}
