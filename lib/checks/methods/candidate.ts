import type { Check, Row } from "@/data/read";

/** What was chosen where more than one choice can be defended. */
export interface Choice {
  year?: string;
  /** Which members: the summit's in every year, or those that had joined by then. */
  count?: "today" | "then";
  definition?: string;
}

/** Said before what it is about; by who published the figure too, so that it confirms nothing; or added up from what cannot be added. */
export type Aside = "forecast" | "own" | "mixed";

/** A computed or stated value before it is compared; `value` in the unit named. */
export interface Candidate {
  label: string;
  choice: Choice;
  value: number;
  unit: string;
  qualifier?: string;
  /** Why it is shown but does not count; left out where it does. */
  aside?: Aside;
  kind: "computed" | "stated";
  sources: string[];
  /** When it was stated, ISO; left out where it was computed, or nobody says. */
  date?: string;
}

/** The check of a method. */
export type Of<M extends Check["method"]> = Extract<Check, { method: M }>;

/** A row's value where it is one number; null where it is a range or was not found. */
export function numberIn({ value }: Row): number | null {
  return typeof value === "number" ? value : null;
}
