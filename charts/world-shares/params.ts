import { type Dataset, membersOf } from "@/data/read";
import { oneOf, type Params, someOf, wholeNumber } from "@/lib/url-state";
import { aboutCheck, QUANTITIES, type Quantity, rowsFor, SERIES, WORLD } from "./quantities";

export interface State {
  of: readonly Quantity[];
  /** Today's members in every year, or those of the time. */
  count: "today" | "then";
  /** The year whose shares are written out. */
  year: number;
  /** ISO 3166 alpha-3, lower case. */
  members: readonly string[];
}

export interface Domain {
  of: Quantity[];
  firstYear: number;
  lastYear: number;
  /** The last in which every quantity has a share. */
  commonYear: number;
  /** The largest first, by what is counted first. */
  members: string[];
}

export function params({ of, firstYear, lastYear, commonYear, members }: Domain): Params<State> {
  return {
    of: someOf(of) as Params<State>["of"],
    count: oneOf(["today", "then"]),
    year: wholeNumber(firstYear, lastYear, commonYear),
    members: someOf(members),
  };
}

/** Whether a figure of the summit is a share of the world, of something that was measured for its members and the world. */
export function available(dataset: Dataset): boolean {
  return dataset.summit.checks.some((check) => aboutCheck(check)) && quantitiesOf(dataset).length > 0;
}

export function domain(dataset: Dataset): Domain {
  const of = quantitiesOf(dataset);
  const years = of.map((one) => worldYears(dataset, one));
  return {
    of,
    firstYear: Math.min(...years.flat()),
    lastYear: Math.max(...years.flat()),
    commonYear: Math.min(...years.map((own) => Math.max(...own))),
    members: inOrder(dataset, of[0]).map((country) => country.toLowerCase()),
  };
}

function quantitiesOf(dataset: Dataset): Quantity[] {
  return QUANTITIES.filter((of) => worldYears(dataset, of).length > 0);
}

/** The years in which the world has every measure of a quantity. */
function worldYears(dataset: Dataset, of: Quantity): number[] {
  const measures = SERIES[of].measures?.length ?? 1;
  const found = new Map<number, number>();
  for (const { country, year, value } of rowsFor(dataset, of))
    if (country === WORLD && year !== undefined && typeof value === "number" && value > 0) found.set(year, (found.get(year) ?? 0) + 1);
  return [...found].filter(([, n]) => n === measures).map(([year]) => year);
}

/** Members by their latest value, the largest first. */
function inOrder(dataset: Dataset, of: Quantity): string[] {
  const latest = new Map<string, { year: number; value: number }>();
  for (const { country = "", year = 0, value } of rowsFor(dataset, of))
    if (typeof value === "number" && year >= (latest.get(country)?.year ?? 0)) latest.set(country, { year, value });
  return membersOf(dataset).toSorted((a, b) => (latest.get(b)?.value ?? 0) - (latest.get(a)?.value ?? 0));
}
