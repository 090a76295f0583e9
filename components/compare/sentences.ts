/** How two views differ, in sentences. */
import type { Axis } from "@/lib/chart";
import { type Difference, differenceOf, type HeldValue } from "@/lib/difference";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { significantDigits } from "@/lib/money-scale";
import { tableChanges } from "@/lib/table-changes";
import { axisOf } from "../view/shared-axis";
import { type DrawnView, tableIn } from "../view/stages";
import { valueLabel } from "../view/value-label";

/** What the axes of two views cover; undefined for a drawing without an axis of values. */
export type AxisPair = readonly [Axis | undefined, Axis | undefined];

export type ViewPair = readonly [DrawnView, DrawnView];

interface Language {
  t: Translate;
  formats: Formats;
}

/** Whether the two are on one scale; nothing where one has no axis of values. */
export function scaleSentence([left, right]: AxisPair, { t }: Language): string | undefined {
  if (!left || !right) return undefined;
  if (left.unit === right.unit) return t("compare.scale.shared", { unit: left.unit });
  return t("compare.scale.own", { left: left.unit, right: right.unit });
}

/** In how many values the two differ, and where the most. */
export function valuesSentence({ both, changed }: Difference, language: Language): string {
  const { t } = language;
  if (both === 0) return t("compare.none");
  if (changed.length === 0) return t("compare.same", { n: both });
  const [most] = changed;
  return t("compare.differ", {
    n: changed.length,
    all: String(changed.length === both),
    both,
    row: most.row || most.columns[0],
    left: most.texts[0],
    right: most.texts[1],
    unit: most.unit ?? "none",
    by: amountOf(most, language),
  });
}

/** What is chosen differently in two states of one chart: "Year (2010 on the left, 2023 on the right)"; undefined where nothing is, or the charts are two. */
export function choiceSentence([left, right]: ViewPair, { t, formats }: Language): string | undefined {
  if (left.chart.id !== right.chart.id) return undefined;
  const chosen = Object.keys(left.params).flatMap((name) => {
    if (left.params[name].control === "hidden" || !right.params[name]) return [];
    if (left.params[name].format(left.state[name]) === right.params[name].format(right.state[name])) return [];
    const texts = { left: chosenText(left, name, formats), right: chosenText(right, name, formats) };
    return t("compare.chosen.one", { name: left.context.t(name), ...texts });
  });
  return chosen.length > 0 ? t("compare.chosen", { what: formats.list(chosen) }) : undefined;
}

/** Where the tables of two states of one chart have no number in common: in how many rows they say something else, and one of those. */
export function rewordedSentence([left, right]: ViewPair, { both }: Difference, { t }: Language): string | undefined {
  if (left.chart.id !== right.chart.id || both > 0) return undefined;
  const { reworded } = tableChanges(tableIn(left), tableIn(right));
  const [first] = reworded.filter(({ before, after }) => before !== "" && after !== "");
  if (!first) return undefined;
  const { row, column, before, after } = first;
  return t("compare.reworded", { n: reworded.reduce((sum, { rows }) => sum + rows, 0), row, column, left: before, right: after });
}

/** What the words of two states of one chart say that differs first, where their tables hold the same numbers or none in common. */
export function wordsSentence([left, right]: ViewPair, { changed }: Difference, { t }: Language): string | undefined {
  if (left.chart.id !== right.chart.id || changed.length > 0) return undefined;
  const apart = (one: DrawnView, other: DrawnView) => one.words.sentences.find((sentence) => !other.words.sentences.includes(sentence));
  const said = { left: apart(left, right), right: apart(right, left) };
  return said.left !== undefined && said.right !== undefined ? t("compare.said", { left: said.left, right: said.right }) : undefined;
}

function chosenText({ chart, params, state, slice, context }: DrawnView, name: string, formats: Formats): string {
  const { accepts, format } = params[name];
  const value = format(state[name]);
  const label = (one: string) => valueLabel(chart, name, one, slice, context);
  if (accepts.kind === "some-of") return formats.list((state[name] as readonly string[]).map(label));
  if (accepts.kind === "date") return formats.date(value);
  return accepts.kind === "one-of" ? label(value) : value;
}

/** Everything that two views say of one another. */
export function differenceSentences(difference: Difference, axes: AxisPair, views: ViewPair, language: Language): string[] {
  const { t, formats } = language;
  const { apart, only, both } = difference;
  const [left, right] = only;
  return [
    valuesSentence(difference, language),
    choiceSentence(views, language),
    rewordedSentence(views, difference, language),
    wordsSentence(views, difference, language),
    both > 0 && apart.length > 0
      ? t("compare.apart", {
          what: formats.list(apart.map(({ column, texts }) => t("compare.apart.one", { column, left: texts[0], right: texts[1] }))),
        })
      : undefined,
    both > 0 && left + right > 0 ? t("compare.only", { left, right }) : undefined,
    scaleSentence(axes, language),
  ].filter((sentence) => sentence !== undefined);
}

/** How much more the right value is than the left, with a sign, in the unit of both. */
export function amountOf({ left, right }: HeldValue, { formats }: Language): string {
  const more = right - left;
  const sign = more > 0 ? "+" : more < 0 ? "−" : "";
  return `${sign}${formats.number(Math.abs(more), significantDigits(more, 3))}`;
}

/** How many times the left value the right one is; undefined where one is zero or negative. */
export function ratioOf({ left, right }: HeldValue, { formats }: Language): string | undefined {
  if (left <= 0 || right <= 0) return undefined;
  return formats.number(right / left, significantDigits(right / left, 3));
}

/** How two drawn views differ, in a line or two: in how many values, and whether they are on one scale. */
export function comparedBriefly(views: ViewPair, language: Language): string {
  const [left, right] = views;
  const difference = viewDifference(left, right);
  // One value that two charts happen to share says nothing of both.
  const values = difference.both > 1 ? valuesSentence(difference, language) : undefined;
  return [
    (difference.changed.length === 0 && choiceSentence(views, language)) || values,
    scaleSentence([axisOf(left), axisOf(right)], language),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

/** The difference of the tables of two views. */
export function viewDifference(left: DrawnView, right: DrawnView): Difference {
  return differenceOf(tableIn(left), tableIn(right));
}
