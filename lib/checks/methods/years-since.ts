import { type Dataset, rowsOf } from "@/data/read";
import { type Candidate, numberIn, type Of } from "./candidate";
import { statedRows } from "./stated-rows";

/** Year of an anniversary − the year in which others say that it began, one candidate a statement; then anniversaries stated as such. In years. */
export function yearsSince(dataset: Dataset, { series, measure, in: year, also }: Of<"years-since">): Candidate[] {
  const computed = rowsOf(dataset, series).flatMap((row): Candidate[] => {
    const began = numberIn(row);
    if (row.measure !== measure || began === null) return [];
    return [{ label: `${began} to ${year}`, choice: {}, value: year - began, unit: "years", kind: "computed", sources: [row.source] }];
  });
  return also ? [...computed, ...statedRows(dataset, also.series, (row) => also.measures.includes(row.measure ?? ""))] : computed;
}
