/** The one door to the dataset: finds the files, validates them all, and hands out what they hold. Server only. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Dataset } from "./read";
import { type Lines, linesSchema, type Series, type Summit, seriesSchema, summitSchema } from "./schema";
import { type Fault, referenceFaults, shapeFaults } from "./validate";

interface Read<T> {
  file: string;
  text: string;
  content: T;
}

export interface Loaded {
  datasets: Map<string, Dataset>;
  faults: Fault[];
}

/** Reads every summit with all series and lines from a data folder. Nothing is thrown: every fault is listed. */
export function loadData(folder: string): Loaded {
  const faults: Fault[] = [];
  const series = readFolder<Series>(folder, "series", seriesSchema, faults);
  const lines = readFolder<Lines>(folder, "lines", linesSchema, faults);
  const summits = readFolder<Summit>(folder, "summits", summitSchema, faults);
  if (summits.length === 0 && faults.length === 0) {
    const file = join(folder, "summits");
    faults.push({ file, path: "", expected: "a summit", found: "none", message: `${file}: expected at least one summit, found none` });
  }
  const datasets = new Map<string, Dataset>();
  for (const summit of summits) {
    faults.push(...referenceFaults({ summit, series, lines }));
    const hash = createHash("sha256");
    for (const { file, text } of [summit, ...series, ...lines])
      hash.update(file.slice(folder.length)).update("\0").update(text).update("\0");
    datasets.set(summit.content.id, {
      summit: summit.content,
      series: Object.fromEntries(series.map(({ content }) => [content.id, content])),
      lines: lines.map(({ content }) => content),
      version: hash.digest("hex").slice(0, 12),
    });
  }
  return { datasets, faults };
}

function readFolder<T>(folder: string, name: string, schema: z.ZodType<T>, faults: Fault[]): Read<T>[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const files = readdirSync(path)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return files.flatMap((name) => {
    const file = join(path, name);
    const text = readFileSync(file, "utf8");
    try {
      const content: unknown = JSON.parse(text);
      const result = schema.safeParse(content);
      if (result.success) return [{ file, text, content: result.data }];
      faults.push(...shapeFaults(file, result.error, content));
    } catch (fault) {
      const found = fault instanceof Error ? fault.message : String(fault);
      faults.push({ file, path: "", expected: "JSON", found, message: `${file}: expected JSON, got ${found}` });
    }
    return [];
  });
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
