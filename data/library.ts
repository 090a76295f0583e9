/** Every dataset of a data folder and of its releases: each read when it is first asked for, and kept while it is asked for. Server only. */
import { group } from "d3-array";
import { LRUCache } from "lru-cache";
import { type Deck, deckFiles, loadDecks, summitOfDeck } from "./decks";
import { KEPT_SERIES, KEPT_SUMMITS } from "./limits";
import { assertFaultless, fileAt, loadData, namesIn } from "./load";
import { type Dataset, seriesNamed } from "./read";
import { type Release, readReleases, releasedFile } from "./releases";
import type { Lines, Series, Summit } from "./schema";

/** What lists of summits say of one: all that is kept of every summit, however many there are. */
export interface SummitEntry {
  id: string;
  short: string;
  /** First day, ISO. */
  from: string;
  /** The day of its dataset, ISO. */
  asOf: string;
}

/** Where the text of a data file lies: for the data as they stand, or for a release. */
type Shelf = (path: string) => { folder: string; path: string } | undefined;

export class Library {
  #summits: Map<string, SummitEntry> | undefined;
  #paths: ReadonlySet<string> | undefined;
  #deckFiles: Map<string, string[]> | undefined;
  #releases: Release[] | undefined;
  #datasets = new LRUCache<string, Dataset>({ max: KEPT_SUMMITS });
  #contents = new LRUCache<string, object>({ max: KEPT_SERIES });
  #decks = new WeakMap<Dataset, Deck[]>();

  constructor(readonly folder: string) {}

  /** What is said of every summit in lists, by their ids, the one that began last first. Throws what is wrong with the data where there is none. */
  summits(): ReadonlyMap<string, SummitEntry> {
    this.#summits ??= this.#orFaults(() => {
      const entries = namesIn(this.folder, "summits").map((path): SummitEntry => {
        const { id, asOf, event }: Summit = JSON.parse(fileAt(this.folder, path).text);
        return { id, asOf, short: event.short, from: event.from };
      });
      if (entries.length === 0) throw new Error(`no summit in ${this.folder}`);
      return new Map(entries.sort((a, b) => b.from.localeCompare(a.from)).map((entry) => [entry.id, entry]));
    });
    return this.#summits;
  }

  /** A summit's dataset; undefined where there is no such summit. Throws when its data have faults, and names them. */
  dataset(id: string): Dataset | undefined {
    if (!this.summits().has(id)) return undefined;
    return this.#kept(id, () => this.#orFaults(() => this.#read(id, this.#shelf, namesIn(this.folder, "lines"))));
  }

  /** The decks that ship with a summit, the shortest first. Throws when one has faults, and names them. */
  decks(summit: string): Deck[] {
    const dataset = this.dataset(summit);
    if (!dataset) return [];
    let decks = this.#decks.get(dataset);
    if (!decks) {
      const read = loadDecks(this.#decksBySummit().get(summit) ?? [], [dataset.summit]);
      assertFaultless(read.faults);
      decks = read.decks;
      this.#decks.set(dataset, decks);
    }
    return decks;
  }

  /** Every release, the newest last. */
  releases(): Release[] {
    this.#releases ??= readReleases(this.folder);
    return this.#releases;
  }

  /** A summit's dataset as of a release; the current one where nothing has changed since. Throws when the release has none. */
  released(summit: string, release: Release): Dataset {
    const current = this.dataset(summit);
    if (current && current.version === release.versions[summit]) return current;
    if (!Object.hasOwn(release.versions, summit)) throw new Error(`the release ${release.id} has no summit ${summit}`);
    const shelf: Shelf = (path) =>
      Object.hasOwn(release.files, path) ? { folder: releasedFile(this.folder, release.files[path], ""), path } : undefined;
    const lines = Object.keys(release.files).filter((path) => path.startsWith("lines/"));
    return this.#kept(`${summit} ${release.id}`, () => this.#read(summit, shelf, lines));
  }

  /** A series, whichever summits it belongs to; undefined where there is none of that id. */
  series(id: string): Series | undefined {
    return this.#content<Series>(`series/${id}.json`);
  }

  /** Lines that corridors run on; undefined where there are none of that id. */
  lines(id: string): Lines | undefined {
    return this.#content<Lines>(`lines/${id}.json`);
  }

  #shelf: Shelf = (path) => {
    this.#paths ??= new Set([...namesIn(this.folder, "summits"), ...namesIn(this.folder, "series"), ...namesIn(this.folder, "lines")]);
    return this.#paths.has(path) ? { folder: this.folder, path } : undefined;
  };

  #content<T>(path: string): T | undefined {
    const at = this.#shelf(path);
    return at && JSON.parse(fileAt(at.folder, path).text);
  }

  /** What a reading gives. Where it fails, throws every fault of the data, of which it may have met but the first. */
  #orFaults<T>(read: () => T): T {
    try {
      return read();
    } catch (fault) {
      assertFaultless(loadData(this.folder).faults);
      throw fault;
    }
  }

  #kept(key: string, read: () => Dataset): Dataset {
    let dataset = this.#datasets.get(key);
    if (!dataset) {
      dataset = read();
      this.#datasets.set(key, dataset);
    }
    return dataset;
  }

  /** Reads one summit with the series that it names. */
  #read(id: string, shelf: Shelf, lines: readonly string[]): Dataset {
    const open = (path: string) => {
      const at = shelf(path);
      return at ? [fileAt(at.folder, at.path)] : [];
    };
    const summit = open(`summits/${id}.json`);
    const checks = summit.flatMap(({ text }) => (JSON.parse(text) as Summit).checks);
    const series = [...seriesNamed({ checks })].flatMap((name) => open(`series/${name}.json`));
    const files = [...summit, ...series, ...lines.flatMap(open)];
    const { datasets, faults } = loadData(this.folder, files, { some: true, kept: this.#contents });
    assertFaultless(faults);
    const dataset = datasets.get(id);
    if (!dataset) throw new Error(`there is no summit ${id} in ${this.folder}`);
    return dataset;
  }

  #decksBySummit(): Map<string, string[]> {
    this.#deckFiles ??= group(deckFiles(this.folder), summitOfDeck);
    return this.#deckFiles;
  }
}
