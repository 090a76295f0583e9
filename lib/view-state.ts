/** What the URL of every view may say beside its chart's state: the release its numbers are of, and the mark looked at. */
import type { Ignored } from "./url-state";

/** The longest id of a mark that is read, in characters. */
const LONGEST_MARK = 80;

export interface Beside {
  /** The chart's own state. */
  own: URLSearchParams;
  /** The id of the release of "as-of"; "" for the data as they stand. */
  release: string;
  /** The id of the mark looked at; "" for none. Whether the chart has it, its marks tell. */
  mark: string;
  ignored: Ignored[];
}

/** Takes from a view's query string what belongs to every view. `releases` are the ids that "as-of" may name. */
export function readBeside(query: URLSearchParams, releases: readonly string[]): Beside {
  const own = new URLSearchParams();
  const found = new Map<string, string>();
  const ignored: Ignored[] = [];
  for (const [name, value] of query) {
    if (name !== "as-of" && name !== "mark") own.append(name, value);
    else if (found.has(name)) ignored.push({ name, value, reason: "repeated" });
    else found.set(name, value);
  }
  const asOf = found.get("as-of") ?? "";
  const known = releases.includes(asOf);
  if (found.has("as-of") && !known)
    ignored.push({ name: "as-of", value: asOf, reason: "not-accepted", accepts: { kind: "one-of", values: releases } });
  return { own, release: known ? asOf : "", mark: (found.get("mark") ?? "").slice(0, LONGEST_MARK), ignored };
}

/** A query string of a chart's state with the mark looked at. */
export function withMark(query: string, mark: string): string {
  return joined(query, mark && `mark=${encodeURIComponent(mark)}`);
}

/** Query strings as one. */
export function joined(...queries: string[]): string {
  return queries.filter(Boolean).join("&");
}
