import type { Dataset } from "@/data/read";
import { maybeOneOf, oneOf, type Params, someOf } from "@/lib/url-state";
import { UNITS, type Unit, volumesIn } from "./volumes";

export interface State {
  unit: "all" | Unit;
  /** Ids of the corridors whose panels are drawn. */
  corridors: readonly string[];
  /** What was reported alone, or plans, targets, forecasts and capacities too. */
  kinds: "reported" | "plans";
  /** The year whose values are written out; "" for the last of each panel. */
  year: string;
}

export interface Domain {
  units: Unit[];
  corridors: string[];
  /** Every year from the first value to the last. */
  years: string[];
}

export function params({ units, corridors, years }: Domain): Params<State> {
  return {
    unit: oneOf(["all", ...units]),
    kinds: oneOf(["reported", "plans"]),
    year: maybeOneOf(years, { control: "select" }),
    corridors: someOf(corridors),
  };
}

/** Whether a value of a year or of a part of one was reported of a corridor of the summit. */
export function available(dataset: Dataset): boolean {
  return volumesIn(dataset).some(({ kind }) => kind === "reported" || kind === "part-year");
}

export function domain(dataset: Dataset): Domain {
  const volumes = volumesIn(dataset).filter(({ kind }) => kind !== "cumulative");
  const years = volumes.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    units: UNITS.filter((unit) => volumes.some((volume) => volume.unit === unit)),
    corridors: dataset.summit.corridors.map(({ id }) => id).filter((id) => volumes.some(({ corridor }) => corridor === id)),
    years: volumes.length > 0 ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i)) : [],
  };
}
