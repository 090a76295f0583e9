/** The one rule of verdicts, the same for every figure; the data page prints it. */
import type { Figure } from "@/data/read";

export const VERDICTS = ["consistent", "depends", "not-consistent", "not-confirmed", "unclear", "unchecked"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How far below a value that is "over" may be before it no longer holds: 1 %. */
export const BELOW = 0.01;
/** How far from a value that is exact or "about" may be: 5 %. */
export const NEAR = 0.05;

/** What a qualifier asks of a value: to be near the stated one, at least or at most that; "none" claims nothing that can be measured yet. */
export const RULES = ["near", "least", "most", "none"] as const;
export type Rule = (typeof RULES)[number];

export const RULE_OF: Record<Figure["qualifier"], Rule> = {
  exact: "near",
  about: "near",
  only: "near",
  over: "least",
  exceeds: "least",
  exceeded: "least",
  "more than": "least",
  already: "least",
  "up to": "most",
  target: "none",
  until: "none",
  range: "none",
};

/** A value that the figure is held against. */
export interface Held {
  /** What was chosen: a year, a membership, a definition, a source. */
  label: string;
  value: number;
  unit: string;
  /** As its source states it: "about", "over"; left out when exact or computed. */
  qualifier?: string;
  kind: "computed" | "stated";
  sources: string[];
  /** Null when it does not count: a forecast, or a figure that claims nothing measurable. */
  holds: boolean | null;
}

/** The values that a statement holds against: "over" down to 1 % below, "up to" 1 % above, what is exact or "about" within 5 %; null where it claims none. */
export function tolerated(qualifier: Figure["qualifier"], stated: number): { from: number; to: number } | null {
  switch (RULE_OF[qualifier]) {
    case "least":
      return { from: stated * (1 - BELOW), to: Number.POSITIVE_INFINITY };
    case "most":
      return { from: Number.NEGATIVE_INFINITY, to: stated * (1 + BELOW) };
    case "near":
      return { from: stated - Math.abs(stated) * NEAR, to: stated + Math.abs(stated) * NEAR };
    case "none":
      return null;
  }
}

/** Whether a statement holds against a value by that rule. */
export function holds(qualifier: Figure["qualifier"], stated: number, value: number): boolean | null {
  const span = tolerated(qualifier, stated);
  return span && value >= span.from && value <= span.to;
}

/** In every defensible choice, in some, or in none; of those that count. */
export function verdictOfHeld(held: readonly Held[]): Verdict {
  const counted = held.filter((one) => one.holds !== null);
  if (counted.length === 0) return "unchecked";
  const kept = counted.filter((one) => one.holds).length;
  return kept === counted.length ? "consistent" : kept > 0 ? "depends" : "not-consistent";
}
