import { type Dataset, rowsOf } from "@/data/read";
import { oneOf, type Params, wholeNumber } from "@/lib/url-state";

/** Three things that "$3 trillion" can mean; no source says which. */
export const READINGS = ["among", "china", "cumulative"] as const;
export type Reading = (typeof READINGS)[number];

export interface State {
  reading: Reading;
  /** First year of the trend, or of the sum. */
  base: number;
  /** The year the reader asks about. */
  by: number;
}

export interface Domain {
  firstYear: number;
  lastYear: number;
}

/** How far ahead a reader may ask. */
const LAST_BY = 2060;

export function params({ firstYear, lastYear }: Domain): Params<State> {
  return {
    reading: oneOf(READINGS),
    base: wholeNumber(firstYear, lastYear - 1, Math.min(Math.max(2010, firstYear), lastYear - 1)),
    by: wholeNumber(lastYear + 5, LAST_BY, 2035),
  };
}

export function domain(dataset: Dataset): Domain {
  const years = rowsOf(dataset, "bilateral-trade").map((row) => row.year ?? 0);
  return { firstYear: Math.min(...years), lastYear: Math.max(...years) };
}
