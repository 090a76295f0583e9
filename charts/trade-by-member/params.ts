import { oneOf, type Params, someOf, wholeNumber } from "@/lib/url-state";

export interface State {
  measure: "total" | "exports" | "imports";
  as: "value" | "share";
  /** The year whose values are written out. */
  year: number;
  /** ISO 3166 alpha-3, lower case. */
  members: readonly string[];
  /** Today's members in every year, or those of the time. */
  count: "today" | "then";
}

export interface Domain {
  firstYear: number;
  lastYear: number;
  /** In the order drawn, from the axis up. */
  members: string[];
}

export function params({ firstYear, lastYear, members }: Domain): Params<State> {
  return {
    measure: oneOf(["total", "exports", "imports"]),
    as: oneOf(["value", "share"]),
    count: oneOf(["today", "then"]),
    year: wholeNumber(firstYear, lastYear, lastYear),
    members: someOf(members),
  };
}
