/** One source under one id: what stands in several files must be the same in all. */
import { type Fault, foundText, type RawFile, type RawFiles } from "./fault";
import { part, reach, textOf } from "./reach";

interface Entry {
  file: string;
  path: string;
  value: unknown;
}

/** Sources that a summit, a series or lines give under the id of another file's source, with another content. */
export function sourceFaults({ summits, series, lines }: RawFiles): Fault[] {
  const shared = entriesOf([...series, ...lines]);
  const first = firstById(shared);
  return [...differing(shared, first), ...summits.flatMap((summit) => differing(entriesOf([summit]), first))];
}

function entriesOf(files: readonly RawFile[]): Entry[] {
  return files.flatMap(({ file, content }) => reach(content, "sources[]").map((reached) => ({ file, ...reached })));
}

function firstById(entries: readonly Entry[]): Map<string, Entry> {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const id = textOf(entry.value, "id");
    if (id !== undefined && !first.has(id)) first.set(id, entry);
  }
  return first;
}

function differing(entries: readonly Entry[], first: ReadonlyMap<string, Entry>): Fault[] {
  return entries.flatMap(({ file, path, value }): Fault[] => {
    const id = textOf(value, "id") ?? "";
    const other = first.get(id);
    if (other === undefined || other.file === file) return [];
    const keys = [...new Set([...Object.keys(Object(value)), ...Object.keys(Object(other.value))])];
    return keys
      .filter((key) => JSON.stringify(part(value, key)) !== JSON.stringify(part(other.value, key)))
      .map((key) => {
        const [expected, found] = [foundText(part(other.value, key)), foundText(part(value, key))];
        const message = `${file}: source '${id}' differs at ${path}.${key}: expected ${expected} as in ${other.file}, got ${found}`;
        return { file, path: `${path}.${key}`, expected, found, message };
      });
  });
}
