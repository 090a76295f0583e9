import { type Dataset, rowsOf } from "@/data/read";
import { type Candidate, numberIn, type Of } from "./candidate";
import { statedRows } from "./stated-rows";

/** 100 × (later ÷ earlier − 1) of what was stated for two years, one candidate for each two values; then rates stated as such. In per cent. */
export function growthOfStated(dataset: Dataset, { series, measure, definition, from, to, also }: Of<"growth-of-stated">): Candidate[] {
  const rowsIn = (year: number) =>
    rowsOf(dataset, series).filter(
      (row) => row.measure === measure && row.definition === definition && row.year === year && numberIn(row) !== null,
    );
  const computed = rowsIn(from).flatMap((first) =>
    rowsIn(to).flatMap((last): Candidate[] => {
      const [before, after] = [numberIn(first) ?? 0, numberIn(last) ?? 0];
      if (before <= 0) return [];
      const value = 100 * (after / before - 1);
      return [{ label: `${from} to ${to}`, choice: {}, value, unit: "%", kind: "computed", sources: [first.source, last.source] }];
    }),
  );
  const once = computed.filter((one, i) => computed.findIndex(({ value }) => value === one.value) === i);
  return also ? [...once, ...statedRows(dataset, also.series, (row) => also.measures.includes(row.measure ?? ""))] : once;
}
