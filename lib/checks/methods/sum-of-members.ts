import type { Dataset } from "@/data/read";
import type { Candidate, Of } from "./candidate";
import { countedYears } from "./counted-years";
import { sumOver } from "./sum-over";

/** Σ of the measures over the members, one candidate for each year and way of counting members. In the series' unit. */
export function sumOfMembers(dataset: Dataset, { series, measures, years, counts }: Of<"sum-of-members">): Candidate[] {
  return countedYears(dataset, years, counts).flatMap(({ year, members, label, choice }): Candidate[] => {
    const total = sumOver(dataset, series, measures, year, members);
    return total === null ? [] : [{ label, choice, ...total, unit: dataset.series[series].unit, kind: "computed" }];
  });
}
