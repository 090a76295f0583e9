/** Decks that this browser keeps for offline use: what it has, saves and removes. */
import type { Deck } from "@/data/shapes/deck";
import { COMPLETE, cacheName, readCacheName, type SavedDeck } from "@/lib/offline";

/** Whether a browser keeps pages: on addresses without encryption none does. */
export function canSave(): boolean {
  return "serviceWorker" in navigator && "caches" in window;
}

/** What is saved of the deck presented at an address; undefined for nothing. */
export async function savedDeck(home: string, id: string): Promise<SavedDeck | undefined> {
  for (const name of await cachesOf(pathOf(home), id)) {
    const complete = await (await caches.open(name)).match(COMPLETE);
    if (complete) return complete.json();
  }
  return undefined;
}

/**
 * Saves the answers of some addresses, all or none, then takes away what was saved before; `home` is the address that presents
 * the deck. Throws where one does not come or there is no room.
 */
export async function saveDeck(home: string, deck: Deck, addresses: readonly string[], progress: (part: number) => void): Promise<void> {
  const path = pathOf(home);
  const before = await cachesOf(path, deck.id);
  const at = Date.now();
  const name = cacheName(path, deck.id, at);
  try {
    const cache = await caches.open(name);
    let [bytes, done] = [0, 0];
    for (const address of addresses) {
      const response = await fetch(address, { cache: "no-cache" });
      if (!response.ok && response.status !== 404) throw new Error(`${response.status} for ${address}`);
      bytes += (await response.clone().arrayBuffer()).byteLength;
      await cache.put(address, response);
      done += 1;
      progress(done / addresses.length);
    }
    const saved: SavedDeck = { at, bytes, home, deck: JSON.stringify(deck) };
    await cache.put(COMPLETE, Response.json(saved));
    await active(await navigator.serviceWorker.register("/offline.js", { scope: path }));
  } catch (fault) {
    await caches.delete(name);
    throw fault;
  }
  for (const old of before) await caches.delete(old);
}

/** Removes what was saved of a deck, and the worker with the last of its path. */
export async function removeDeck(home: string, id: string): Promise<void> {
  const path = pathOf(home);
  for (const name of await cachesOf(path, id)) await caches.delete(name);
  if ((await caches.keys()).some((name) => readCacheName(name)?.path === path)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  for (const one of registrations) if (new URL(one.scope).pathname === path) await one.unregister();
}

/** The page of an address, which all own decks of a summit share. */
export function pathOf(home: string): string {
  return home.split(/[?#]/)[0];
}

/** The caches of a deck, the newest first. */
async function cachesOf(path: string, id: string): Promise<string[]> {
  const names = await caches.keys();
  const own = names.flatMap((name) => {
    const read = readCacheName(name);
    return read?.path === path && read.id === id ? [{ name, at: read.at }] : [];
  });
  return own.toSorted((a, b) => b.at - a.at).map(({ name }) => name);
}

/** Waits until a worker answers. */
function active({ installing, waiting, active: there }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  if (!worker || there) return Promise.resolve();
  return new Promise((resolve, reject) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("the browser refused it"));
    });
  });
}
