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
