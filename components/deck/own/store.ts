/** The reader's own decks, kept in this browser (IndexedDB) and nowhere else. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Deck, deckSchema } from "@/data/shapes/deck";

export interface OwnDeck {
  deck: Deck;
  /** Counts the times that it was kept, so that a window knows whether another one kept it since. */
  revision: number;
  /** When it was kept last, in milliseconds since 1970. */
  changed: number;
}

interface Kept extends DBSchema {
  decks: { key: string; value: { id: string; deck: unknown; revision: number; changed: number } };
}

/** Thrown instead of writing over what another window kept meanwhile; `stored` is undefined where it was deleted there. */
export class KeptElsewhere extends Error {
  constructor(readonly stored?: OwnDeck) {
    super("kept by another window meanwhile");
  }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>("plenary", 1, {
    upgrade(db) {
      db.createObjectStore("decks", { keyPath: "id" });
    },
    blocking(_, __, event) {
      // A page of a later version waits for this one to let go.
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Every own deck that this version can read, the one changed last first; and how many it cannot. */
export async function ownDecks(): Promise<{ decks: OwnDeck[]; unread: number }> {
  const all = await (await database()).getAll("decks");
  const decks = all.flatMap((kept) => readKept(kept) ?? []);
  return { decks: decks.toSorted((a, b) => b.changed - a.changed), unread: all.length - decks.length };
}

/** A deck by its id; undefined where there is none that this version can read. */
export async function ownDeck(id: string): Promise<OwnDeck | undefined> {
  return readKept(await (await database()).get("decks", id));
}

function readKept(kept: Kept["decks"]["value"] | undefined): OwnDeck | undefined {
  if (!kept) return undefined;
  const { success, data } = deckSchema.safeParse(kept.deck);
  return success ? { deck: data, revision: kept.revision, changed: kept.changed } : undefined;
}

/** Keeps a deck that was read at a revision (0 for a new one), and gives its new one. Throws KeptElsewhere. */
export async function keepDeck(deck: Deck, base: number): Promise<number> {
  const db = await database();
  const transaction = db.transaction("decks", "readwrite");
  const before = await transaction.store.get(deck.id);
  if ((before?.revision ?? 0) !== base) {
    await transaction.done;
    throw new KeptElsewhere(readKept(before));
  }
  const revision = base + 1;
  // A write that fails (a full disk) fails the transaction too; one error is told.
  const done = transaction.done;
  done.catch(() => {});
  await transaction.store.put({ id: deck.id, deck, revision, changed: Date.now() });
  await done;
  tell(deck.id);
  return revision;
}

/** Deletes a deck; nothing where there is none. */
export async function forgetDeck(id: string): Promise<void> {
  await (await database()).delete("decks", id);
  tell(id);
}

const CHANNEL = "plenary-own-decks";

/** Tells the other windows; those of this one listen too. */
function tell(id: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(id);
  channel.close();
}

/** Calls with the id of each deck that is kept or forgotten, in any window. Gives what ends it. */
export function onKept(call: (id: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => call(data);
  return () => channel.close();
}
