import { type Dataset, hasAnchor, membersOf, type Row, rowsOf } from "@/data/read";
import { maybeOneOf, oneOf, type Params, wholeNumber } from "@/lib/url-state";

export interface State {
  /** Exports of the row to the column, or by how much they exceed those of the column to the row. */
  show: "flow" | "balance";
  order: "size" | "name" | "cluster";
  year: number;
  /** The member whose row and column stand out, ISO 3166 alpha-3, lower case; "" for none. */
  member: string;
}

export interface Domain {
  firstYear: number;
  lastYear: number;
  /** The largest trader first. */
  members: string[];
}

export function params({ firstYear, lastYear, members }: Domain): Params<State> {
  return {
    show: oneOf(["flow", "balance"]),
    order: oneOf(["size", "name", "cluster"]),
    member: maybeOneOf(members, { control: "select" }),
    year: wholeNumber(firstYear, lastYear, lastYear, { control: "slider" }),
  };
}

/** Whether the summit states a target for its members’ trade with each other, and any of that trade was measured. */
export function available(dataset: Dataset): boolean {
  return (
    hasAnchor(dataset, "tradeTarget") &&
    dataset.series["bilateral-trade"] !== undefined &&
    amongMembers(dataset).some(({ value }) => typeof value === "number")
  );
}

export function domain(dataset: Dataset): Domain {
  const years = amongMembers(dataset).map(({ year }) => year ?? 0);
  return {
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    members: bySize(dataset).map((country) => country.toLowerCase()),
  };
}

/** The rows of which both sides are members. */
export function amongMembers(dataset: Dataset): Row[] {
  const members = membersOf(dataset);
  return rowsOf(dataset, "bilateral-trade").filter(
    ({ country = "", partner = "" }) => country !== partner && members.includes(country) && members.includes(partner),
  );
}

/** The members by what each sold and bought among them, all years added up: one order for all years. */
export function bySize(dataset: Dataset): string[] {
  const size = new Map<string, number>();
  for (const { country = "", partner = "", value } of amongMembers(dataset))
    if (typeof value === "number") for (const side of [country, partner]) size.set(side, (size.get(side) ?? 0) + value);
  return membersOf(dataset).toSorted((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
}
