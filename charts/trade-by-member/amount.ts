import type { Context } from "@/lib/chart";
import { moneyTicks, shortMoney, significantDigits } from "@/lib/money-scale";
import type { State } from "./params";
import type { Rows } from "./select";

/** How amounts of a state are written: money, or per cent of the world with at least two significant digits. */
export function amounts({ as, scale }: Pick<Rows, "as" | "scale">, { formats, t }: Context<State>) {
  const percent = (value: number) => formats.percent(value, Math.max(significantDigits(value * 100, 2), value === 0 ? 0 : 1));
  return as === "share"
    ? {
        long: percent,
        short: percent,
        ticks: (values: readonly number[]) => values.map((value) => formats.percent(value, tickDigits(values))),
      }
    : {
        long: (value: number) => formats.money(value),
        short: (value: number) => shortMoney(value, formats, t),
        ticks: (values: readonly number[]) => moneyTicks(values, scale, formats, t),
      };
}

function tickDigits(values: readonly number[]): number {
  const step = (values[1] ?? values[0] ?? 1) - (values[1] === undefined ? 0 : values[0]);
  return step > 0 ? Math.max(0, -Math.floor(Math.log10(step * 100) + 1e-9)) : 0;
}
