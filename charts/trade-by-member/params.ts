import { type Dataset, hasAnchor, membersOf, rowsOf } from "@/data/read";
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

/** Whether the summit states its members' trade in a sum, and their trade and the world's were measured. */
export function available(dataset: Dataset): boolean {
  if (!hasAnchor(dataset, "memberTrade")) return false;
  const rows = dataset.series["trade-by-member"]?.rows ?? [];
  const measured = (wanted: string) => rows.some(({ country, value }) => country === wanted && typeof value === "number");
  return measured("WLD") && membersOf(dataset).some(measured);
}

export function domain(dataset: Dataset): Domain {
  const rows = rowsOf(dataset, "trade-by-member");
  const years = rows.map(({ year }) => year ?? 0);
  const lastYear = Math.max(...years);
  return { firstYear: Math.min(...years), lastYear, members: inOrder(dataset, lastYear).map((country) => country.toLowerCase()) };
}

/** The three largest traders and the host, which charts name, then the others by size. */
export function inOrder(dataset: Dataset, year: number): string[] {
  const size = new Map<string, number>();
  for (const row of rowsOf(dataset, "trade-by-member"))
    if (row.year === year && row.country && typeof row.value === "number") size.set(row.country, (size.get(row.country) ?? 0) + row.value);
  const sorted = membersOf(dataset).toSorted((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
  const { country: host } = dataset.summit.event;
  const named = [...sorted.filter((country) => country !== host).slice(0, 3), ...sorted.filter((country) => country === host)];
  return [...named, ...sorted.filter((country) => !named.includes(country))];
}
