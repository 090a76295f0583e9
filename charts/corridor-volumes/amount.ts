import type { Context } from "@/lib/chart";
import { digitsOf, shortMoney, significantDigits } from "@/lib/money-scale";
import type { State } from "./params";
import type { Unit, Volume } from "./volumes";

type Speech = Pick<Context<State>, "t" | "formats">;
type Stated = Pick<Volume, "value" | "to" | "unit" | "qualifier">;

/** Qualifiers that a reader is told; the others say what a value is, which its kind says too, or nothing. */
const TOLD = ["over", "about", "approx", "almost"];
const MILLION = 1e6;

/** What numbers of a unit are counted in, where the highest of them is `highest`: millions of tonnes always, of TEU where they reach it. */
export function factorOf(unit: Unit, highest: number): number {
  return unit === "tonnes" || (unit === "teu" && highest >= MILLION) ? MILLION : 1;
}

/** A value with its qualifier and unit: "about 77,000 TEU", "4.484 million tonnes"; to three decimals, or two where `fine` is false. */
export function amountText(stated: Stated, speech: Speech, fine = true): string {
  const { value, to, unit } = stated;
  const { t, formats } = speech;
  const highest = to ?? value;
  const number = (n: number) => (unit === "value" ? formats.money(n, 4) : numberIn(n, unit, highest, speech, fine ? 3 : 2));
  const n = to === undefined ? number(value) : t("amount.range", { from: number(value), to: number(to) });
  return qualified(t(`amount.${unit}`, { n, millions: String(factorOf(unit, highest) === MILLION) }), stated, speech);
}

/** The same in few letters, beside a scale that names the unit: "about 77,000", "4.48", "$66.4 bn". */
export function shortText(stated: Stated, highest: number, speech: Speech): string {
  const { value, to, unit } = stated;
  const number = (n: number) => numberIn(n, unit, highest, speech, 2);
  return qualified(to === undefined ? number(value) : speech.t("amount.range", { from: number(value), to: number(to) }), stated, speech);
}

/** Ticks of a scale, the last with its unit. */
export function tickTexts(values: readonly number[], unit: Unit, { t, formats }: Speech): string[] {
  const factor = factorOf(unit, values[values.length - 1]);
  const digits = digitsOf((values[1] - values[0]) / (unit === "value" ? 1e9 : factor));
  return values.map((value, i) => {
    const last = i === values.length - 1;
    if (unit === "value") return last ? shortMoney(value, formats, t) : formats.number(value / 1e9, digits);
    const n = formats.number(value / factor, digits);
    return last ? t(`amount.${unit}`, { n, millions: String(factor === MILLION) }) : n;
  });
}

function numberIn(value: number, unit: Unit, highest: number, { t, formats }: Speech, digits: number): string {
  if (unit === "value") return shortMoney(value, formats, t);
  const factor = factorOf(unit, highest);
  const n = value / factor;
  return formats.number(n, factor === 1 ? 0 : Math.max(n === 0 ? 0 : significantDigits(n, 1), digits));
}

function qualified(amount: string, { qualifier }: Stated, { t }: Speech): string {
  return TOLD.includes(qualifier) ? t(`qualifier.${qualifier === "approx" ? "about" : qualifier}`, { amount }) : amount;
}
