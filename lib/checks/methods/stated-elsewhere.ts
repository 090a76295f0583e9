import { type Dataset, sourcesOf } from "@/data/read";
import type { Candidate, Of } from "./candidate";
import { statedRows } from "./stated-rows";

/** What others state of the same thing; the figure's own source is left out, and other reports of its publisher do not count. */
export function statedElsewhere(dataset: Dataset, { series, measure, definition, year }: Of<"stated-elsewhere">, own: string): Candidate[] {
  return statedRows(
    dataset,
    series,
    (row) =>
      row.source !== own &&
      row.measure === measure &&
      (definition === undefined || row.definition === definition) &&
      (year === undefined || row.year === year),
    sourcesOf(dataset).get(own)?.publisher,
  );
}
