/** Every figure held against what others measured or stated. */
import { type Check, type Dataset, type Figure, rowsOf } from "@/data/read";
import { converted, unitOf } from "../unit";
import type { Candidate } from "./methods/candidate";
import { countOfMembers } from "./methods/count-of-members";
import { growthOfStated } from "./methods/growth-of-stated";
import { shareOfWorld } from "./methods/share-of-world";
import { statedElsewhere } from "./methods/stated-elsewhere";
import { sumOfMembers } from "./methods/sum-of-members";
import { totalByDefinition } from "./methods/total-by-definition";
import { yearsSince } from "./methods/years-since";
import { type Held, holds, type Verdict, verdictOfHeld } from "./rule";

export type { Choice } from "./methods/candidate";
export { BELOW, boundsOf, type Held, NEAR, RULE_OF, RULES, ruleOf, VERDICTS, type Verdict, verdictOfHeld } from "./rule";

/** The methods that give values, each in a file of lib/checks/methods. */
export const METHODS_OF_CHECKS = [
  "sum-of-members",
  "share-of-world",
  "total-by-definition",
  "count-of-members",
  "years-since",
  "growth-of-stated",
  "stated-elsewhere",
] as const satisfies readonly Exclude<Check["method"], "unstated">[];

export interface Judgement {
  verdict: Verdict;
  held: Held[];
  method: Check["method"] | null;
  /** Why these choices, in the dataset's language. */
  reason: string;
  /** What nobody stated, where that is why nothing can be compared. */
  missing: string[];
  /** What reports state differently. */
  differs: string[];
  /** Whether every source goes back to the same side. */
  oneSide: boolean;
}

const NONE: Judgement = { verdict: "unchecked", held: [], method: null, reason: "", missing: [], differs: [], oneSide: false };

/** The check of a figure; undefined where no series was found to hold it against. */
export function checkOf({ summit }: Dataset, figure: Figure): Check | undefined {
  return summit.checks.find((candidate) => candidate.figure === figure.id);
}

/** The verdict on a figure by the one rule (rule.ts), with every value it was held against. */
export function judge(dataset: Dataset, figure: Figure): Judgement {
  const check = checkOf(dataset, figure);
  if (!check) return NONE;
  const base = { method: check.method, reason: check.reason, missing: [], differs: [], oneSide: "oneSide" in check && check.oneSide };
  if (check.method === "unstated") return { ...base, verdict: "unclear", held: [], missing: check.missing, differs: check.differs ?? [] };
  const held = heldBy(dataset, check, figure);
  return { ...base, held, verdict: verdictOf(held, base.oneSide) };
}

/** The verdict by some of the values that a figure was held against. */
export function verdictOf(held: readonly Held[], oneSide: boolean): Verdict {
  const ownAlone = held.some(({ aside }) => aside === "own") && held.every(({ holds }) => holds === null);
  return (oneSide && held.length > 0) || ownAlone ? "not-confirmed" : verdictOfHeld(held);
}

/** The same method in every year of its series, whether the check counts that year or not; none where the method has no years. */
export function heldInEveryYear(dataset: Dataset, figure: Figure): Held[] {
  const check = checkOf(dataset, figure);
  if (check?.method !== "sum-of-members" && check?.method !== "share-of-world") return [];
  const years = [...new Set(rowsOf(dataset, check.series).flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return heldBy(dataset, { ...check, years }, figure).filter(({ choice }) => choice.year !== undefined);
}

function heldBy(dataset: Dataset, check: Check, figure: Figure): Held[] {
  const { value: stated, unit: wanted } = figure;
  if (typeof stated !== "number") return [];
  const counted = unitOf(wanted).of;
  return candidates(dataset, check, figure).map((candidate): Held => {
    // What a source counts under another name keeps that name; magnitudes are brought to the figure's.
    const alike = counted === "" || unitOf(candidate.unit).of === counted;
    const value = alike ? converted(candidate.value, candidate.unit, wanted, `figure ${figure.id}`) : candidate.value;
    return { ...candidate, value, unit: alike ? wanted : candidate.unit, holds: candidate.aside ? null : holds(figure, stated, value) };
  });
}

function candidates(dataset: Dataset, check: Check, figure: Figure): Candidate[] {
  switch (check.method) {
    case "sum-of-members":
      return sumOfMembers(dataset, check);
    case "share-of-world":
      return shareOfWorld(dataset, check);
    case "total-by-definition":
      return totalByDefinition(dataset, check);
    case "stated-elsewhere":
      return statedElsewhere(dataset, check, figure.source);
    case "count-of-members":
      return countOfMembers(dataset, check, figure.unit);
    case "growth-of-stated":
      return growthOfStated(dataset, check);
    case "years-since":
      return yearsSince(dataset, check);
    case "unstated":
      return [];
  }
}
