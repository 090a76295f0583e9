/** What the labels of a panel say, in the order in which they are kept. */

import type { Context } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import { wrapText } from "@/lib/text-width";
import { shortText } from "./amount";
import type { Bar } from "./panel";
import type { State } from "./params";
import { isCapacity, isTraffic, type Panel, type Rows, type Value } from "./select";
import { valuesIn } from "./title";
import { whenText } from "./wording";

/** Names of scopes and sources are broken at this width in pixels. */
const WRAP = 172;
export interface Wanted {
  bar: Bar;
  lines: string[];
  required: boolean;
  /** Whether it may stand away from its bar, at the end of a line. */
  far: boolean;
}

export function wanted(rows: Rows, panel: Panel, bars: Bar[], highest: number, brief: boolean, context: Context<State>): Wanted[] {
  const { t } = context;
  const barOf = new Map(bars.map((bar) => [bar.value, bar]));
  const amount = (value: Value) => shortText(value, highest, context);
  const make = (value: Value | undefined, lines: string[], far: boolean, required = false): Wanted[] => {
    const bar = value && barOf.get(value);
    return bar ? [{ bar, lines, far, required }] : [];
  };
  const named = (value: Value, required = false) =>
    make(value, wrapText(nameOf(value, amount(value), rows, t), WRAP, { size: 12.5, weight: 600 }), true, required);
  const whole = panel.full.filter((value) => !value.only && barOf.has(value));
  if (rows.year !== null)
    return valuesIn(panel, rows.year).flatMap((value) => {
      if (brief) return make(value, [amount(value)], false);
      const alone = isTraffic(value) && !value.only && whole.filter(({ year }) => year === value.year).length < 2;
      return alone ? make(value, [amount(value), ...(value.months ? [whenText(value, context)] : [])], true, true) : named(value, true);
    });
  const last = whole[whole.length - 1] ?? panel.values.findLast(({ kind }) => kind === "part-year");
  if (brief) return last ? make(last, [amount(last)], false) : [];
  const ends = whole.length > 0 ? [whole.reduce((most, value) => (value.value > most.value ? value : most)), whole[0]] : [];
  const bare = [...new Set(ends)].filter((value) => value !== last);
  const others = panel.values.filter((value) => value !== last && !bare.includes(value));
  const apart = others.filter((value) => value.only || (value.kind === "reported" && differs(value, whole)));
  const planned = others.filter(({ kind }) => kind !== "reported" && kind !== "part-year");
  const rest = others
    .filter((value) => !apart.includes(value) && !planned.includes(value))
    .toSorted((a, b) => Number(b.kind === "reported") - Number(a.kind === "reported") || b.value - a.value);
  return [
    ...(last ? make(last, [amount(last), whenText(last, context)], true, true) : []),
    ...planned.filter(isCapacity).flatMap((value) => named(value)),
    ...bare.flatMap((value) => make(value, [amount(value)], value === ends[0])),
    ...apart.filter(({ only }) => only).flatMap((value) => named(value, true)),
    ...planned.filter((value) => !isCapacity(value)).flatMap((value) => named(value)),
    ...apart.filter(({ only }) => !only).flatMap((value) => named(value)),
    ...rest.flatMap((value) => make(value, [amount(value)], false)),
  ];
}

/** Whether a value stands beside one of the same year that another source states first. */
function differs(value: Value, whole: readonly Value[]): boolean {
  const same = whole.filter(({ year }) => year === value.year);
  return same.length > 1 && same[0] !== value;
}

/** "3.3: seaports of Kazakhstan and Azerbaijan only", "about 1.5 (TELS Global)", "target 10". */
function nameOf(value: Value, amount: string, { sources }: Rows, t: Context<State>["t"]): string {
  if (value.only) return t("label.only", { amount, only: value.only });
  if (value.kind === "reported") {
    const publisher = publisherIn(sources)(value.source);
    return t("label.source", { amount, publisher });
  }
  return value.kind === "part-year" ? amount : t(`label.${value.kind}`, { amount });
}
