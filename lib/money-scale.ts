import type { Formats } from "./format";
import type { Translate } from "./messages";

/** The magnitude that amounts of a chart are written in; messages name it, for a billion has two names. */
export type MoneyScale = "e12" | "e9" | "e6";

const FACTORS: Record<MoneyScale, number> = { e12: 1e12, e9: 1e9, e6: 1e6 };

/** The largest magnitude that the highest value reaches, in US dollars. */
export function moneyScale(highest: number): MoneyScale {
  return highest >= FACTORS.e12 ? "e12" : highest >= FACTORS.e9 ? "e9" : "e6";
}

/** Fraction digits that tell values `step` apart from one another. */
export function digitsOf(step: number): number {
  return step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
}

/** Ticks of an axis of money, the top one with its unit: "0", "2", … "$8 tn". */
export function moneyTicks(values: readonly number[], scale: MoneyScale, formats: Formats, t: Translate): string[] {
  const factor = FACTORS[scale];
  const digits = digitsOf(values.length > 1 ? (values[1] - values[0]) / factor : values[0] / factor);
  return values.map((value, i) => {
    const n = formats.number(value / factor, digits);
    return i === values.length - 1 ? t("ui.money.short", { n, scale }) : n;
  });
}

/** An amount in few letters, three significant digits: "$6.16 tn". */
export function shortMoney(usd: number, formats: Formats, t: Translate): string {
  const scale = moneyScale(Math.abs(usd));
  const value = usd / FACTORS[scale];
  return t("ui.money.short", { n: formats.number(value, significantDigits(value, 3)), scale });
}

/** Fraction digits that leave a number `significant` digits, none beyond the point where it has more before it. */
export function significantDigits(value: number, significant: number): number {
  return value === 0 ? 0 : Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
}
