/** Units as the dataset writes them: a magnitude, if any, and what is counted. */

const MAGNITUDES: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const DOLLARS = "US dollars";

export interface Unit {
  factor: number;
  /** What is counted; "" where the unit is a bare magnitude. */
  of: string;
}

/** "billion US dollars" → { factor: 1e9, of: "US dollars" }; "km" → { factor: 1, of: "km" }. */
export function unitOf(text: string): Unit {
  const [first] = text.split(" ", 1);
  return Object.hasOwn(MAGNITUDES, first) ? { factor: MAGNITUDES[first], of: text.slice(first.length + 1) } : { factor: 1, of: text };
}

/** Whether a unit counts US dollars. */
export function isDollars(unit: string): boolean {
  return unitOf(unit).of === DOLLARS;
}

/** Whether a unit counts whole things (states, documents, years, an ordinal): such a number is exact or wrong. */
export function countsThings(unit: string): boolean {
  return unitOf(unit).factor === 1 && !isDollars(unit) && unit !== "%" && unit !== "km";
}

/** A value in US dollars, by its unit. Throws on any other unit, naming `whose` value it is. */
export function usDollars(value: number, unit: string, whose: string): number {
  if (!isDollars(unit)) throw new Error(`${whose} is in "${unit}" (expected US dollars, or million, billion or trillion US dollars)`);
  return value * unitOf(unit).factor;
}

/** A value of one unit in another that differs in magnitude or in the name of what is counted. Throws where one is money and the other is not. */
export function converted(value: number, from: string, to: string, whose: string): number {
  const [a, b] = [unitOf(from), unitOf(to)];
  if ((a.of === DOLLARS) !== (b.of === DOLLARS)) throw new Error(`${whose} is in "${to}" and cannot be held against "${from}"`);
  return (value * a.factor) / b.factor;
}
