/** Compound yearly growth from one value to another over some years: (to / from)^(1 / years) − 1. */
export function compoundGrowth(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}
