/** How two views differ, in sentences. */
import type { Axis } from "@/lib/chart";
import { type Difference, differenceOf, type HeldValue } from "@/lib/difference";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { significantDigits } from "@/lib/money-scale";
import { axisOf } from "../view/shared-axis";
import { type DrawnView, tableIn } from "../view/stages";

/** What the axes of two views cover; undefined for a drawing without an axis of values. */
export type AxisPair = readonly [Axis | undefined, Axis | undefined];

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

/** Everything that the two tables say of one another. */
export function differenceSentences(difference: Difference, axes: AxisPair, language: Language): string[] {
  const { t, formats } = language;
  const { apart, only, both } = difference;
  const [left, right] = only;
  return [
    valuesSentence(difference, language),
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
export function comparedBriefly([left, right]: readonly [DrawnView, DrawnView], language: Language): string {
  const difference = viewDifference(left, right);
  // One value that two charts happen to share says nothing of both.
  return [difference.both > 1 ? valuesSentence(difference, language) : undefined, scaleSentence([axisOf(left), axisOf(right)], language)]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

/** The difference of the tables of two views. */
export function viewDifference(left: DrawnView, right: DrawnView): Difference {
  return differenceOf(tableIn(left), tableIn(right));
}
