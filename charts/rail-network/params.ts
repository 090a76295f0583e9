import { type Check, type Dataset, hasAnchor, membersOf, rowsOf } from "@/data/read";
import { oneOf, type Params, someOf } from "@/lib/url-state";

export interface State {
  /** What is set side by side: whole networks by definition, members by definition, or years. */
  by: "definition" | "member" | "year";
  /** ISO 3166 alpha-3, lower case. */
  members: readonly string[];
}

export interface Domain {
  /** In the order drawn, from the left. */
  members: string[];
}

export type LengthCheck = Extract<Check, { method: "total-by-definition" }>;

export function params({ members }: Domain): Params<State> {
  return { by: oneOf(["definition", "member", "year"]), members: someOf(members) };
}

/** Whether the summit states a length of railways and it is held against totals by definition. */
export function available(dataset: Dataset): boolean {
  return hasAnchor(dataset, "railLength") && lengthCheck(dataset) !== undefined;
}

/** The check of the stated length, which says what its definitions are. */
export function lengthCheck({ summit }: Dataset): LengthCheck | undefined {
  const figure = summit.anchors.railLength?.figure;
  return summit.checks.find((check): check is LengthCheck => check.figure === figure && check.method === "total-by-definition");
}

export function domain(dataset: Dataset): Domain {
  return { members: inOrder(dataset).map((country) => country.toLowerCase()) };
}

/** The three longest networks and the host's, which charts name, then the others by length. */
export function inOrder(dataset: Dataset): string[] {
  const check = lengthCheck(dataset);
  const longest = new Map<string, number>();
  for (const { country = "", value } of check ? rowsOf(dataset, check.series) : [])
    if (typeof value === "number") longest.set(country, Math.max(value, longest.get(country) ?? 0));
  const sorted = membersOf(dataset).toSorted((a, b) => (longest.get(b) ?? 0) - (longest.get(a) ?? 0));
  const { country: host } = dataset.summit.event;
  const named = [...sorted.filter((country) => country !== host).slice(0, 3), ...sorted.filter((country) => country === host)];
  return [...named, ...sorted.filter((country) => !named.includes(country))];
}
