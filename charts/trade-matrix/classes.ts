/** Classes of amounts at powers of ten, so that a hundredth of the largest can still be told from a thousandth. */

export interface Classes {
  /** The least amount of each class but the lowest, US dollars, ascending. */
  from: number[];
  /** How strongly each class is filled, from 0 to 1, the lowest first. */
  tints: readonly number[];
}

/** Text is in ink on all but the strongest, where it is in paper. */
const TINTS = { flow: [0.1, 0.24, 0.39, 0.55, 1], balance: [0.13, 0.32, 0.55, 1] } as const;

/** Classes up to the power of ten that the largest amount of all years reaches. */
export function classesOf(largest: number, show: keyof typeof TINTS): Classes {
  const tints = TINTS[show];
  const top = 10 ** Math.floor(Math.log10(largest > 0 ? largest : 1) + 1e-9);
  return { from: tints.slice(1).map((_, i) => top / 10 ** (tints.length - 2 - i)), tints };
}

/** The class of an amount, from 0, whatever its sign. */
export function classOf({ from }: Classes, amount: number): number {
  return from.filter((least) => Math.abs(amount) >= least).length;
}
