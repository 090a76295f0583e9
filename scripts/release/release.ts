/** Makes a release of the data: keeps the text of what changed, and writes down what was corrected and why. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { filesIn, loadData } from "../../data";
import type { Dataset } from "../../data/read";
import { type DataFile, filesOfRelease, type Release, readReleases, releasedFile, releaseList } from "../../data/releases";
import { brokenPermalinks, goneIds, goneMarks, releasedIn } from "./permalinks";

export interface Asked {
  /** The data folder. */
  folder: string;
  /** Today, ISO. */
  day: string;
  /** What was corrected, and why; in sentences. */
  corrections: string[];
  methods: Release["methods"];
  /** Every path ever published. */
  permalinks: readonly string[];
}

/** Why a release was not made, a sentence each. */
export class Refused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join("\n"));
  }
}

/** Writes a release and returns it with the datasets it is of. Throws Refused, and writes nothing, where it would break a link or has nothing to say. */
export async function release(asked: Asked): Promise<{ release: Release; datasets: Map<string, Dataset> }> {
  const { folder, day, corrections, methods, permalinks } = asked;
  const { datasets, faults } = loadData(folder);
  if (faults.length > 0) throw new Refused(faults.map(({ message }) => message));
  const releases = readReleases(folder);
  const last = releases.at(-1);
  const files = filesIn(folder);
  const kept = last ? filesOfRelease(folder, last) : [];
  const changed = files.filter(({ path, text }) => kept.find((one) => one.path === path)?.text !== text);
  const dropped = kept.filter(({ path }) => !files.some((file) => file.path === path));
  if (changed.length + dropped.length + methods.length === 0) throw new Refused([`Nothing has changed since the release of ${last?.id}.`]);
  if (last && changed.length + dropped.length > 0 && corrections.length === 0)
    throw new Refused([
      `Say what was corrected and why: npm run release-data -- "…". Changed: ${[...changed, ...dropped].map(({ path }) => path).join(", ")}.`,
    ]);
  const id = idFor(day, releases);
  const released = releasedIn(folder);
  const published = {
    datasets,
    releases: [...releases.map((one) => one.id), id],
    released: (one: string) => (one === id ? datasets : released(one)),
  };
  const broken = [...(await brokenPermalinks(permalinks, published)), ...(last ? await goneSince(released(last.id), datasets) : [])];
  if (broken.length > 0) throw new Refused(["Published links would break:", ...broken]);

  const made: Release = {
    id,
    versions: Object.fromEntries(Array.from(datasets, ([summit, { version }]) => [summit, version])),
    files: Object.fromEntries(files.map((file) => [file.path, changed.includes(file) || !last ? id : last.files[file.path]])),
    corrections,
    methods,
  };
  for (const file of changed) keep(folder, id, file);
  write(releaseList(folder), `${JSON.stringify([...releases, made], null, 2)}\n`);
  return { release: made, datasets };
}

/** The day, with a number where the day has a release already. */
function idFor(day: string, releases: readonly Release[]): string {
  const same = releases.filter(({ id }) => id.startsWith(day)).length;
  return same === 0 ? day : `${day}.${same + 1}`;
}

async function goneSince(before: ReadonlyMap<string, Dataset>, datasets: ReadonlyMap<string, Dataset>): Promise<string[]> {
  const gone = await Promise.all(
    Array.from(before, async ([id, dataset]) => {
      const now = datasets.get(id);
      return now ? [...goneIds(dataset, now), ...(await goneMarks(dataset, now))] : [`the summit "${id}" is gone`];
    }),
  );
  return gone.flat();
}

function keep(folder: string, id: string, { path, text }: DataFile): void {
  write(releasedFile(folder, id, path), text);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
