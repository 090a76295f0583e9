/** The decks that ship with a summit: data/decks, each file as a briefing is exported. Server only. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Summit } from "./schema";
import type { Deck } from "./shapes/deck";
import { readDeckText } from "./shapes/deck-file";
import { expectation, type Fault } from "./validate";

export type { Deck, Slide, SlideView } from "./shapes/deck";

export interface LoadedDecks {
  decks: Deck[];
  faults: Fault[];
}

/** Reads every deck of a data folder, the shortest first. Nothing is thrown: every fault of every file is listed. */
export function loadDecks(data: string, summits: readonly Summit[]): LoadedDecks {
  const folder = join(data, "decks");
  const faults: Fault[] = [];
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  const decks = files.sort().flatMap((base): Deck[] => {
    const file = join(folder, base);
    const read = readDeck(file, faults);
    if (!read) return [];
    const summit = summits.find(({ id }) => id === read.summit);
    if (summit) faults.push(...deckFaults(file, read, summit));
    else
      faults.push(
        expectation(file, "summit", `the id of a summit (${summits.map(({ id }) => id).join(", ")})`, JSON.stringify(read.summit)),
      );
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
