/**
 * The worker of decks saved for offline use. It answers on the pages that present such a deck and nowhere else: from the
 * network while that answers in time, else with what was saved.
 */
import { COMPLETE, readCacheName, type SavedDeck, sameDeck } from "@/lib/offline";

interface Fetching extends Event {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly location: { readonly origin: string };
  addEventListener(type: "fetch", answer: (event: Fetching) => void): void;
  addEventListener(type: "install" | "activate", run: (event: Event & { waitUntil(done: Promise<unknown>): void }) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void>; get(id: string): Promise<{ url: string } | undefined> };
}
const worker = self as unknown as Worker;

/** How long the network is waited for where something is saved, in milliseconds. */
const PATIENCE = 2500;

const path = new URL(worker.registration.scope).pathname;

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (request.mode === "navigate" && pathname !== path) return;
  event.respondWith(answer(request, pathname, event.clientId));
});

async function answer(request: Request, pathname: string, client: string): Promise<Response> {
  const navigates = request.mode === "navigate";
  const page = navigates ? request.url : (await worker.clients.get(client))?.url;
  // Pages below the path are in the worker's scope, and none of its business.
  if (page === undefined || new URL(page).pathname !== path) return fetch(request);
  // Which slide a page shows, it reads from its address by itself.
  const saved = await savedAnswer(page, navigates ? path : request.url);
  if (!saved) return fetch(request);
  // What is named after its content never changes.
  if (pathname.startsWith("/_next/static/")) return saved;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(saved), PATIENCE));
  const fresh = fetch(request).then(
    (response) => (response.status < 500 ? response : saved),
    () => saved,
  );
  return Promise.race([fresh, late]);
}

/** What was saved of an address for the deck of a page, in the latest of its caches that are complete. */
async function savedAnswer(page: string, address: string): Promise<Response | undefined> {
  const names = await caches.keys();
  const own = names.filter((name) => readCacheName(name)?.path === path);
  const newest = own.toSorted((a, b) => (readCacheName(b)?.at ?? 0) - (readCacheName(a)?.at ?? 0));
  for (const name of newest) {
    const cache = await caches.open(name);
    const complete: SavedDeck | undefined = await (await cache.match(COMPLETE))?.json();
    const found = complete && sameDeck(complete.home, page) ? await cache.match(address, { ignoreVary: true }) : undefined;
    if (found) return found;
  }
  return undefined;
}
