/** The decks that ship with a summit: data/decks, each file as a briefing is exported. Server only. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Summit } from "./schema";
import type { Deck } from "./shapes/deck";
import { readDeckText } from "./shapes/deck-file";
import { expectation, type Fault } from "./validate";
import { textOf } from "./validate/reach";

export type { Deck, Slide, SlideView } from "./shapes/deck";

export interface LoadedDecks {
  decks: Deck[];
  faults: Fault[];
}

/** The files of decks in a data folder, in order. */
export function deckFiles(data: string): string[] {
  const folder = join(data, "decks");
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  return names.sort().map((name) => join(folder, name));
}

/** The id of the summit that a deck file says it is of; "" where it says none. */
export function summitOfDeck(file: string): string {
  try {
    return textOf(JSON.parse(readFileSync(file, "utf8")), "summit") ?? "";
  } catch {
    return "";
  }
}

/**
 * Reads deck files, the shortest deck first. Nothing is thrown: every fault of every file is listed. What a deck names of a
 * summit that could not be read itself (`unread`, their ids) is not judged.
 */
export function loadDecks(files: readonly string[], summits: readonly Summit[], unread: readonly string[] = []): LoadedDecks {
  const faults: Fault[] = [];
  const byId = new Map(summits.map((summit) => [summit.id, summit]));
  const decks = files.flatMap((file): Deck[] => {
    const read = readDeck(file, faults);
    if (!read) return [];
    const summit = byId.get(read.summit);
    if (summit) faults.push(...deckFaults(file, read, summit));
    else if (!unread.includes(read.summit)) {
      const ids = [...byId.keys(), ...unread].join(", ");
      faults.push(expectation(file, "summit", `the id of a summit (${ids})`, JSON.stringify(read.summit)));
    }
    return [read];
  });
  return { decks: decks.toSorted((a, b) => a.slides.length - b.slides.length), faults };
}

/** Names below /present that are pages of their own. */
const RESERVED = ["own", "edit"];

function readDeck(file: string, faults: Fault[]): Deck | undefined {
  const read = readDeckText(file, readFileSync(file, "utf8"));
  faults.push(...read.faults);
  return read.deck;
}

/** What a deck names that its summit does not have, or may not have. Charts are no data: a test opens every view. */
function deckFaults(file: string, deck: Deck, summit: Summit): Fault[] {
  const reserved = RESERVED.includes(deck.id)
    ? [expectation(file, "id", `an id that is no page (${RESERVED.join(", ")})`, JSON.stringify(deck.id))]
    : [];
  const unknown = deck.slides.flatMap((slide, i) =>
    slide.kind === "figure" && !summit.figures.some(({ id }) => id === slide.figure)
      ? [expectation(file, `slides[${i}].figure`, `the id of a figure of ${summit.id}`, JSON.stringify(slide.figure))]
      : [],
  );
  return [...reserved, ...unknown];
}
