import { type Dataset, rowsOf } from "@/data/read";
import { numberIn } from "./candidate";

/** Σ of the measures over some countries in a year, in the series' unit; null where a value is missing, for a sum without it would be another. */
export function sumOver(dataset: Dataset, series: string, measures: readonly string[], year: number, countries: readonly string[]) {
  const rows = rowsOf(dataset, series).filter(
    (row) => row.year === year && countries.includes(row.country ?? "") && (row.measure === undefined || measures.includes(row.measure)),
  );
  const perCountry = rows.some(({ measure }) => measure) ? measures.length : 1;
  if (countries.length === 0 || rows.length < countries.length * perCountry || rows.some((row) => numberIn(row) === null)) return null;
  return { value: rows.reduce((sum, row) => sum + (numberIn(row) ?? 0), 0), sources: [...new Set(rows.map(({ source }) => source))] };
}
