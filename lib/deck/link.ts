/** A whole deck in a link: compressed into the fragment, which no browser sends to a server. */

import { reasonOf } from "@/data/reason";
import type { Deck } from "@/data/shapes/deck";
import { LONGEST_DECK } from "@/data/shapes/deck-file";
import { base64 } from "../base64";

/** Before the packed deck in the fragment. */
const NAME = "#deck=";

/**
 * How long a link may be before common programs cut or refuse it, in characters: mail programs and messengers pass 2,000
 * on, as did the shortest limit among browsers (Internet Explorer's, 2,083).
 */
export const COMMON_LENGTH = 2000;

/** Thrown where a fragment holds no whole deck: part of the link was lost, or it was changed. */
export class BrokenLink extends Error {}

/** The fragment that holds a deck: JSON, deflated, in base64url. */
export async function packedDeck(deck: Deck): Promise<string> {
  const { $schema: _, ...said } = deck;
  const bytes = await throughStream(new TextEncoder().encode(JSON.stringify(said)), new CompressionStream("deflate-raw"));
  return NAME + base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Whether a fragment says that it holds a deck. */
export function holdsDeck(fragment: string): boolean {
  return fragment.startsWith(NAME);
}

/** The text of the deck that a fragment holds; undefined where it holds none. Throws BrokenLink. */
export async function unpackedDeck(fragment: string): Promise<string | undefined> {
  if (!holdsDeck(fragment)) return undefined;
  try {
    const binary = atob(fragment.slice(NAME.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(await throughStream(bytes, new DecompressionStream("deflate-raw")));
  } catch (fault) {
    throw new BrokenLink(reasonOf(fault));
  }
}

/** What comes out of a stream; no more than the longest deck: a small link may hold gigabytes. */
async function throughStream(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = new Blob([bytes.slice()]).stream().pipeThrough<Uint8Array>(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > 4 * LONGEST_DECK) {
      await reader.cancel();
      throw new RangeError(`more than ${4 * LONGEST_DECK} bytes`);
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
