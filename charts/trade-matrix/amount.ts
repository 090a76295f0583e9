import type { Context } from "@/lib/chart";
import type { MoneyScale } from "@/lib/money-scale";
import type { State } from "./params";

const FACTORS: Record<MoneyScale, number> = { e12: 1e12, e9: 1e9, e6: 1e6 };
/** The most fraction digits in a cell. */
const FINEST = 2;

/**
 * How an amount can be written in a cell, the most exact first: to a tenth from one up, to a hundredth below, then with
 * fewer digits as long as something is left of it. Of a balance the sign alone comes last.
 */
export function cellTexts(value: number, scale: MoneyScale, signed: boolean, { t, formats }: Context<State>): string[] {
  if (value === 0) return [formats.number(0, 0)];
  const amount = Math.abs(value) / FACTORS[scale];
  const sign = value > 0 ? t("cell.plus") : t("cell.minus");
  const digits = [2, 1, 0].filter((n) => (n < FINEST || amount < 1) && Math.round(amount * 10 ** n) > 0);
  const texts = digits.map((n) => formats.number(amount, n));
  const least = t("cell.under", { n: formats.number(1 / 10 ** FINEST, FINEST) });
  const written = texts.length > 0 ? texts : [least];
  return signed ? [...written.map((text) => `${sign}${text}`), sign] : [...new Set(written)];
}

/** "+$47.9 billion". */
export function signedMoney(value: number, { t, formats }: Context<State>): string {
  return `${value > 0 ? t("cell.plus") : value < 0 ? t("cell.minus") : ""}${formats.money(Math.abs(value))}`;
}
