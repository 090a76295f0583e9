/** The methods of checks: each turns a check and a dataset into the values that a figure is held against. Pure. */
import { type Check, type Dataset, membersIn, membersOf, type Row, rowsOf, sourcesOf } from "@/data/read";

/** A computed or stated value before it is compared; `value` in the unit named. */
export interface Candidate {
  label: string;
  value: number;
  unit: string;
  qualifier?: string;
  /** Said before what it is about: shown, but not counted. */
  forecast?: boolean;
  kind: "computed" | "stated";
  sources: string[];
}

type Of<M extends Check["method"]> = Extract<Check, { method: M }>;

const number = ({ value }: Row): number | null => (typeof value === "number" ? value : null);

/** Σ of the measures over the members, one candidate for each year and way of counting members. In the series' unit. */
export function sumOfMembers(dataset: Dataset, check: Of<"sum-of-members">): Candidate[] {
  return check.years
    .flatMap((year) =>
      check.counts.flatMap((count) => {
        const members = membersIn(dataset, year, count);
        const total = sumFor(dataset, check.series, check.measures, year, members);
        if (total === null) return [];
        const label = check.counts.length > 1 ? `${year}, ${members.length} members` : String(year);
        return { label, value: total.value, unit: dataset.series[check.series].unit, kind: "computed" as const, sources: total.sources };
      }),
    )
    .filter((one, i, all) => all.findIndex(({ label }) => label === one.label) === i);
}

/** 100 × Σ of the members ÷ the world, one candidate a year. In per cent. */
export function shareOfWorld(dataset: Dataset, check: Of<"share-of-world">): Candidate[] {
  const computed = check.years.flatMap((year): Candidate[] => {
    const total = sumFor(dataset, check.series, check.measures, year, membersOf(dataset));
    const world = sumFor(dataset, check.series, check.measures, year, [check.world]);
    if (total === null || world === null) return [];
    return [{ label: String(year), value: (100 * total.value) / world.value, unit: "%", kind: "computed", sources: total.sources }];
  });
  const { also } = check;
  return also ? [...computed, ...statedRows(dataset, also.series, (row) => also.measures.includes(row.measure ?? ""))] : computed;
}

/** The row that each member counts with under one definition; none where it has no value. */
export interface PickedRows {
  label: string;
  picks: { country: string; row?: Row }[];
}

/** For each definition and member the latest value up to the year before the summit, by the first of its definitions that the member has. */
export function pickedByDefinition(dataset: Dataset, check: Of<"total-by-definition">): PickedRows[] {
  const until = Number(dataset.summit.event.to.slice(0, 4)) - 1;
  const rows = rowsOf(dataset, check.series);
  return check.totals.map(({ label, definitions }) => ({
    label,
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
  return pickedByDefinition(dataset, check).flatMap(({ label, picks }) => {
    const found = picks.flatMap(({ row }) => row ?? []);
    if (found.length < picks.length) return [];
    return {
      label,
      value: found.reduce((sum, row) => sum + (number(row) ?? 0), 0),
      unit: dataset.series[check.series].unit,
      kind: "computed" as const,
      sources: [...new Set(found.map(({ source }) => source))],
    };
  });
}

/** What others state, one candidate a row; the figure's own source is left out. */
export function statedElsewhere(dataset: Dataset, check: Of<"stated-elsewhere">, own: string): Candidate[] {
  return statedRows(
    dataset,
    check.series,
    (row) =>
      row.source !== own &&
      row.measure === check.measure &&
      (check.definition === undefined || row.definition === check.definition) &&
      (check.year === undefined || row.year === check.year),
  );
}

/** The growth between two years of what was stated, one candidate for each two values; then rates stated as such. In per cent. */
export function growthOfStated(dataset: Dataset, check: Of<"growth-of-stated">): Candidate[] {
  const rowsIn = (year: number) =>
    rowsOf(dataset, check.series).filter(
      (row) => row.measure === check.measure && row.definition === check.definition && row.year === year && number(row) !== null,
    );
  const computed = rowsIn(check.from).flatMap((first) =>
    rowsIn(check.to).map((last): Candidate => {
      const value = 100 * ((number(last) ?? 0) / (number(first) ?? 0) - 1);
      return { label: `${check.from} to ${check.to}`, value, unit: "%", kind: "computed", sources: [first.source, last.source] };
    }),
  );
  const once = computed.filter((one, i) => computed.findIndex(({ value }) => value === one.value) === i);
  const { also } = check;
  return also ? [...once, ...statedRows(dataset, also.series, (row) => also.measures.includes(row.measure ?? ""))] : once;
}

function statedRows(dataset: Dataset, series: string, wanted: (row: Row) => boolean): Candidate[] {
  const publishers = sourcesOf(dataset);
  return rowsOf(dataset, series)
    .filter((row) => wanted(row) && number(row) !== null)
    .map((row) => ({
      label: [publishers.get(row.source)?.publisher ?? row.source, row.definition].filter(Boolean).join(": "),
      value: number(row) ?? 0,
      unit: row.unit ?? dataset.series[series].unit,
      ...(row.qualifier && row.qualifier !== "exact" && { qualifier: row.qualifier }),
      ...(row.basis === "forecast" && { forecast: true }),
      kind: "stated" as const,
      sources: [row.source],
    }));
}

/** How many countries had one of the statuses, in the unit that a figure calls them by. */
export function countOfMembers({ summit }: Dataset, check: Of<"count-of-members">, unit: string): Candidate[] {
  const counted = summit.members.filter(({ status }) => check.statuses.includes(status));
  return [
    {
      label: check.statuses.join(", "),
      value: counted.length,
      unit,
      kind: "computed",
      sources: [...new Set(counted.map(({ source }) => source))],
    },
  ];
}

function sumFor(dataset: Dataset, series: string, measures: readonly string[], year: number, countries: readonly string[]) {
  const rows = rowsOf(dataset, series).filter(
    (row) => row.year === year && countries.includes(row.country ?? "") && (row.measure === undefined || measures.includes(row.measure)),
  );
  const perCountry = rows.some(({ measure }) => measure) ? measures.length : 1;
  if (rows.length < countries.length * perCountry || rows.some((row) => number(row) === null)) return null;
  return { value: rows.reduce((sum, row) => sum + (number(row) ?? 0), 0), sources: [...new Set(rows.map(({ source }) => source))] };
}
