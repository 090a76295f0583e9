import type { Context } from "@/lib/chart";
import { type Token, themeInk } from "@/lib/theme";
import type { Plot } from "./axis";
import { dateLabel } from "./dates";
import type { State } from "./params";
import { dateOf, type Entry } from "./select";
import type { Status } from "./status";

export interface EntryMark {
  id: string;
  y: number;
  shape: "dot" | "tick" | "bar";
  /** Of a bar its ends, of others the middle, twice. */
  x0: number;
  x1: number;
  status: Status;
  ink: Token;
  date: { x: number; y: number; anchor: "start" | "end"; text: string } | null;
}

export function inkOf({ place }: Entry): Token {
  return place === null ? "grey-1" : themeInk(place);
}

export function entryMark(entry: Entry, y: number, plot: Plot, context: Context<State>, dated = true): EntryMark {
  const { id, kind, status, begins, due } = entry;
  const bar = begins !== undefined && due !== undefined;
  const date = dateOf(entry);
  const [x0, x1] = bar ? [plot.at(begins), plot.at(due, true)] : [plot.at(date), plot.at(date, true)];
  const middle = (x0 + x1) / 2;
  const mark: EntryMark = {
    ...{ id, y, status, ink: inkOf(entry) },
    shape: bar ? "bar" : kind === "anniversary" ? "tick" : "dot",
    ...(bar ? { x0, x1 } : { x0: middle, x1: middle }),
    date: null,
  };
  return dated ? { ...mark, date: dateLabel(entry, mark, plot, context) } : mark;
}
