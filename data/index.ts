/** The one door to the dataset: finds the files, validates them all, and hands out what they hold. Server only. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Dataset } from "./read";
import { type Lines, linesSchema, type Series, type Summit, seriesSchema, summitSchema } from "./schema";
import { crossFaults, expectation, type Fault, type RawFile, shapeFaults } from "./validate";

interface Read<T> {
  file: string;
  text: string;
  raw: unknown;
  /** Undefined when the shape is wrong. */
  content: T | undefined;
}

export interface Loaded {
  datasets: Map<string, Dataset>;
  faults: Fault[];
}

type Folder = "summits" | "series" | "lines";

/** Reads every summit with all series and lines from a data folder. Nothing is thrown: every fault of every file is listed. */
export function loadData(folder: string): Loaded {
  const faults: Fault[] = [];
  const unread = new Set<Folder>();
  const read = <T>(name: Folder, schema: z.ZodType<T>) => readFolder(folder, name, schema, faults, unread);
  const series = read<Series>("series", seriesSchema);
  const lines = read<Lines>("lines", linesSchema);
  const summits = read<Summit>("summits", summitSchema);
  if (summits.length === 0 && !unread.has("summits")) faults.push(expectation(join(folder, "summits"), "", "at least one summit", "none"));
  faults.push(...crossFaults({ summits: summits.map(rawOf), series: series.map(rawOf), lines: lines.map(rawOf), unread }, faults));

  const datasets = new Map<string, Dataset>();
  for (const summit of summits) {
    if (!summit.content) continue;
    const hash = createHash("sha256");
    for (const { file, text } of [summit, ...series, ...lines])
      hash.update(file.slice(folder.length)).update("\0").update(text).update("\0");
    datasets.set(summit.content.id, {
      summit: summit.content,
      series: Object.fromEntries(series.flatMap(({ content }) => (content ? [[content.id, content]] : []))),
      lines: lines.flatMap(({ content }) => content ?? []),
      version: hash.digest("hex").slice(0, 12),
    });
  }
  return { datasets, faults: byFile(faults) };
}

function readFolder<T>(folder: string, name: Folder, schema: z.ZodType<T>, faults: Fault[], unread: Set<Folder>): Read<T>[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const files = readdirSync(path)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return files.flatMap((base) => {
    const file = join(path, base);
    const text = readFileSync(file, "utf8");
    try {
      const raw: unknown = JSON.parse(text);
      const result = schema.safeParse(raw);
      if (!result.success) faults.push(...shapeFaults(file, result.error, raw));
      return [{ file, text, raw, content: result.data }];
    } catch (fault) {
      faults.push(expectation(file, "", "JSON", fault instanceof Error ? fault.message : String(fault)));
      unread.add(name);
      return [];
    }
  });
}

function rawOf({ file, raw }: Read<unknown>): RawFile {
  return { file, content: raw };
}

/** The faults of a file together, in the order the files were read. */
function byFile(faults: readonly Fault[]): Fault[] {
  const files = [...new Set(faults.map(({ file }) => file))];
  return files.flatMap((file) => faults.filter((fault) => fault.file === file));
}

let loaded: Map<string, Dataset> | undefined;

function all(): Map<string, Dataset> {
  if (!loaded) {
    const { datasets, faults } = loadData(join(process.cwd(), "data"));
    if (faults.length > 0) throw new Error(`the dataset has ${faults.length} faults:\n${faults.map(({ message }) => message).join("\n")}`);
    loaded = datasets;
  }
  return loaded;
}

export function summitIds(): string[] {
  return [...all().keys()];
}

/** The id of the summit that began last. */
export function newestSummit(): string {
  const [newest] = [...all().values()].toSorted((a, b) => b.summit.event.from.localeCompare(a.summit.event.from));
  return newest.summit.id;
}

/** A summit's dataset. Throws when there is none of that id. */
export function dataset(id: string): Dataset {
  const found = all().get(id);
  if (!found) throw new Error(`unknown summit: ${id} (expected one of ${summitIds().join(", ")})`);
  return found;
}
