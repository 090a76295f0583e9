/** What a panel tells: how its traffic went where one source states every full year, else the ends that different ones state. */
import type { Panel, Value } from "./select";

export type Trend =
  | { is: "peak"; first: Value; peak: Value; last: Value }
  | { is: "change"; way: "rose" | "fell" | "same"; first: Value; last: Value }
  | { is: "apart"; first: Value; last: Value }
  | { is: "single"; value: Value }
  | { is: "part"; value: Value }
  | { is: "planned"; value: Value };

export function trendOf({ full, values }: Panel): Trend {
  const whole = full.filter(({ only }) => !only);
  const years = new Set(whole.map(({ year }) => year));
  const series = seriesOf(whole, years.size);
  const [first, last] = [series[0], series[series.length - 1]];
  if (!first) {
    const part = values.findLast(({ kind }) => kind === "part-year");
    return part ? { is: "part", value: part } : { is: "planned", value: values[values.length - 1] };
  }
  if (first === last) return { is: "single", value: first };
  if (series.some(({ source }) => source !== first.source)) return { is: "apart", first, last };
  const peak = series.reduce((most, value) => (value.value > most.value ? value : most));
  if (peak !== first && peak !== last) return { is: "peak", first, peak, last };
  return { is: "change", way: last.value > first.value ? "rose" : last.value < first.value ? "fell" : "same", first, last };
}

/** One value a year: those of the source that states every year, where one does, else the first that is given for each. */
function seriesOf(whole: readonly Value[], years: number): Value[] {
  const sources = [...new Set(whole.map(({ source }) => source))];
  const one = sources
    .map((id) => whole.filter(({ source }) => source === id))
    .find((own) => new Set(own.map(({ year }) => year)).size === years);
  const given = one ?? whole;
  return given.filter((value, i) => given.findIndex(({ year }) => year === value.year) === i);
}

/** The values that a trend rests on, in order. */
export function valuesOf(trend: Trend): Value[] {
  if (trend.is === "peak") return [trend.first, trend.peak, trend.last];
  return "value" in trend ? [trend.value] : [trend.first, trend.last];
}
