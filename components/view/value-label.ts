import type { AnyChart, Context, Slice } from "@/lib/chart";
import type { State } from "./chart-context";

/** What a reader calls a value of a parameter. */
export function valueLabel(chart: AnyChart, name: string, value: string, slice: Slice, context: Context<State>): string {
  return chart.valueLabel?.(name, value, slice, context) ?? (/^\d+$/.test(value) ? value : context.t(`${name}.${value}`));
}
