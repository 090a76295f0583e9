import type { Slice } from "@/lib/chart";
import { compoundGrowth, growthForSum, sumAhead, yearReached, yearSumReached } from "./growth";
import type { Reading, State } from "./params";

export interface Point {
  year: number;
  /** US dollars. */
  value: number;
}

/** A value as somebody stated it, for a year. */
export interface StatedPoint extends Point {
  id: string;
  qualifier: string;
  /** What it counts, in a few words. */
  what: string;
  source: string;
}

export interface TargetSlice extends Slice {
  reading: Reading;
  /** Yearly trade, US dollars, each flow counted once. */
  flows: Point[];
  stated: StatedPoint[];
  target: { figure: string; value: number; source: string };
  /** Ids of the sources of the yearly values. */
  measuredSources: string[];
  /** The earlier target that the cumulative reading is inferred from. */
  predecessor: { value: number; sources: string[] } | null;
  /** ISO 3166 alpha-3 of the country whose trade the "china" readings count. */
  country: string;
}

export interface Rows {
  reading: Reading;
  target: number;
  targetSource: string;
  measuredSources: string[];
  predecessor: TargetSlice["predecessor"];
  base: number;
  by: number;
  /** What is drawn as measured: yearly values, or the running sum from `base`. */
  measured: Point[];
  stated: StatedPoint[];
  last: Point;
  /** Compound yearly growth of the yearly values from `base` to the last measured year. */
  growth: number;
  /** When the target is reached at that growth; null when never. */
  reached: number | null;
  /** Growth that reaches the target in `by`; null when it is reached already. */
  needed: number | null;
  pastPath: Point[];
  neededPath: Point[];
  /** First and last year of the axis. */
  years: [number, number];
}

export function select(data: TargetSlice, { base, by }: State): Rows {
  const { flows, reading } = data;
  const target = data.target.value;
  const flowLast = flows[flows.length - 1];
  const flowBase = flows.find(({ year }) => year === base) ?? flows[0];
  const growth = compoundGrowth(flowBase.value, flowLast.value, flowLast.year - flowBase.year);
  const summed = reading === "cumulative";
  const measured = summed ? runningSum(flows.filter(({ year }) => year >= base)) : flows;
  const last = measured[measured.length - 1];
  const ahead = by - last.year;
  const reached = summed
    ? yearSumReached(last.value, flowLast.value, last.year, target, growth)
    : yearReached(last.value, last.year, target, growth);
  const passed = measured.find(({ value }) => value >= target);
  const needed = summed
    ? growthForSum(last.value, flowLast.value, ahead, target)
    : last.value >= target
      ? null
      : compoundGrowth(last.value, target, ahead);
  const end = Math.max(by, 2040);
  const path = (rate: number, until: number): Point[] =>
    Array.from({ length: until - last.year + 1 }, (_, i) => ({
      year: last.year + i,
      value: summed ? last.value + sumAhead(flowLast.value, rate, i) : last.value * (1 + rate) ** i,
    }));
  return {
    reading,
    target,
    targetSource: data.target.source,
    measuredSources: data.measuredSources,
    predecessor: data.predecessor,
    base: flowBase.year,
    by,
    measured,
    stated: summed ? [] : data.stated,
    last,
    growth,
    reached: passed?.year ?? reached,
    needed,
    pastPath: path(growth, end),
    neededPath: needed === null ? [] : path(needed, by),
    years: [flows[0].year, end],
  };
}

function runningSum(flows: readonly Point[]): Point[] {
  let sum = 0;
  return flows.map(({ year, value }) => {
    sum += value;
    return { year, value: sum };
  });
}
