import { ticks } from "d3-array";

/** A linear scale: a function from the domain to the range that also gives round values for an axis. */
export interface LinearScale {
  (value: number): number;
  /** About `count` round values of the domain (d3's ticks). */
  ticks(count: number): number[];
}

/**
 * Maps [d0, d1] to [r0, r1] in proportion. d3-scale does the same with formats and colours along, which are two thirds
 * of what a chart page may weigh.
 */
export function linearScale([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): LinearScale {
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return Object.assign((value: number) => r0 + (value - d0) * slope, { ticks: (count: number) => ticks(d0, d1, count) });
}
