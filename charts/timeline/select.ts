import { firstDay } from "@/data/dates";
import type { Commitment, Proposal } from "@/data/read";
import type { Slice } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import type { State } from "./params";
import { STATUSES, type Status, statusOf } from "./status";

export interface SlicedEntry extends Commitment {
  /** The page of its point. */
  topic?: string;
}

export interface ThemeRow {
  id: string;
  short: string;
  scope: "address" | "summit";
}

export interface Undated extends Pick<Proposal, "id" | "kind" | "theme" | "scope" | "short" | "deadline"> {
  topic: string;
}

export interface TimelineSlice extends Slice {
  /** First and last of the axis. */
  years: [number, number];
  asOf: string;
  entries: SlicedEntry[];
  themes: ThemeRow[];
  corridors: { id: string; short: string }[];
  undated: Undated[];
  event: { organisation: string; city: string; from: string; to: string };
}

export interface Entry extends SlicedEntry {
  status: Status;
  /** The title, with what another source says of it. */
  label: string;
  themeRow: ThemeRow | null;
  /** Place of its theme among those of the address, from 0; null for others: colours follow it. */
  place: number | null;
}

export interface Group {
  theme: ThemeRow | null;
  entries: Entry[];
}

export interface Rows {
  on: string;
  asOf: string;
  years: [number, number];
  order: State["order"];
  status: Status | null;
  theme: ThemeRow | null;
  corridor: { id: string; short: string } | null;
  /** What is drawn: by theme, then by date. */
  groups: Group[];
  /** Of all that the theme and corridor leave, whatever its status: with a date ahead when it was stated, and steps taken. */
  plans: Entry[];
  steps: Entry[];
  /** How many plans there are of each status. */
  counts: Record<Status, number>;
  /** How many were not known on the day. */
  later: number;
  /** Points of the summit that name no date; none before its first day. */
  undated: Undated[];
  /** Themes that have no entry at all. */
  without: ThemeRow[];
  event: TimelineSlice["event"];
  sources: Slice["sources"];
}

export function select(data: TimelineSlice, { on, order, theme, corridor, status }: State): Rows {
  const within = data.entries.filter(
    (entry) => (theme === "" || entry.theme === theme) && (corridor === "" || entry.corridor === corridor),
  );
  const judged = within.flatMap((entry): Entry[] => {
    const stands = statusOf(entry, on);
    return stands === null ? [] : [entryOf(entry, stands, data)];
  });
  const plans = judged.filter(({ due }) => due !== undefined);
  const only = STATUSES.find((one) => one === status) ?? null;
  const drawn = judged.filter((entry) => only === null || entry.status === only).toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
  return {
    on,
    asOf: data.asOf,
    years: data.years,
    order,
    status: only,
    theme: data.themes.find(({ id }) => id === theme) ?? null,
    corridor: data.corridors.find(({ id }) => id === corridor) ?? null,
    groups: groupsOf(drawn, data.themes),
    plans,
    steps: judged.filter(({ due }) => due === undefined),
    counts: Object.fromEntries(STATUSES.map((one) => [one, plans.filter((entry) => entry.status === one).length])) as Rows["counts"],
    later: within.length - judged.length,
    undated: corridor === "" && on >= data.event.from ? data.undated.filter((point) => theme === "" || point.theme === theme) : [],
    without: theme === "" && corridor === "" ? data.themes.filter(({ id }) => !data.entries.some((entry) => entry.theme === id)) : [],
    event: data.event,
    sources: data.sources,
  };
}

function entryOf(entry: SlicedEntry, status: Status, { themes, sources }: TimelineSlice): Entry {
  const { otherwise } = entry;
  const themeRow = themes.find(({ id }) => id === entry.theme) ?? null;
  return {
    ...entry,
    status,
    label: otherwise ? `${entry.title} (${publisherIn(sources)(otherwise.source)}: ${otherwise.says})` : entry.title,
    themeRow,
    place: themeRow?.scope === "address" ? themes.filter(({ scope }) => scope === "address").indexOf(themeRow) : null,
  };
}

/** Which of its dates an entry that is no period stands at: when it was done or is due; an anniversary at its own, whenever it was marked. */
export function drawnAt({ kind, due, done, status }: Entry): "due" | "done" {
  return due === undefined || (status === "done" && kind !== "anniversary" && done !== undefined) ? "done" : "due";
}

/** That date. */
export function dateOf(entry: Entry): string {
  return (drawnAt(entry) === "done" ? entry.done?.date : entry.due) ?? "";
}

function startOf(entry: Entry): string {
  return firstDay(entry.begins ?? dateOf(entry));
}

/** By theme in the order of the dataset, those of no theme last. */
function groupsOf(entries: Entry[], themes: readonly ThemeRow[]): Group[] {
  return [...themes, null]
    .map((theme) => ({ theme, entries: entries.filter(({ themeRow }) => (themeRow?.id ?? null) === (theme?.id ?? null)) }))
    .filter((group) => group.entries.length > 0);
}

/** Every entry drawn, the earliest first. */
export function byDate({ groups }: Rows): Entry[] {
  return groups.flatMap(({ entries }) => entries).toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
}
