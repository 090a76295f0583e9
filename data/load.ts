/** From data files to datasets: parses, validates, and lists every fault. Server only. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { FOLDERS, type Folder } from "./folders";
import { type Dataset, seriesNamed } from "./read";
import { reasonOf } from "./reason";
import { type DataFile, filesOfRelease, readReleases } from "./releases";
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

/** What was read of files before, by where they lie: only what has the right shape. */
export interface Kept {
  get(file: string): unknown;
  set(file: string, content: unknown): unknown;
}

interface Options {
  /** Whether there are more summits than those of the files: what only they may define is not called unknown. */
  some?: boolean;
  kept?: Kept;
}

/** The data files of a folder as they lie there, in the order of their paths. */
export function filesIn(folder: string): DataFile[] {
  return FOLDERS.flatMap((name) => namesIn(folder, name).map((path) => fileAt(folder, path)));
}

/** The paths of the data files in one of the folders, from the data folder and in order. */
export function namesIn(folder: string, name: Folder): string[] {
  const inside = join(folder, name);
  if (!existsSync(inside)) return [];
  const files = readdirSync(inside).filter((file) => file.endsWith(".json"));
  return files.sort().map((base) => `${name}/${base}`);
}

/** A data file by its path from the data folder. Throws where there is none. */
export function fileAt(folder: string, path: string): DataFile {
  const file = join(folder, path);
  return { folder: path.slice(0, path.indexOf("/")) as Folder, path, file, text: readFileSync(file, "utf8") };
}

/**
 * Reads summits with the series and lines of each, from the files of a data folder or those of a release kept there.
 * Nothing of the data is thrown: every fault of every file is listed.
 */
export function loadData(folder: string, files: readonly DataFile[] = filesIn(folder), { some = false, kept }: Options = {}): Loaded {
  const faults: Fault[] = [];
  const unread = new Set<Folder>();
  const read = <T>(name: Folder, schema: z.ZodType<T>) =>
    files.flatMap((file) => (file.folder === name ? readFile<T>(file, schema, faults, unread, kept) : []));
  const series = read<Series>("series", seriesSchema);
  const lines = read<Lines>("lines", linesSchema);
  const summits = read<Summit>("summits", summitSchema);
  if (summits.length === 0 && !unread.has("summits")) faults.push(expectation(join(folder, "summits"), "", "at least one summit", "none"));
  if (some) unread.add("summits");
  faults.push(...crossFaults({ summits: summits.map(rawOf), series: series.map(rawOf), lines: lines.map(rawOf), unread }, faults));

  const byId = new Map(series.flatMap((one) => (one.content ? [[one.content.id, one] as const] : [])));
  const datasets = new Map<string, Dataset>();
  for (const summit of summits)
    if (summit.content) datasets.set(summit.content.id, datasetOf({ ...summit, content: summit.content }, byId, lines));
  return { datasets, faults: byFile(faults) };
}

function datasetOf(
  { content: summit, ...file }: Read<Summit> & { content: Summit },
  byId: ReadonlyMap<string, Read<Series>>,
  all: readonly Read<Lines>[],
): Dataset {
  const series = [...seriesNamed(summit)].sort().flatMap((id) => byId.get(id) ?? []);
  const legs = new Set(summit.corridors.flatMap(({ branches }) => branches.flatMap((branch) => branch.legs)));
  const lines = all.filter(({ content }) => content?.legs.some(({ id }) => legs.has(id)));
  const hash = createHash("sha256");
  for (const { path, text } of [file, ...series, ...lines]) hash.update(`/${path}`).update("\0").update(text).update("\0");
  return {
    summit,
    series: Object.fromEntries(series.flatMap(({ content }) => (content ? [[content.id, content]] : []))),
    lines: lines.flatMap(({ content }) => content ?? []),
    version: hash.digest("hex").slice(0, 12),
  };
}

function readFile<T>(data: DataFile, schema: z.ZodType<T>, faults: Fault[], unread: Set<Folder>, kept?: Kept): Read<T>[] {
  const before = kept?.get(data.file);
  if (before !== undefined) return [{ ...data, raw: before, content: before as T }];
  try {
    const raw: unknown = JSON.parse(data.text);
    const result = schema.safeParse(raw);
    if (!result.success) faults.push(...shapeFaults(data.file, result.error, raw));
    else kept?.set(data.file, result.data);
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

/** Throws what is wrong with data, where anything is. */
export function assertFaultless(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Error(`the dataset has ${faults.length} faults:\n${faults.map(({ message }) => message).join("\n")}`);
}
