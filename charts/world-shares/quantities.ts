/** What shares of the world are of, and which series and statements are about each. */
import { type Check, type Dataset, type Row, rowsOf } from "@/data/read";

export const QUANTITIES = ["population", "gdp", "exports", "trade"] as const;
/** The world among the countries of the series. */
export const WORLD = "WLD";
export type Quantity = (typeof QUANTITIES)[number];

/** The series of each, and its measures where the series has several: those are added up. */
export const SERIES: Record<Quantity, { id: string; measures?: readonly string[] }> = {
  population: { id: "population-by-member" },
  gdp: { id: "gdp-by-member" },
  exports: { id: "trade-by-member", measures: ["exports"] },
  trade: { id: "trade-by-member", measures: ["exports", "imports"] },
};

/** Shares as others state them, and what their measures are of; a share at purchasing power parity has no line. */
export const STATED = "world-shares";
const MEASURES: Record<string, { of: Quantity; ppp?: true }> = {
  population: { of: "population" },
  gdp: { of: "gdp" },
  "gdp-nominal": { of: "gdp" },
  "gdp-ppp": { of: "gdp", ppp: true },
  exports: { of: "exports" },
  trade: { of: "trade" },
};

export interface About {
  of: Quantity;
  /** At purchasing power parity. */
  ppp: boolean;
}

/** What a row of the stated shares is of; undefined where no quantity is drawn for it. */
export function aboutMeasure(measure: string | undefined): About | undefined {
  const found = measure !== undefined && Object.hasOwn(MEASURES, measure) ? MEASURES[measure] : undefined;
  return found && { of: found.of, ppp: found.ppp ?? false };
}

/** What share of the world a check is about; undefined where it is about none. */
export function aboutCheck(check: Check): About | undefined {
  if (check.method === "stated-elsewhere") return check.series === STATED ? aboutMeasure(check.measure) : undefined;
  if (check.method !== "share-of-world") return undefined;
  const of = QUANTITIES.find((one) => {
    const { id, measures } = SERIES[one];
    return (
      id === check.series &&
      (!measures || (measures.length === check.measures.length && measures.every((name) => check.measures.includes(name))))
    );
  });
  return of && { of, ppp: false };
}

/** The rows of a quantity in a dataset; none where it lacks the series. */
export function rowsFor(dataset: Dataset, of: Quantity): Row[] {
  const { id, measures } = SERIES[of];
  if (!Object.hasOwn(dataset.series, id)) return [];
  return rowsOf(dataset, id).filter(({ measure }) => !measures || measures.includes(measure ?? ""));
}
