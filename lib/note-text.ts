import { publisherIn, type Slice } from "./chart";

/** Ids of sources in a note of the dataset as the publishers that readers know. */
export function noteText(note: string, sources: Slice["sources"]): string {
  return note.replace(/[A-Z][A-Z0-9]*-[A-Z0-9-]+/g, publisherIn(sources));
}
