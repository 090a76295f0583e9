import type { Dataset } from "@/data/read";
import type { Candidate, Of } from "./candidate";
import { countedYears } from "./counted-years";
import { statedRows } from "./stated-rows";
import { sumOver } from "./sum-over";

/** 100 × Σ of the members ÷ the world, one candidate for each year and way of counting members; then shares that others state. In per cent. */
export function shareOfWorld(dataset: Dataset, check: Of<"share-of-world">): Candidate[] {
  const { series, measures, years, counts = ["today"], world, also } = check;
  const computed = countedYears(dataset, years, counts).flatMap(({ year, members, label, choice }): Candidate[] => {
    const total = sumOver(dataset, series, measures, year, members);
    const whole = sumOver(dataset, series, measures, year, [world]);
    if (total === null || whole === null || whole.value <= 0) return [];
    return [{ label, choice, value: (100 * total.value) / whole.value, unit: "%", kind: "computed", sources: total.sources }];
  });
  return also ? [...computed, ...statedRows(dataset, also.series, (row) => also.measures.includes(row.measure ?? ""))] : computed;
}
