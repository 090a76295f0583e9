import { type Dataset, hasAnchor, membersOf, rowsOf } from "@/data/read";
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
export const LAST_BY = 2060;

export function params({ firstYear, lastYear }: Domain): Params<State> {
  return {
    reading: oneOf(READINGS),
    base: wholeNumber(firstYear, lastYear - 1, Math.min(Math.max(2010, firstYear), lastYear - 1)),
    by: wholeNumber(lastYear + 5, LAST_BY, 2035),
  };
}

/** Whether the summit states a target for its members' trade, and their trade with each other was measured in two years or more. */
export function available(dataset: Dataset): boolean {
  const { tradeTarget } = dataset.summit.anchors;
  if (!tradeTarget || !hasAnchor(dataset, "tradeTarget")) return false;
  const members = membersOf(dataset);
  const years = (dataset.series["bilateral-trade"]?.rows ?? [])
    .filter(
      ({ country = "", partner = "" }) =>
        members.includes(country) && members.includes(partner) && [country, partner].includes(tradeTarget.country),
    )
    .map(({ year }) => year);
  return new Set(years).size > 1;
}

export function domain(dataset: Dataset): Domain {
  const years = rowsOf(dataset, "bilateral-trade").map((row) => row.year ?? 0);
  return { firstYear: Math.min(...years), lastYear: Math.max(...years) };
}
