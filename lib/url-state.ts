/** The state of a view as the query string of its URL: typed parameters that parse, format and say what they accept. */
import { isCalendarDate } from "@/data/dates";

/** What a parameter accepts, for the sentence that tells a reader so. */
export type Accepts =
  | { kind: "one-of"; values: readonly string[] }
  | { kind: "some-of"; values: readonly string[] }
  | { kind: "between"; min: number; max: number }
  | { kind: "date"; min: string; max: string }
  | { kind: "position" }
  | { kind: "text"; longest: number };

/** How a reader chooses a value: links in a row, a drop-down, toggles, a slider that plays, a field for a day; "hidden" when the chart itself offers it. */
export type ControlKind = "choice" | "select" | "many" | "slider" | "date" | "hidden";

export interface Param<T> {
  fallback: T;
  /** The value that a text stands for, or undefined when the text is not accepted. Never throws. */
  parse(text: string): T | undefined;
  /** The one text that stands for a value. */
  format(value: T): string;
  accepts: Accepts;
  control: ControlKind;
  /** A choice is a step that Back undoes ("push"); drag, zoom and what a slider passes are not ("replace"). */
  history: "push" | "replace";
}

export type Params<S> = { readonly [K in keyof S]: Param<S[K]> };

/** One part of a query string that was not used, and why. */
export interface Ignored {
  name: string;
  value: string;
  reason: "unknown-name" | "not-accepted" | "repeated";
  accepts?: Accepts;
}

/** What parameters, their values and marks were called before: old → new. A line stays for good: links with the old words are in the world. */
export interface Renamed {
  names?: Readonly<Record<string, string>>;
  /** By the parameter's present name. */
  values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ids of marks. */
  marks?: Readonly<Record<string, string>>;
}

/** Names that no chart may take: they belong to every view and its files. */
export const RESERVED = ["as-of", "mark", "look", "width", "height", "scale", "frame", "rows"] as const;

interface Options<T> {
  fallback?: T;
  control?: ControlKind;
}

/** One of a list of ids; the first is the default unless another is named. */
export function oneOf<const V extends string>(values: readonly V[], options: Options<V> = {}): Param<V> {
  return {
    fallback: options.fallback ?? values[0],
    parse: (text) => values.find((value) => value === text),
    format: (value) => value,
    accepts: { kind: "one-of", values },
    control: options.control ?? "choice",
    history: "push",
  };
}

/** One of a list of ids, or nothing (""), which is the default. */
export function maybeOneOf(values: readonly string[], options: { control?: ControlKind } = {}): Param<string> {
  return { ...oneOf<string>(["", ...values], { control: options.control ?? "hidden" }), accepts: { kind: "one-of", values } };
}

/** Some of a list of ids, joined with "~", in the list's order whatever order the URL has; all of them by default. */
export function someOf(values: readonly string[], options: Options<readonly string[]> = {}): Param<readonly string[]> {
  return {
    fallback: options.fallback ?? values,
    parse(text) {
      const named = text.split("~");
      if (named.some((name) => !values.includes(name))) return undefined;
      return values.filter((value) => named.includes(value));
    },
    format: (chosen) => values.filter((value) => chosen.includes(value)).join("~"),
    accepts: { kind: "some-of", values },
    control: options.control ?? "many",
    history: "push",
  };
}

/** A whole number between two bounds, both included: a year. */
export function wholeNumber(min: number, max: number, fallback: number, options: { control?: ControlKind } = {}): Param<number> {
  return {
    fallback,
    parse(text) {
      if (!/^-?\d{1,9}$/.test(text)) return undefined;
      const value = Number(text);
      return value >= min && value <= max && String(value) === text ? value : undefined;
    },
    format: String,
    accepts: { kind: "between", min, max },
    control: options.control ?? "select",
    history: options.control === "slider" ? "replace" : "push",
  };
}

/** A day of the calendar as YYYY-MM-DD, between two days, both included. */
export function calendarDay(min: string, max: string, fallback: string): Param<string> {
  return {
    fallback,
    parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDate(text) && text >= min && text <= max ? text : undefined),
    format: (value) => value,
    accepts: { kind: "date", min, max },
    control: "date",
    history: "push",
  };
}

/** Free text: trimmed, one space between words, of limited length; "" by default. */
export function freeText(longest: number): Param<string> {
  const tidy = (text: string) => text.trim().replace(/\s+/g, " ");
  return {
    fallback: "",
    parse: (text) => (tidy(text).length <= longest ? tidy(text) : undefined),
    format: (value) => value,
    accepts: { kind: "text", longest },
    control: "hidden",
    history: "push",
  };
}

/**
 * The state that a query string stands for. What is malformed, repeated, unknown or out of range falls back to the
 * default and is listed, so that the page can say what it ignored. Of a repeated parameter the first value counts.
 * Words that were `renamed` mean what they are called now.
 */
export function parseState<S extends object>(
  params: Params<S>,
  query: URLSearchParams,
  renamed: Renamed = {},
): { state: S; ignored: Ignored[] } {
  const state = fallbackState(params);
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  for (const [written, text] of query) {
    const name = presentName(renamed.names, written);
    const value = text
      .split("~")
      .map((one) => presentName(renamed.values?.[name], one))
      .join("~");
    if (!Object.hasOwn(params, name)) {
      ignored.push({ name, value, reason: "unknown-name" });
      continue;
    }
    const key = name as keyof S & string;
    const { accepts } = params[key];
    if (seen.has(name)) {
      ignored.push({ name, value, reason: "repeated", accepts });
      continue;
    }
    seen.add(name);
    const parsed = params[key].parse(value);
    if (parsed === undefined) ignored.push({ name, value, reason: "not-accepted", accepts });
    else state[key] = parsed;
  }
  return { state, ignored };
}

/** What a word that was renamed is called now; any other as it is. */
export function presentName(words: Readonly<Record<string, string>> = {}, word: string): string {
  return Object.hasOwn(words, word) ? words[word] : word;
}

/** The canonical query string of a state, without "?": defaults left out, parameters in the order they are defined. */
export function formatState<S extends object>(params: Params<S>, state: S): string {
  const parts: string[] = [];
  for (const name of Object.keys(params) as (keyof S & string)[]) {
    const text = params[name].format(state[name]);
    if (text !== params[name].format(params[name].fallback)) parts.push(`${name}=${escapeValue(text)}`);
  }
  return parts.join("&");
}

export function fallbackState<S extends object>(params: Params<S>): S {
  return Object.fromEntries(Object.entries<Param<unknown>>(params).map(([name, param]) => [name, param.fallback])) as S;
}

/** Every value that a parameter lists; empty for a position, a day and text, which have too many to list. */
export function valuesOf(accepts: Accepts): string[] {
  if (accepts.kind === "one-of" || accepts.kind === "some-of") return [...accepts.values];
  if (accepts.kind === "between") return Array.from({ length: accepts.max - accepts.min + 1 }, (_, i) => String(accepts.min + i));
  return [];
}

/** Commas stay readable in a link; everything else that a URL reserves is escaped. */
function escapeValue(text: string): string {
  return encodeURIComponent(text).replaceAll("%2C", ",");
}
