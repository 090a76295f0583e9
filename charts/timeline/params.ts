import type { Dataset } from "@/data/read";
import { calendarDay, maybeOneOf, oneOf, type Params } from "@/lib/url-state";
import { STATUSES } from "./status";

export interface State {
  order: "theme" | "date";
  /** The day on which every entry is judged, YYYY-MM-DD. */
  on: string;
  /** Only the entries of a theme, of a corridor, of a status; "" for all. */
  theme: string;
  corridor: string;
  status: string;
}

export interface Domain {
  /** The years of the axis. */
  first: number;
  last: number;
  asOf: string;
  themes: string[];
  corridors: string[];
}

export function params({ first, last, asOf, themes, corridors }: Domain): Params<State> {
  return {
    order: oneOf(["theme", "date"]),
    on: calendarDay(`${first}-01-01`, `${last}-12-31`, asOf),
    theme: maybeOneOf(themes, { control: "select" }),
    corridor: maybeOneOf(corridors, { control: "select" }),
    status: maybeOneOf(STATUSES, { control: "select" }),
  };
}

export function domain({ summit }: Dataset): Domain {
  const entries = summit.commitments ?? [];
  const years = [summit.asOf, ...entries.flatMap(({ begins, due, done }) => [begins, due, done?.date])].flatMap((date) =>
    date === undefined ? [] : Number(date.slice(0, 4)),
  );
  return {
    first: Math.min(...years),
    last: Math.max(...years),
    asOf: summit.asOf,
    themes: summit.themes.filter(({ id }) => [...entries, ...summit.proposals].some(({ theme }) => theme === id)).map(({ id }) => id),
    corridors: summit.corridors.filter(({ id }) => entries.some(({ corridor }) => corridor === id)).map(({ id }) => id),
  };
}
