import { type Dataset, membersOf, rowsOf } from "@/data/read";
import { type Candidate, numberIn, type Of } from "./candidate";

/** Σ over members of the latest value up to the summit, by the first of the definitions that a member has. In the series' unit. */
export function totalByDefinition(dataset: Dataset, check: Of<"total-by-definition">): Candidate[] {
  const until = Number(dataset.summit.event.to.slice(0, 4)) - 1;
  const rows = rowsOf(dataset, check.series);
  return check.totals.flatMap(({ id, label, definitions }): Candidate[] => {
    const picked = membersOf(dataset).map((country) => {
      for (const definition of definitions) {
        const own = rows.filter((row) => row.country === country && row.definition?.startsWith(definition) && (row.year ?? 0) <= until);
        const latest = own.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
        if (latest) return latest;
      }
      return undefined;
    });
    if (picked.some((row) => row === undefined)) return [];
    const found = picked.filter((row) => row !== undefined);
    return [
      {
        label,
        choice: { definition: id ?? label },
        value: found.reduce((sum, row) => sum + (numberIn(row) ?? 0), 0),
        unit: dataset.series[check.series].unit,
        kind: "computed",
        sources: [...new Set(found.map(({ source }) => source))],
      },
    ];
  });
}
