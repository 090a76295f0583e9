/** The ids that references may name, and the references that name none of them. */
import { nearest } from "../nearest";
import type { Fault } from "./fault";
import { type Reached, reach } from "./reach";

export interface Known {
  ids: Set<string>;
  /** False when an entry's id cannot be read: then a reference that fits none is no fault of its own. */
  complete: boolean;
}

/** The ids of the entries that a pattern reaches in some contents. */
export function knownIds(contents: readonly unknown[], pattern: string, complete = true): Known {
  const entries = contents.flatMap((content) => reach(content, pattern)).map(({ value }) => idOf(value));
  return { ids: new Set(entries.filter((id) => id !== undefined)), complete: complete && !entries.includes(undefined) };
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? id : undefined;
}

/** The fault of naming something that does not exist, with the nearest thing that does. */
export function unknownName(file: string, kind: string, known: Known, { path, value }: Reached): Fault[] {
  if (typeof value !== "string" || !known.complete || known.ids.has(value)) return [];
  const near = nearest(value, known.ids);
  const message = `${file}: unknown ${kind} '${value}' at ${path}${near ? `; did you mean '${near}'?` : ""}`;
  return [{ file, path, expected: near ? `the id of a ${kind}, perhaps '${near}'` : `the id of a ${kind}`, found: value, message }];
}

/** The faults of ids given twice among the entries of one or more files; `name` is the property that must differ. */
export function usedTwice(entries: readonly { file: string; path: string; value: unknown }[]): Fault[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, path, value }): Fault[] => {
    if (typeof value !== "string") return [];
    const before = first.get(value);
    first.set(value, before ?? file);
    if (before === undefined) return [];
    const elsewhere = before === file ? "" : `; ${before} has it too`;
    return [
      { file, path, expected: "an id of its own", found: value, message: `${file}: '${value}' at ${path} is used twice${elsewhere}` },
    ];
  });
}
