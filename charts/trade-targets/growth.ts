/** Growth arithmetic of a target: compound rates, the year a path arrives, the rate that arrives in time. */

/** Compound yearly growth from one value to another over some years: (to / from)^(1 / years) − 1. */
export function compoundGrowth(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}

/** The first whole year in which a value growing at `rate` from `value` in `year` reaches `target`; null when it never does. */
export function yearReached(value: number, year: number, target: number, rate: number): number | null {
  if (value >= target) return year;
  if (rate <= 0) return null;
  return year + Math.ceil(Math.log(target / value) / Math.log(1 + rate) - 1e-9);
}

/** The sum of the `years` yearly values that follow `value` when each grows at `rate`. */
export function sumAhead(value: number, rate: number, years: number): number {
  let sum = 0;
  let flow = value;
  for (let i = 0; i < years; i++) {
    flow *= 1 + rate;
    sum += flow;
  }
  return sum;
}

/** The first whole year in which a running sum, standing at `sum` in `year` with the last yearly value `value`, reaches `target`. */
export function yearSumReached(sum: number, value: number, year: number, target: number, rate: number, limit = 500): number | null {
  let total = sum;
  let flow = value;
  for (let ahead = 0; ahead <= limit; ahead++) {
    if (total >= target) return year + ahead;
    flow *= 1 + rate;
    total += flow;
  }
  return null;
}

/** The yearly growth at which the running sum reaches `target` after `years` years, by bisection to 1e-9; null when it is there already. */
export function growthForSum(sum: number, value: number, years: number, target: number): number | null {
  if (sum >= target) return null;
  let low = -0.999;
  let high = 10;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (sum + sumAhead(value, middle, years) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
