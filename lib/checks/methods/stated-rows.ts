import { type Dataset, type Row, rowsOf, sourcesOf } from "@/data/read";
import { type Candidate, numberIn } from "./candidate";

/** What others state, one candidate a row, each in its own unit; a forecast is said to be one, and so is what `own` published. */
export function statedRows(dataset: Dataset, series: string, wanted: (row: Row) => boolean, own?: string): Candidate[] {
  const publishers = sourcesOf(dataset);
  const isOwn = (source: string) => own !== undefined && publishers.get(source)?.publisher === own;
  return rowsOf(dataset, series)
    .filter((row) => wanted(row) && numberIn(row) !== null)
    .map((row) => ({
      label: [publishers.get(row.source)?.publisher ?? row.source, row.definition].filter(Boolean).join(": "),
      choice: {},
      value: numberIn(row) ?? 0,
      unit: row.unit ?? dataset.series[series].unit,
      ...(row.qualifier && row.qualifier !== "exact" && { qualifier: row.qualifier }),
      ...(row.basis === "forecast" ? { aside: "forecast" as const } : isOwn(row.source) && { aside: "own" as const }),
      kind: "stated" as const,
      ...(row.date && { date: row.date }),
      sources: [row.source],
    }));
}
