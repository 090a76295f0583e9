import { type Dataset, membersOf, type Row, rowsOf } from "@/data/read";
import { type Candidate, numberIn, type Of } from "./candidate";

/** The row that each member counts with under one definition; none where it has no value. */
export interface PickedRows {
  /** The definition's id, or its label where it has none. */
  definition: string;
  label: string;
  /** Whether it adds what cannot be added. */
  mixed?: true;
  picks: { country: string; row?: Row }[];
}

/** For each definition and member the latest value up to the year before the summit, by the first of its definitions that the member has. */
export function pickedByDefinition(dataset: Dataset, check: Of<"total-by-definition">): PickedRows[] {
  const until = Number(dataset.summit.event.to.slice(0, 4)) - 1;
  const rows = rowsOf(dataset, check.series);
  return check.totals.map(({ id, label, definitions, mixed }) => ({
    definition: id ?? label,
    label,
    ...(mixed && { mixed }),
    picks: membersOf(dataset).map((country) => {
      for (const definition of definitions) {
        const own = rows.filter((row) => row.country === country && row.definition?.startsWith(definition) && (row.year ?? 0) <= until);
        const latest = own.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
        if (latest) return { country, row: latest };
      }
      return { country };
    }),
  }));
}

/** Σ over members of what each counts with; no candidate where a member has no value. In the series' unit. */
export function totalByDefinition(dataset: Dataset, check: Of<"total-by-definition">): Candidate[] {
  return pickedByDefinition(dataset, check).flatMap(({ definition, label, mixed, picks }): Candidate[] => {
    const found = picks.flatMap(({ row }) => row ?? []);
    if (found.length < picks.length) return [];
    return [
      {
        label,
        choice: { definition },
        value: found.reduce((sum, row) => sum + (numberIn(row) ?? 0), 0),
        unit: dataset.series[check.series].unit,
        ...(mixed && { aside: "mixed" as const }),
        kind: "computed",
        sources: [...new Set(found.map(({ source }) => source))],
      },
    ];
  });
}
