import type { Context } from "@/lib/chart";
import { significantDigits } from "@/lib/money-scale";
import type { State } from "./params";
import type { Statement } from "./select";

/** A computed share with at least two significant digits: "42.3%", "0.0072%". */
export function share(value: number, { formats }: Context<State>): string {
  return formats.percent(value, Math.max(significantDigits(value * 100, 2), value === 0 ? 0 : 1));
}

/** A stated share with its qualifier, in the words it was said in where that was no number: "already 30%", "about a third". */
export function statedShare({ value, qualifier, press }: Statement, { t, formats }: Context<State>): string {
  return t("stated", { kind: qualifier, qualifier: t(`ui.qualifier.${qualifier}`), value: press?.said ?? formats.percent(value) });
}

/** What a share is of, after "of": "GDP at PPP". */
export function ofText({ of, ppp }: Pick<Statement, "of" | "ppp">, { t }: Context<State>): string {
  return t(ppp ? "short.ppp" : `short.${of}`);
}
