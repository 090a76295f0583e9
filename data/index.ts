/** The one door to the dataset: finds the files, validates what it reads, and hands out what they hold. Server only. */
import { join } from "node:path";
import type { Deck } from "./decks";
import { Library, type SummitEntry } from "./library";
import type { Dataset } from "./read";
import type { Release } from "./releases";
import type { Lines, Series } from "./schema";

export type { SummitEntry } from "./library";
export { filesIn, type Loaded, loadData, releaseFaults } from "./load";

let library = new Library(join(process.cwd(), "data"));

/** Reads from another data folder from now on: for tests, of corrections that did not happen. Returns what puts back the one before. */
export function readFrom(folder: string): () => void {
  const before = library;
  library = new Library(folder);
  return () => {
    library = before;
  };
}

/** Every summit as lists name it, the one that began last first. */
export function summitEntries(): SummitEntry[] {
  return [...library.summits().values()];
}

export function summitIds(): string[] {
  return [...library.summits().keys()];
}

export function hasSummit(id: string): boolean {
  return library.summits().has(id);
}

/** The id of the summit that began last. */
export function newestSummit(): string {
  const [{ id }] = library.summits().values();
  return id;
}

/** A summit's dataset. Throws when there is none of that id. */
export function dataset(id: string): Dataset {
  const found = library.dataset(id);
  if (!found) throw new Error(`unknown summit: ${id}`);
  return found;
}

/** A series by its id; undefined where there is none. */
export function seriesOf(id: string): Series | undefined {
  return library.series(id);
}

/** The lines of an id, on which corridors run; undefined where there are none. */
export function linesOf(id: string): Lines | undefined {
  return library.lines(id);
}

/** The decks that ship with a summit, the shortest first. */
export function decksOf(summit: string): Deck[] {
  return library.decks(summit);
}

/** The releases that hold a summit, the newest last. */
export function releasesOf(summit: string): Release[] {
  return library.releases().filter(({ versions }) => Object.hasOwn(versions, summit));
}

/** A summit's dataset as of a release that holds it. */
export function releasedDataset(summit: string, release: Release): Dataset {
  return library.released(summit, release);
}

/** The release that a dataset is of; undefined while its changes are not released. */
export function releaseOf({ summit, version }: Dataset): Release | undefined {
  return releasesOf(summit.id).findLast(({ versions }) => versions[summit.id] === version);
}
