import { type Dataset, hasAnchor } from "@/data/read";
import { oneOf, type Params } from "@/lib/url-state";

/** What a share can be of; each is another whole. */
export const WHOLES = ["asia-europe", "china-europe", "rail"] as const;
export type Whole = (typeof WHOLES)[number];

export interface State {
  /** Only the statements of one whole. */
  of: "all" | Whole;
  /** Within a whole; the address's own statement is always first. */
  order: "date" | "value";
}

export type Domain = Record<string, never>;

export function params(): Params<State> {
  return { of: oneOf(["all", ...WHOLES]), order: oneOf(["date", "value"]) };
}

/** Whether the summit states a country's share of transit. */
export function available(dataset: Dataset): boolean {
  return hasAnchor(dataset, "transitShare");
}

export function domain(): Domain {
  return {};
}
