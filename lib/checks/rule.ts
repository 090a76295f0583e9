/** The one rule of verdicts, the same for every figure; the data page prints it. */
import type { Figure } from "@/data/read";
import { countsThings } from "../unit";
import type { Aside, Choice } from "./methods/candidate";

export const VERDICTS = ["consistent", "depends", "not-consistent", "not-confirmed", "unclear", "unchecked"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How far below a value that is "over" may be before it no longer holds: 1 %. */
export const BELOW = 0.01;
/** How far from a value that is exact or "about" may be: 5 %. */
export const NEAR = 0.05;

/** What a statement asks of a value: to be near the stated one, the same, at least or at most that; "none" claims nothing that can be measured yet. */
export const RULES = ["near", "same", "least", "most", "none"] as const;
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

/** The rule of a statement: that of its qualifier, but a count of whole things that is stated exactly has no tolerance. */
export function ruleOf({ qualifier, unit }: Pick<Figure, "qualifier" | "unit">): Rule {
  return qualifier === "exact" && countsThings(unit) ? "same" : RULE_OF[qualifier];
}

/** A value that the figure is held against. */
export interface Held {
  /** What was chosen, in words: a year, a membership, a definition, a source. */
  label: string;
  choice: Choice;
  value: number;
  unit: string;
  /** As its source states it: "about", "over"; left out when exact or computed. */
  qualifier?: string;
  kind: "computed" | "stated";
  sources: string[];
  /** When it was stated, ISO; left out where it was computed, or nobody says. */
  date?: string;
  /** Why it does not count; left out where it does. */
  aside?: Aside;
  /** Null when it does not count, or the figure claims nothing measurable. */
  holds: boolean | null;
}

/** Between which values a statement holds: "over" from 1 % below, "up to" to 1 % above, what is exact or "about" within 5 %, an exact count only itself; null where it claims nothing yet. */
export function boundsOf(statement: Pick<Figure, "qualifier" | "unit">, stated: number): { least: number; most: number } | null {
  const off = (share: number) => Math.abs(stated) * share;
  switch (ruleOf(statement)) {
    case "same":
      return { least: stated, most: stated };
    case "least":
      return { least: stated - off(BELOW), most: Number.POSITIVE_INFINITY };
    case "most":
      return { least: Number.NEGATIVE_INFINITY, most: stated + off(BELOW) };
    case "near":
      return { least: stated - off(NEAR), most: stated + off(NEAR) };
    case "none":
      return null;
  }
}

/** Whether a statement holds against a value; null where it claims nothing that can be measured yet. */
export function holds(statement: Pick<Figure, "qualifier" | "unit">, stated: number, value: number): boolean | null {
  const bounds = boundsOf(statement, stated);
  return bounds && bounds.least <= value && value <= bounds.most;
}

/** In every defensible choice, in some, or in none; of those that count. */
export function verdictOfHeld(held: readonly Held[]): Verdict {
  const counted = held.filter((one) => one.holds !== null);
  if (counted.length === 0) return "unchecked";
  const kept = counted.filter((one) => one.holds).length;
  return kept === counted.length ? "consistent" : kept > 0 ? "depends" : "not-consistent";
}
