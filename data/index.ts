/** The one door to the dataset: finds the files, validates them all, and hands out what they hold. Server only. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type Deck, loadDecks } from "./decks";
import { FOLDERS, type Folder } from "./folders";
import type { Dataset } from "./read";
import { reasonOf } from "./reason";
import { type DataFile, filesOfRelease, type Release, readReleases } from "./releases";
import { type Lines, linesSchema, type Series, type Summit, seriesSchema, summitSchema } from "./schema";
import { crossFaults, expectation, type Fault, type RawFile, shapeFaults } from "./validate";

interface Read<T> extends DataFile {
  raw: unknown;
  /** Undefined when the shape is wrong. */
  content: T | undefined;
}

export interface Loaded {
  datasets: Map<string, Dataset>;
  faults: Fault[];
}

/** The data files of a folder as they lie there, in the order of their paths. */
export function filesIn(folder: string): DataFile[] {
  return FOLDERS.flatMap((name) => {
    const inside = join(folder, name);
    if (!existsSync(inside)) return [];
    const files = readdirSync(inside)
      .filter((file) => file.endsWith(".json"))
      .sort();
    return files.map((base) => {
      const file = join(inside, base);
      return { folder: name, path: `${name}/${base}`, file, text: readFileSync(file, "utf8") };
    });
  });
}

/**
 * Reads every summit with all series and lines, from the files of a data folder or those of a release kept there.
 * Nothing of the data is thrown: every fault of every file is listed.
 */
export function loadData(folder: string, files: readonly DataFile[] = filesIn(folder)): Loaded {
  const faults: Fault[] = [];
  const unread = new Set<Folder>();
  const read = <T>(name: Folder, schema: z.ZodType<T>) =>
    files.flatMap((file) => (file.folder === name ? readFile<T>(file, schema, faults, unread) : []));
  const series = read<Series>("series", seriesSchema);
  const lines = read<Lines>("lines", linesSchema);
  const summits = read<Summit>("summits", summitSchema);
  if (summits.length === 0 && !unread.has("summits")) faults.push(expectation(join(folder, "summits"), "", "at least one summit", "none"));
  faults.push(...crossFaults({ summits: summits.map(rawOf), series: series.map(rawOf), lines: lines.map(rawOf), unread }, faults));

  const datasets = new Map<string, Dataset>();
  for (const summit of summits) {
    if (!summit.content) continue;
    const hash = createHash("sha256");
    for (const { path, text } of [summit, ...series, ...lines]) hash.update(`/${path}`).update("\0").update(text).update("\0");
    datasets.set(summit.content.id, {
      summit: summit.content,
      series: Object.fromEntries(series.flatMap(({ content }) => (content ? [[content.id, content]] : []))),
      lines: lines.flatMap(({ content }) => content ?? []),
      version: hash.digest("hex").slice(0, 12),
    });
  }
  return { datasets, faults: byFile(faults) };
}

function readFile<T>(data: DataFile, schema: z.ZodType<T>, faults: Fault[], unread: Set<Folder>): Read<T>[] {
  try {
    const raw: unknown = JSON.parse(data.text);
    const result = schema.safeParse(raw);
    if (!result.success) faults.push(...shapeFaults(data.file, result.error, raw));
    return [{ ...data, raw, content: result.data }];
  } catch (fault) {
    faults.push(expectation(data.file, "", "JSON", reasonOf(fault)));
    unread.add(data.folder);
    return [];
  }
}

function rawOf({ file, raw }: Read<unknown>): RawFile {
  return { file, content: raw };
}

/** The faults of a file together, in the order the files were read. */
function byFile(faults: readonly Fault[]): Fault[] {
  const files = [...new Set(faults.map(({ file }) => file))];
  return files.flatMap((file) => faults.filter((fault) => fault.file === file));
}

/** What is wrong with the releases kept in a data folder: a file gone, changed since, or of a shape that is not read any more. */
export function releaseFaults(folder: string): string[] {
  try {
    return readReleases(folder).flatMap((release) => {
      const { datasets, faults } = loadData(folder, filesOfRelease(folder, release));
      const changed = Object.entries(release.versions).filter(([summit, version]) => datasets.get(summit)?.version !== version);
      return [
        ...faults.map(({ message }) => message),
        ...changed.map(([summit]) => `release ${release.id}: what is kept of ${summit} is not what was released`),
      ];
    });
  } catch (fault) {
    return [reasonOf(fault)];
  }
}

/** Every dataset of a data folder and of its releases, each read when it is first asked for. Server only. */
export class Library {
  #current: Map<string, Dataset> | undefined;
  #released = new Map<string, Map<string, Dataset>>();
  #releases: Release[] | undefined;
  #decks: Deck[] | undefined;

  constructor(readonly folder: string) {}

  /** The current datasets by the ids of their summits. Throws when the data have faults, and names them. */
  current(): Map<string, Dataset> {
    this.#current ??= faultless(loadData(this.folder));
    return this.#current;
  }

  /** Every deck that ships with a summit. Throws when one has faults, and names them. */
  decks(): Deck[] {
    if (!this.#decks) {
      const { decks, faults } = loadDecks(
        this.folder,
        [...this.current().values()].map(({ summit }) => summit),
      );
      assertFaultless(faults);
      this.#decks = decks;
    }
    return this.#decks;
  }

  /** Every release, the newest last. */
  releases(): Release[] {
    this.#releases ??= readReleases(this.folder);
    return this.#releases;
  }

  /** A summit's dataset as of a release; the current one where nothing has changed since. Throws when the release has none. */
  released(summit: string, release: Release): Dataset {
    const current = this.current().get(summit);
    if (current && current.version === release.versions[summit]) return current;
    let datasets = this.#released.get(release.id);
    if (!datasets) {
      datasets = faultless(loadData(this.folder, filesOfRelease(this.folder, release)));
      this.#released.set(release.id, datasets);
    }
    const found = datasets.get(summit);
    if (!found) throw new Error(`the release ${release.id} has no summit ${summit}`);
    return found;
  }
}

function faultless({ datasets, faults }: Loaded): Map<string, Dataset> {
  assertFaultless(faults);
  return datasets;
}

function assertFaultless(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Error(`the dataset has ${faults.length} faults:\n${faults.map(({ message }) => message).join("\n")}`);
}

let library = new Library(join(process.cwd(), "data"));

/** Reads from another data folder from now on: for tests, of corrections that did not happen. Returns what puts back the one before. */
export function readFrom(folder: string): () => void {
  const before = library;
  library = new Library(folder);
  return () => {
    library = before;
  };
}

export function summitIds(): string[] {
  return [...library.current().keys()];
}

/** The id of the summit that began last. */
export function newestSummit(): string {
  const [newest] = [...library.current().values()].toSorted((a, b) => b.summit.event.from.localeCompare(a.summit.event.from));
  return newest.summit.id;
}

/** A summit's dataset. Throws when there is none of that id. */
export function dataset(id: string): Dataset {
  const found = library.current().get(id);
  if (!found) throw new Error(`unknown summit: ${id} (expected one of ${summitIds().join(", ")})`);
  return found;
}

/** The decks that ship with a summit, the shortest first. */
export function decksOf(summit: string): Deck[] {
  return library.decks().filter((deck) => deck.summit === summit);
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
