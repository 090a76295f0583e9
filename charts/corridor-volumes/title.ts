/** The finding, of the first panel that has one. */

import type { Context } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { amountText, factorOf, shortText } from "./amount";
import type { State } from "./params";
import { isTraffic, type Panel, type Rows, type Value } from "./select";
import { trendOf, valuesOf } from "./trend";
import { whenText, whoText } from "./wording";

/** How many values of one year a title gives. */
const NAMED = 2;

export function titleOf(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const [lead] = rows.panels;
  if (!lead) return t("title.none", { unit: rows.unit, names: formats.list(rows.asked) });
  return rows.year === null ? trendTitle(lead, rows.plans, context) : yearTitle(rows, rows.year, context);
}

function trendTitle(panel: Panel, plans: boolean, context: Context<State>): string {
  const { t } = context;
  const trend = trendOf(panel);
  const amount = (value: Value) => amountText(value, context, false);
  const [said] = valuesOf(trend);
  // The unit is said once.
  const bare = (value: Value) => (unitsDiffer(said, value) ? amount(value) : shortText(value, value.value, context));
  const ahead = plans && trend.is !== "planned" ? aheadText(panel, bare, context) : "";
  const values = { who: whoText(panel, context), unit: panel.unit, ahead: ahead && t("title.ahead", { ahead }) };
  if ("value" in trend) {
    const { value } = trend;
    const one = { ...values, amount: amount(value), when: whenText(value, context), kind: t(`kind.${value.kind}`) };
    if (trend.is === "single") return t("title.single", one);
    return trend.is === "part" ? t("title.part", one) : t("title.planned", one);
  }
  const { first, last } = trend;
  const ends = { ...values, first: String(first.year), from: amount(first), last: String(last.year), to: bare(last) };
  if (trend.is === "peak") return t("title.peak", { ...ends, top: String(trend.peak.year), peak: bare(trend.peak) });
  return trend.is === "change" ? t("title.change", { ...ends, way: trend.way }) : t("title.apart", ends);
}

/** Whether two values are written in units that a reader must be told apart: money, and thousands beside millions. */
function unitsDiffer({ unit, value }: Value, other: Value): boolean {
  return unit === "value" || factorOf(unit, value) !== factorOf(unit, other.value);
}

/** What is meant for the last year that anything is meant for: "target 10 for 2030". */
function aheadText({ values }: Panel, amount: (value: Value) => string, context: Context<State>): string {
  const { t, formats } = context;
  const planned = values.filter((value) => !isTraffic(value) && value.kind !== "capacity");
  const year = Math.max(...planned.map((value) => value.year));
  const last = planned.filter((value) => value.year === year);
  return last.length === 0
    ? ""
    : t("for", {
        list: formats.list(last.map((value) => t(`label.${value.kind}`, { amount: amount(value) }))),
        year: String(year),
      });
}

function yearTitle({ panels, plans }: Rows, year: number, context: Context<State>): string {
  const { t, formats } = context;
  const panel = panels.find(({ values }) => values.some((value) => value.year === year));
  if (!panel) return t("title.noYear", { year: String(year), plans: String(plans) });
  const own = valuesIn(panel, year);
  const list = own.map((value) => valueText(value, context, false));
  return t("title.year", {
    who: whoText(panel, context),
    year: String(year),
    list: formats.list(firstOf(list, NAMED, t)),
  });
}

/** The values of a year: those of all of it and of the whole traffic first, then of a part of either, then what is planned. */
export function valuesIn({ values }: Panel, year: number): Value[] {
  const rank = (value: Value) => (isTraffic(value) ? (value.only ? 1 : value.kind === "reported" ? 0 : 2) : 3);
  return values.filter((value) => value.year === year).toSorted((a, b) => rank(a) - rank(b));
}

/** A value with what it is: "3.3 million tonnes (seaports … only)", "13,817 trains (Jan–Nov 2021)", "10 million tonnes (target)". */
export function valueText(value: Value, context: Context<State>, fine = true): string {
  const { t } = context;
  const amount = amountText(value, context, fine);
  if (value.only) return t("value.of", { amount, of: t("only", { only: value.only }) });
  if (value.kind === "part-year") return t("value.of", { amount, of: whenText(value, context) });
  return value.kind === "reported" ? amount : t("value.of", { amount, of: t(`kind.${value.kind}`) });
}
