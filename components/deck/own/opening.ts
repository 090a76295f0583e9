/** Where a deck of one's own comes from: this browser, a link, a file, or one of the dataset's. */
import { reasonOf } from "@/data/reason";
import { DECK_VERSION, type Deck } from "@/data/shapes/deck";
import { LONGEST_DECK, readDeckText } from "@/data/shapes/deck-file";
import { copyOf, ownId } from "@/lib/deck/edit";
import { fileName } from "@/lib/deck/file-name";
import { BrokenLink, holdsDeck, unpackedDeck } from "@/lib/deck/link";
import { saveAs } from "../../save-as";
import type { DeckPlace } from "../slide-data";
import { KeptElsewhere, keepDeck, ownDeck } from "./store";

export type Opening =
  /** `revision` of what this browser has; 0 where it has it not yet. */
  | { is: "open"; deck: Deck; revision: number; from: "here" | "link" | "copy" | "new" }
  /** This browser has no such deck. */
  | { is: "missing" }
  /** The link or file is broken: what is wrong with it, in sentences; none where a link was cut. */
  | { is: "broken"; faults: readonly string[] }
  /** This browser gives no storage. */
  | { is: "refused"; why: string };

/** The deck that an address names: in its fragment, or by its id. */
export async function openAddress(address: URL): Promise<Opening> {
  try {
    const text = await unpackedDeck(address.hash);
    if (text !== undefined) return fromText(text);
  } catch (fault) {
    if (fault instanceof BrokenLink) return { is: "broken", faults: [] };
    throw fault;
  }
  const id = address.searchParams.get("deck");
  if (id === null) return { is: "missing" };
  try {
    const own = await ownDeck(id);
    return own ? { is: "open", deck: own.deck, revision: own.revision, from: "here" } : { is: "missing" };
  } catch (fault) {
    return { is: "refused", why: reasonOf(fault) };
  }
}

/**
 * Opens another deck that is put into the fragment of the page; other fragments (a place on the page, a link in a note) leave
 * the deck in the address. Gives what ends it.
 */
export function onOtherDeck(): () => void {
  const before = location.hash;
  const onHash = () => {
    if (holdsDeck(location.hash)) location.reload();
    else if (holdsDeck(before))
      History.prototype.replaceState.call(history, history.state, "", `${location.pathname}${location.search}${before}`);
  };
  window.addEventListener("hashchange", onHash);
  return () => window.removeEventListener("hashchange", onHash);
}

function fromText(text: string): Opening {
  const { deck, faults } = sentencesOf(text);
  return deck ? { is: "open", deck, revision: 0, from: "link" } : { is: "broken", faults };
}

/** The deck in a file of the reader's, or what is wrong with it. */
export async function openFile(file: File): Promise<{ deck?: Deck; faults: readonly string[] }> {
  // A file that is too large to be a deck is not read whole.
  return sentencesOf(await file.slice(0, 4 * LONGEST_DECK + 1).text());
}

function sentencesOf(text: string): { deck?: Deck; faults: readonly string[] } {
  const { deck, faults } = readDeckText("", text);
  return { deck, faults: faults.map(({ path, expected, found }) => `${path && `${path}: `}expected ${expected}, got ${found}`) };
}

/** Keeps a deck that came from elsewhere, and gives its id: a new one where this browser has another deck by that id. */
export async function keepNew(deck: Deck): Promise<string> {
  const before = await ownDeck(deck.id);
  if (before && JSON.stringify(before.deck) === JSON.stringify(deck)) return deck.id;
  const own = before || !deck.id.startsWith("own-") ? copyOf(deck, ownId(), deck.title) : deck;
  try {
    await keepDeck(own, 0);
    return own.id;
  } catch (fault) {
    if (!(fault instanceof KeptElsewhere)) throw fault;
    // A deck that only a later version can read has the id.
    const beside = copyOf(deck, ownId(), deck.title);
    await keepDeck(beside, 0);
    return beside.id;
  }
}

/** A deck to begin with. */
export function newDeck({ locale, summit }: DeckPlace, title: string, slides: Deck["slides"]): Deck {
  return { format: "plenary-deck", version: DECK_VERSION, id: ownId(), summit, language: locale, title, slides };
}

/** Saves a deck as a file, to be opened here or elsewhere. */
export function saveDeck({ $schema: _, ...deck }: Deck): void {
  saveAs(new Blob([`${JSON.stringify(deck, null, 2)}\n`], { type: "application/json" }), `${fileName(deck)}.json`);
}
