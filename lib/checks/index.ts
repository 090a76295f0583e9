/** Every figure held against what others measured or stated. */
import type { Check, Dataset, Figure } from "@/data/read";
import { converted, unitOf } from "../unit";
import { type Candidate, countOfMembers, growthOfStated, shareOfWorld, statedElsewhere, sumOfMembers, totalByDefinition } from "./methods";
import { type Held, holds, type Verdict, verdictOfHeld } from "./rule";

export { BELOW, type Held, NEAR, RULE_OF, RULES, VERDICTS, type Verdict } from "./rule";

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
}

const NONE: Judgement = { verdict: "unchecked", held: [], method: null, reason: "", missing: [], differs: [] };

/** The verdict on a figure by the one rule (rule.ts), with every value it was held against. */
export function judge(dataset: Dataset, figure: Figure): Judgement {
  const check = dataset.summit.checks.find((candidate) => candidate.figure === figure.id);
  if (!check) return NONE;
  const base = { method: check.method, reason: check.reason, missing: [], differs: [] };
  if (check.method === "unstated") return { ...base, verdict: "unclear", held: [], missing: check.missing, differs: check.differs ?? [] };
  if (typeof figure.value !== "number") return NONE;
  const stated = figure.value;
  const counted = unitOf(figure.unit).of;
  const held = candidates(dataset, check, figure).map(({ forecast, ...candidate }): Held => {
    // What a source counts under another name keeps that name; magnitudes are brought to the figure's.
    const alike = counted === "" || unitOf(candidate.unit).of === counted;
    const value = alike ? converted(candidate.value, candidate.unit, figure.unit, `figure ${figure.id}`) : candidate.value;
    const unit = alike ? figure.unit : candidate.unit;
    return { ...candidate, value, unit, holds: forecast ? null : holds(figure.qualifier, stated, value) };
  });
  const oneSide = "oneSide" in check && check.oneSide && held.length > 0;
  return { ...base, verdict: oneSide ? "not-confirmed" : verdictOfHeld(held), held };
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
    case "unstated":
      return [];
  }
}
