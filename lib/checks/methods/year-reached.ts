/** The first whole year in which a value growing at `rate` from `value` in `year` reaches `target`; null when it never does. */
export function yearReached(value: number, year: number, target: number, rate: number): number | null {
  if (value >= target) return year;
  if (rate <= 0) return null;
  return year + Math.ceil(Math.log(target / value) / Math.log(1 + rate) - 1e-9);
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
