import type { Slice } from "./chart";
import { publisherIn } from "./publishers";

/** Ids of sources in a note of the dataset as the publishers that readers know. */
export function noteText(note: string, sources: Slice["sources"]): string {
  return note.replace(/[A-Z][A-Z0-9]*-[A-Z0-9-]+/g, publisherIn(sources));
}
