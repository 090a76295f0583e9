/** The decks that ship with a summit: data/decks, each file as a briefing is exported. Server only. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Summit } from "./schema";
import { type Deck, deckSchema } from "./shapes/deck";
import { expectation, type Fault, shapeFaults } from "./validate";

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

function readDeck(file: string, faults: Fault[]): Deck | undefined {
  try {
    const raw: unknown = JSON.parse(readFileSync(file, "utf8"));
    const result = deckSchema.safeParse(raw);
    if (!result.success) faults.push(...shapeFaults(file, result.error, raw));
    return result.data;
  } catch (fault) {
    faults.push(expectation(file, "", "JSON", fault instanceof Error ? fault.message : String(fault)));
    return undefined;
  }
}

/** What a deck names that its summit does not have, and ids given twice. Charts are no data: a test opens every view. */
function deckFaults(file: string, deck: Deck, summit: Summit): Fault[] {
  return deck.slides.flatMap((slide, i) => {
    const path = `slides[${i}]`;
    const twice = deck.slides.findIndex(({ id }) => id === slide.id) < i;
    const unknown = slide.kind === "figure" && !summit.figures.some(({ id }) => id === slide.figure);
    return [
      ...(twice ? [expectation(file, `${path}.id`, "an id that no other slide has", JSON.stringify(slide.id))] : []),
      ...(unknown ? [expectation(file, `${path}.figure`, `the id of a figure of ${summit.id}`, JSON.stringify(slide.figure))] : []),
    ];
  });
}
