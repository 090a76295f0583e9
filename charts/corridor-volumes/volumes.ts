import type { Dataset, Row } from "@/data/read";

export const UNITS = ["tonnes", "teu", "trains", "value"] as const;
export type Unit = (typeof UNITS)[number];
export type Kind = NonNullable<Row["kind"]>;

/** What a unit of the series counts, and how many of it. */
const COUNTED: Record<string, { unit: Unit; factor: number }> = {
  "million t": { unit: "tonnes", factor: 1e6 },
  "million t/yr": { unit: "tonnes", factor: 1e6 },
  TEU: { unit: "teu", factor: 1 },
  trains: { unit: "trains", factor: 1 },
  "trains (cumulative)": { unit: "trains", factor: 1 },
  "US$ billion cargo value": { unit: "value", factor: 1e9 },
};

/** Qualifiers of a plain value: in releases whose rows have no kind yet, such a row is one of a whole year. */
const PLAIN = ["exact", "over", "about", "approx", "almost"];

/** One value as somebody stated it. */
export interface Volume {
  corridor: string;
  /** What is counted; values of one scope and unit share a panel. */
  scope: string;
  /** The part of the scope that alone was counted. */
  only?: string;
  unit: Unit;
  kind: Kind;
  year: number;
  /** The months of a part of the year, from 1. */
  months?: [number, number];
  /** The day or month up to which a cumulative value was counted. */
  until?: string;
  /** In tonnes, TEU, trains or US dollars; of a range the lower end. */
  value: number;
  /** The upper end of a range. */
  to?: number;
  qualifier: string;
  source: string;
  note?: string;
}

/** The volumes stated of a summit's corridors, in the order of the series. */
export function volumesIn({ summit, series }: Dataset): Volume[] {
  const known = new Set(summit.corridors.map(({ id }) => id));
  return (series["corridor-volumes"]?.rows ?? []).flatMap((row) => (known.has(row.corridor ?? "") ? (volumeOf(row) ?? []) : []));
}

function volumeOf(row: Row): Volume | undefined {
  const { corridor = "", measure = "", span = "", value, qualifier = "exact", source, only, note } = row;
  const counted = COUNTED[row.unit ?? ""];
  const kind = row.kind ?? (PLAIN.includes(qualifier) ? "reported" : undefined);
  const [from, to = from] = span.split("/");
  const year = row.year ?? Number(from.slice(0, 4));
  if (!counted || !kind || !year || value === null) return undefined;
  const amount = (number: number) => Math.round(number * counted.factor);
  return {
    ...{ corridor, scope: row.scope ?? measure, only, unit: counted.unit, kind, year, qualifier, source, note },
    ...(kind === "part-year" && { months: [Number(from.slice(5, 7)), Number(to.slice(5, 7))] as [number, number] }),
    ...(kind === "cumulative" && { until: to }),
    ...(typeof value === "number" ? { value: amount(value) } : { value: amount(value.from), to: amount(value.to) }),
  };
}
