import type { Slice } from "@/lib/chart";
import type { PressFacts } from "@/lib/press";
import type { State } from "./params";
import type { About, Quantity } from "./quantities";

/** A member's values that were filled from another series. */
export interface Filled {
  member: string;
  first: number;
  last: number;
  source: string;
}

/** One quantity: for each member, its share of the world in each year, in `units`; null where it or the world has no value. */
export interface Measured {
  of: Quantity;
  shares: (number | null)[][];
  sources: string[];
  filled: Filled[];
}

/** A share as somebody stated it. */
export interface Statement extends About {
  id: string;
  /** A part of 1. */
  value: number;
  qualifier: string;
  /** What it is of, in the words of the dataset. */
  what: string;
  /** The year it was stated for; null where none was. */
  year: number | null;
  /** Where it stands along the axis: that year, or the day it was stated. */
  at: number;
  who: string;
  source: string;
  /** Of a figure of the summit. */
  figure?: string;
  address?: string;
  press?: PressFacts;
}

export interface ShareSlice extends Slice {
  years: number[];
  /** What a share of 1 is. */
  units: number;
  members: { id: string; alpha2: string; joined: number }[];
  measured: Measured[];
  statements: Statement[];
  /** The month of the summit, whose members are counted. */
  asAt: string;
}

export interface Point {
  year: number;
  /** A part of 1. */
  value: number;
  /** How many members are added up. */
  counted: number;
}

export interface Line {
  of: Quantity;
  points: Point[];
  /** The same, cut where the number of members changes. */
  pieces: Point[][];
  /** Ids of the sources of what is drawn. */
  sources: string[];
  filled: Filled[];
}

export interface Rows {
  lines: Line[];
  statements: Statement[];
  /** The figure of the summit that the title holds against a line: the first stated of what is drawn. */
  leading: Statement | null;
  years: number[];
  year: number;
  count: State["count"];
  members: ShareSlice["members"];
  /** How many members the summit has. */
  all: number;
  allMembers: boolean;
  /** First year, and the last point, of the axis. */
  span: [number, number];
  highest: number;
  asAt: string;
  sources: Slice["sources"];
}

/** A statement is held against a year no further before it than this. */
const NEAR = 2.6;

export function select(data: ShareSlice, { of, count, year, members: chosen }: State): Rows {
  const members = data.members.filter(({ id }) => chosen.includes(id));
  const allMembers = members.length === data.members.length;
  const lines = data.measured.filter((one) => of.includes(one.of)).map((one) => lineOf(one, data, members, count));
  const statements = allMembers ? data.statements.filter((one) => of.includes(one.of)) : [];
  const valueIn = (one: Statement) => lines.find((line) => line.of === one.of)?.points.find((point) => point.year === year);
  const leading = statements.find((one) => one.press && !one.ppp && valueIn(one) && Math.abs(one.at - year) < NEAR) ?? null;
  const ends = [...lines.flatMap(({ points }) => points.map((point) => point.year)), ...statements.map(({ at }) => at)];
  return {
    lines,
    statements,
    leading,
    years: data.years,
    year,
    count,
    members,
    all: data.members.length,
    allMembers,
    span: [data.years[0], Math.max(data.years[data.years.length - 1], ...ends)],
    highest: Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value)), ...statements.map(({ value }) => value)),
    asAt: data.asAt,
    sources: data.sources,
  };
}

/** Σ of the members counted, in the years in which each of them has a share. */
function lineOf({ of, shares, sources, filled }: Measured, data: ShareSlice, members: ShareSlice["members"], count: State["count"]): Line {
  const points = data.years.flatMap((year, i): Point[] => {
    const own = data.members.flatMap((member, m) =>
      members.includes(member) && (count === "today" || member.joined <= year) ? [shares[m][i]] : [],
    );
    if (own.length === 0 || own.some((share) => share === null)) return [];
    return [{ year, value: own.reduce<number>((sum, share) => sum + (share ?? 0), 0) / data.units, counted: own.length }];
  });
  const pieces: Point[][] = [];
  for (const point of points) {
    const last = pieces[pieces.length - 1];
    const before = last?.[last.length - 1];
    if (before && before.year === point.year - 1 && before.counted === point.counted) last.push(point);
    else pieces.push([point]);
  }
  const drawn = filled.flatMap((one): Filled[] => {
    const joined = members.find(({ id }) => id === one.member)?.joined;
    if (joined === undefined || (count === "then" && joined > one.last)) return [];
    return [count === "then" ? { ...one, first: Math.max(one.first, joined) } : one];
  });
  return { of, points, pieces, sources: [...new Set([...sources, ...drawn.map(({ source }) => source)])], filled: drawn };
}

/** A line's point of a year; undefined where it has none. */
export function pointIn({ points }: Line, year: number): Point | undefined {
  return points.find((point) => point.year === year);
}
