import type { Folder } from "../folders";

/** A fault of the dataset, and the files that faults are looked for in. */
export interface Fault {
  file: string;
  /** Where in the file: figures[3].value. */
  path: string;
  expected: string;
  found: string;
  message: string;
}

/** A file whose text is JSON, of whatever shape. */
export interface RawFile {
  file: string;
  content: unknown;
}

export interface RawFiles {
  summits: RawFile[];
  series: RawFile[];
  lines: RawFile[];
  /** Folders that hold a file which is no JSON: what it names is not known, so nothing is called unknown for it. */
  unread: ReadonlySet<Folder>;
}

/** A fault whose message says what was expected at a place and what was found there. */
export function expectation(file: string, path: string, expected: string, found: string): Fault {
  return { file, path, expected, found, message: `${file}: ${path || "(top)"}: expected ${expected}, got ${found}` };
}

/** A value as a message quotes it: JSON, cut after 60 characters. */
export function foundText(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
