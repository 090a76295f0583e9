import type { Provenance, Slice } from "@/lib/chart";
import type { Rule } from "@/lib/checks/rule";
import type { PressFacts } from "@/lib/press";
import { namedCount } from "./look";
import type { State } from "./params";

/** The length of a member's railways as one source gives it for one year. */
export interface Length {
  member: string;
  /** What is counted, as the series words it. */
  definition: string;
  year: number;
  /** Whether its source does not state the year. */
  undated?: true;
  km: number;
  provenance: Provenance;
  source: string;
  note?: string;
}

/** Lengths that differ in year and value alone: [year, km]. */
export interface Run extends Omit<Length, "year" | "km"> {
  values: [number, number][];
}

export interface Member {
  id: string;
  alpha2: string;
}

export interface RailSlice extends Slice {
  /** In the order drawn. */
  members: Member[];
  definitions: {
    label: string;
    /** In km, as the check computes it; null where a member has no value. */
    total: number | null;
    holds: boolean | null;
    picks: Length[];
  }[];
  runs: Run[];
  /** The definition that has values year by year. */
  yearly: string;
  stated: Stated;
  /** The month of the summit, whose members are counted. */
  asAt: string;
}

export interface Stated {
  figure: string;
  value: number;
  qualifier: string;
  subject: string;
  rule: Rule;
  /** What the rule lets a value be off, as a share. */
  tolerance: number;
  /** Where it holds, in km; null where there is no bound. */
  from: number | null;
  to: number | null;
  source: string;
  press: PressFacts;
  /** Where its words can be read, and in which paragraph. */
  address?: string;
  paragraph?: number;
}

export interface Definition {
  label: string;
  /** Its place among all definitions: shapes follow it. */
  place: number;
  /** Of the members chosen, in the order drawn. */
  picks: Length[];
  /** Those chosen that have no value. */
  without: Member[];
  /** In km, of the members chosen that have a value; null where none has. */
  total: number | null;
  /** Whether the stated figure holds against it, where it is of all members. */
  holds: boolean | null;
}

export interface Rows {
  by: State["by"];
  members: Member[];
  /** How many members the summit has. */
  all: number;
  allMembers: boolean;
  /** Those that give something else than the ones before them, for the members chosen. */
  definitions: Definition[];
  /** Those that give the same as one before them. */
  repeated: Definition[];
  /** The yearly series, a line for each member that has one. */
  lines: { member: Member; lengths: Length[] }[];
  /** What other definitions give for a year, of the members that are named, where years are drawn. */
  points: Length[];
  yearly: string;
  /** The stated figure, where it can be compared with what is drawn. */
  stated: Stated | null;
  /** The latest value of each definition that belongs to none of those drawn; where years are drawn it is among the points. */
  outside: Length[];
  /** In km. */
  highest: number;
  /** What is drawn, each length once. */
  lengths: Length[];
  asAt: string;
  sources: Slice["sources"];
}

export function select(data: RailSlice, { by, members: chosen }: State): Rows {
  const members = data.members.filter(({ id }) => chosen.includes(id));
  const places = new Map(members.map(({ id }, i) => [id, i]));
  const own = (lengths: readonly Length[]) =>
    lengths.filter(({ member }) => places.has(member)).toSorted((a, b) => (places.get(a.member) ?? 0) - (places.get(b.member) ?? 0));
  const allMembers = members.length === data.members.length;
  const each = data.definitions.map(({ label, total, holds, picks }, place): Definition => {
    const some = own(picks);
    const sum = some.length > 0 ? some.reduce((km, length) => km + length.km, 0) : null;
    const without = members.filter(({ id }) => !some.some(({ member }) => member === id));
    // The check's own total, wherever it is of what is drawn.
    return { label, place, picks: some, without, total: allMembers ? (total ?? sum) : sum, holds: allMembers ? holds : null };
  });
  const repeats = ({ picks }: Definition, i: number) =>
    !allMembers &&
    picks.length > 0 &&
    each.slice(0, i).some((before) => picks.every((length) => before.picks.some((one) => keyOf(one) === keyOf(length))));
  const definitions = each.filter((one, i) => !repeats(one, i));
  const every = own(data.runs.flatMap(({ values, ...run }) => values.map(([year, km]) => ({ ...run, year, km }))));
  const lines = members
    .map((member) => ({
      member,
      lengths: every
        .filter(({ member: id, definition }) => id === member.id && definition === data.yearly)
        .toSorted((a, b) => a.year - b.year),
    }))
    .filter(({ lengths }) => lengths.length > 0);
  const pointed = new Set(members.slice(0, namedCount({ members })).map(({ id }) => id));
  const points = every.filter(({ member, definition }) => definition !== data.yearly && pointed.has(member));
  const lengths =
    by === "year" ? [...lines.flatMap((line) => line.lengths), ...points] : onceEach(definitions.flatMap(({ picks }) => picks));
  const picked = new Set(data.definitions.flatMap(({ picks }) => picks.map(({ definition }) => definition)));
  const outside = every.filter(({ definition }) => !picked.has(definition)).toSorted((a, b) => a.year - b.year);
  const stated = by === "definition" && allMembers ? data.stated : null;
  const values = by === "definition" ? [...definitions.map(({ total }) => total ?? 0), stated?.value ?? 0] : lengths.map(({ km }) => km);
  return {
    by,
    members,
    all: data.members.length,
    allMembers,
    definitions,
    repeated: each.filter(repeats),
    lines,
    points,
    yearly: data.yearly,
    outside: by === "year" ? [] : [...new Map(outside.map((length) => [`${length.member} ${length.definition}`, length])).values()],
    stated,
    highest: Math.max(1, ...values),
    lengths,
    asAt: data.asAt,
    sources: data.sources,
  };
}

const keyOf = ({ member, definition, year, source }: Length) => `${member} ${definition} ${year} ${source}`;

/** A length that several definitions share, once. */
function onceEach(lengths: readonly Length[]): Length[] {
  return [...new Map(lengths.map((length) => [keyOf(length), length])).values()];
}

/** A member's values under all definitions, each once, with the place of the first definition that it counts for. */
export function valuesOf({ definitions }: Pick<Rows, "definitions">, member: string): { length: Length; place: number }[] {
  const found = new Map<string, { length: Length; place: number }>();
  definitions.forEach(({ picks, place }) => {
    const length = picks.find((one) => one.member === member);
    if (length && !found.has(keyOf(length))) found.set(keyOf(length), { length, place });
  });
  return [...found.values()];
}

/** The same by the first `n` definitions. */
export function fewer(rows: Rows, n: number): Rows {
  const definitions = rows.definitions.slice(0, n);
  return { ...rows, definitions, lengths: onceEach(definitions.flatMap(({ picks }) => picks)) };
}
