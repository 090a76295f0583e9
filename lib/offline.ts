/** Names of what a browser keeps of a deck for offline use, shared by the page that saves it and the worker that answers from it. */

import { holdsDeck } from "./deck/link";

const PREFIX = "plenary-offline";

/** The address in a cache that says that all is there, with what was saved and when. */
export const COMPLETE = "/saved-for-offline";

/** What is said of a saved deck. */
export interface SavedDeck {
  /** When it was saved, in milliseconds since 1970. */
  at: number;
  bytes: number;
  /** The address at which it is presented. */
  home: string;
  /** The deck as it was saved, in JSON. */
  deck: string;
}

/** The name of the cache of a deck that is presented at a path; `id` tells decks that share the path apart. */
export function cacheName(path: string, id: string, at: number): string {
  return [PREFIX, path, id, at].join("|");
}

/** Which deck a cache is of; undefined where it is none of ours. */
export function readCacheName(name: string): { path: string; id: string; at: number } | undefined {
  const [prefix, path, id, at] = name.split("|");
  return prefix === PREFIX && path && id && at ? { path, id, at: Number(at) } : undefined;
}

/** Whether two addresses of one path present the same deck: of one's own decks each has its id or itself in its address. */
export function sameDeck(a: string, b: string): boolean {
  return deckIn(a) === deckIn(b);
}

function deckIn(address: string): string {
  const { hash, searchParams } = new URL(address, "http://localhost");
  return searchParams.get("deck") ?? (holdsDeck(hash) ? hash : "");
}
