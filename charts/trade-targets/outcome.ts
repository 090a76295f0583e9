import type { Rows } from "./select";

/** No year beyond this is worth naming. */
export const HORIZON = 2100;

/** What past growth comes to: reached by measured data, at a year now past, ahead, beyond the horizon, or never. */
export type Outcome = "reached" | "past" | "within" | "beyond" | "never";

export function outcomeOf({ reached, last, asOf }: Rows): Outcome {
  if (reached === null) return "never";
  if (reached <= last.year) return "reached";
  if (reached < asOf) return "past";
  return reached <= HORIZON ? "within" : "beyond";
}

/** Growth that prints as 0.0% is none. */
const LEVEL = 0.0005;

export type Direction = "grew" | "level" | "fell";

export function directionOf(growth: number): Direction {
  return growth >= LEVEL ? "grew" : growth <= -LEVEL ? "fell" : "level";
}
