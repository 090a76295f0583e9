import type { Slice } from "@/lib/chart";
import { compoundGrowth } from "@/lib/checks/methods/compound-growth";
import { growthForSum, sumAhead } from "@/lib/checks/methods/growth-needed";
import { yearReached, yearSumReached } from "@/lib/checks/methods/year-reached";
import { type MoneyScale, moneyScale } from "@/lib/money-scale";
import type { PressFacts } from "@/lib/press";
import type { Reading, State } from "./params";

export interface Point {
  year: number;
  /** US dollars. */
  value: number;
}

/** One year's trade. */
export interface Flow extends Point {
  /** How much of it is mirror data, US dollars. */
  mirror: number;
  /** Flows of which neither side gives a value. */
  missing: number;
}

/** A value as somebody stated it, for a year. */
export interface StatedPoint extends Point {
  id: string;
  /** Whether the year was stated; else it is the one in which the value is drawn. */
  dated: boolean;
  qualifier: string;
  /** What it counts, in a few words. */
  what: string;
  source: string;
}

export interface TargetSlice extends Slice {
  reading: Reading;
  /** Yearly trade, each flow counted once. */
  flows: Flow[];
  stated: StatedPoint[];
  /** `open`: nobody states a period or a deadline. */
  target: {
    figure: string;
    value: number;
    qualifier: string;
    source: string;
    press: PressFacts;
    /** Where its words can be read, and in which paragraph. */
    address?: string;
    paragraph?: number;
    open: boolean;
  };
  /** Ids of the sources of the yearly values. */
  measuredSources: string[];
  /** Ids of the sources that read the target so. */
  readingSources: string[];
  /** The earlier target that the cumulative reading is inferred from, and the latest stated yearly value to hold it against. */
  predecessor: { value: number; sources: string[]; latest: StatedPoint | null } | null;
  /** The country whose trade the "china" and "cumulative" readings count, ISO 3166 alpha-2. */
  alpha2: string;
  /** How many members are counted, in every year. */
  members: number;
  /** The year the dataset stands at: what comes before it is past. */
  asOf: number;
}

export interface Rows extends Omit<TargetSlice, "sources" | "flows"> {
  base: number;
  by: number;
  /** What is drawn as measured: yearly values, or the running sum from `base`. */
  measured: Point[];
  /** Share of mirror data in the years drawn, least and most; null when there is none. */
  mirror: [number, number] | null;
  /** Years drawn in which flows have no value from either side, and how many flows. */
  gaps: { years: number[]; flows: number };
  last: Point;
  /** Compound yearly growth of the yearly values from `base` to the last measured year. */
  growth: number;
  /** When the target is reached at that growth; null when never. */
  reached: number | null;
  /** Growth that reaches the target in `by`, negative where it is reached even if trade falls; null when it is reached already. */
  needed: number | null;
  /** From the last measured year to the year reached or the end of the axis; empty when the target is reached already. */
  pastPath: Point[];
  /** From the last measured year to the target in `by`; empty where no growth is needed. */
  neededPath: Point[];
  /** First and last year of the axis. */
  years: [number, number];
  /** The highest value drawn, US dollars. */
  highest: number;
  scale: MoneyScale;
  /** Who published each source, by its id. */
  publishers: Map<string, string>;
}

/** The axis shows at least this year. */
const AXIS_END = 2040;

export function select({ sources, flows, ...data }: TargetSlice, { base, by }: State): Rows {
  const target = data.target.value;
  const flowLast = flows[flows.length - 1];
  const flowBase = flows.find(({ year }) => year === base) ?? flows[0];
  const growth = compoundGrowth(flowBase.value, flowLast.value, flowLast.year - flowBase.year);
  const summed = data.reading === "cumulative";
  const drawn = summed ? flows.filter(({ year }) => year >= flowBase.year) : flows;
  const measured = summed ? runningSum(drawn) : drawn.map(({ year, value }) => ({ year, value }));
  const last = measured[measured.length - 1];
  const ahead = by - last.year;
  const passed = measured.find(({ value }) => value >= target);
  const reached = summed
    ? yearSumReached(last.value, flowLast.value, last.year, target, growth)
    : yearReached(last.value, last.year, target, growth);
  const needed = passed
    ? null
    : summed
      ? growthForSum(last.value, flowLast.value, ahead, target)
      : compoundGrowth(last.value, target, ahead);
  const end = Math.max(by, AXIS_END);
  const path = (rate: number, until: number): Point[] =>
    Array.from({ length: until - last.year + 1 }, (_, i) => ({
      year: last.year + i,
      value: summed ? last.value + sumAhead(flowLast.value, rate, i) : last.value * (1 + rate) ** i,
    }));
  const pastPath = passed ? [] : path(growth, Math.min(reached ?? end, end));
  const neededPath = needed === null || needed < 0 ? [] : path(needed, by);
  const years: [number, number] = [flows[0].year, end];
  const stated = data.stated.filter(({ year }) => year >= years[0] && year <= years[1]);
  const highest = Math.max(target, ...[...measured, ...stated, ...pastPath, ...neededPath].map(({ value }) => value));
  const shares = drawn.map(({ mirror, value }) => mirror / value);
  const gaps = drawn.filter(({ missing }) => missing > 0);
  return {
    ...data,
    base: flowBase.year,
    by,
    measured,
    mirror: Math.max(...shares) > 0 ? [Math.min(...shares), Math.max(...shares)] : null,
    gaps: { years: gaps.map(({ year }) => year), flows: gaps.reduce((n, { missing }) => n + missing, 0) },
    stated,
    last,
    growth,
    reached: passed?.year ?? reached,
    needed,
    pastPath,
    neededPath,
    years,
    highest,
    scale: moneyScale(highest),
    publishers: new Map(sources.map(({ id, publisher }) => [id, publisher])),
  };
}

function runningSum(flows: readonly Point[]): Point[] {
  let sum = 0;
  return flows.map(({ year, value }) => {
    sum += value;
    return { year, value: sum };
  });
}
