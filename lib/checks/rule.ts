/** The one rule of verdicts, the same for every figure; the data page prints it. */
import type { Figure } from "@/data/read";

export const VERDICTS = ["consistent", "depends", "not-consistent", "not-confirmed", "unclear", "unchecked"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How far below a value that is "over" may be before it no longer holds: 1 %. */
export const BELOW = 0.01;
/** How far from a value that is exact or "about" may be: 5 %. */
export const NEAR = 0.05;

/** A value that the figure is held against. */
export interface Held {
  /** What was chosen: a year, a membership, a definition, a source. */
  label: string;
  value: number;
  unit: string;
  kind: "computed" | "stated";
  sources: string[];
  holds: boolean;
}

/** Whether a statement holds against a value: "over" down to 1 % below, "up to" 1 % above, all else within 5 %. */
export function holds(qualifier: Figure["qualifier"], stated: number, value: number): boolean {
  if (["over", "exceeds", "more than", "exceeded"].includes(qualifier)) return value >= stated * (1 - BELOW);
  if (qualifier === "up to") return value <= stated * (1 + BELOW);
  return Math.abs(value - stated) <= Math.abs(stated) * NEAR;
}

/** In every defensible choice, in some, or in none. */
export function verdictOfHeld(held: readonly Held[]): Verdict {
  if (held.length === 0) return "unchecked";
  const kept = held.filter((one) => one.holds).length;
  return kept === held.length ? "consistent" : kept > 0 ? "depends" : "not-consistent";
}
