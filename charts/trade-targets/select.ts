import { rollup, sum } from "d3-array";
import { cite, type Dataset, figureOf, rowsOf } from "@/data/read";
import type { Slice } from "@/lib/chart";
import { compoundGrowth, growthForSum, sumAhead, yearReached, yearSumReached } from "./growth";
import type { Domain, Reading, State } from "./params";

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

const MILLION = 1e6;
const BILLION = 1e9;
const TRILLION = 1e12;

/** Which statements are drawn beside which reading. */
const STATEMENTS: Record<Reading, string | null> = { among: "among-members", china: "china-with-members", cumulative: null };

export function domain(dataset: Dataset): Domain {
  const years = rowsOf(dataset, "bilateral-trade").map((row) => row.year ?? 0);
  return { firstYear: Math.min(...years), lastYear: Math.max(...years) };
}

export function slice(dataset: Dataset, { reading }: State): TargetSlice {
  const { figure: figureId, country } = dataset.summit.anchors.tradeTarget;
  const figure = figureOf(dataset, figureId);
  const bilateral = rowsOf(dataset, "bilateral-trade").filter(
    (row) => reading === "among" || row.country === country || row.partner === country,
  );
  const flows = Array.from(
    rollup(
      bilateral,
      (rows) => sum(rows, ({ value }) => (typeof value === "number" ? value * MILLION : 0)),
      ({ year }) => year ?? 0,
    ),
    ([year, value]): Point => ({ year, value: Math.round(value) }),
  ).toSorted((a, b) => a.year - b.year);
  const statements = rowsOf(dataset, "trade-statements");
  const stated = statements.flatMap((row, i): StatedPoint[] =>
    row.measure === STATEMENTS[reading] && row.year !== undefined && typeof row.value === "number"
      ? [
          {
            id: `stated-${i}`,
            year: row.year,
            value: row.value * BILLION,
            qualifier: row.qualifier ?? "exact",
            what: row.definition ?? "",
            source: row.source,
          },
        ]
      : [],
  );
  const earlier = statements.filter(({ measure }) => measure === "china-cumulative");
  const [first] = earlier;
  const predecessor =
    first && typeof first.value === "number" ? { value: first.value * BILLION, sources: earlier.map(({ source }) => source) } : null;
  const measuredSources = [...new Set(bilateral.map(({ source }) => source))];
  const sources = [figure.source, ...measuredSources, ...stated.map(({ source }) => source), ...(predecessor?.sources ?? [])];
  const value = typeof figure.value === "number" ? figure.value * TRILLION : 0;
  return {
    reading,
    flows,
    stated,
    target: { figure: figureId, value, source: figure.source },
    measuredSources,
    predecessor,
    country,
    sources: cite(dataset, sources),
  };
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
