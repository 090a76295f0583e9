import type { Context, Words } from "@/lib/chart";
import { figureText } from "@/lib/press";
import { quantity, statedQuantity } from "@/lib/quantity";
import type { State } from "./params";
import { press } from "./press";
import { type CheckRow, type HeldValue, isStarred, type Rows } from "./select";
import { countsText, titleOf } from "./title";

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const dates = rows.rows.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates[dates.length - 1]];
  const title = titleOf(rows, context);
  const subtitle = t(dates.length > 0 ? "subtitle" : "subtitle.none", {
    dates: first === last ? formats.date(first ?? "") : formats.dateRange(first, last),
  });
  const counts = t("sentence.counts", { counts: countsText(rows.scoped, context), n: rows.scoped.length, scope: rows.scope });
  const outliers = rows.outliers.map((row) => outlierText(row, context));
  const carried = carriedNotes(rows, context);
  return {
    title,
    subtitle,
    alt: [`${title}.`, `${subtitle}.`, ...outliers].join(" "),
    press: press(rows, context),
    sentences: rows.open
      ? [rowText(rows.open, context), ...(rows.open.reason ? [rows.open.reason] : [])]
      : [...(rows.scoped.length > 0 ? [counts] : []), ...outliers, ...rows.rows.map((row) => rowText(row, context))],
    notes: [...carried, ...otherNotes(rows, context)],
    carried,
    brief: [
      ...(rows.rows.some(({ span }) => span) ? [t("brief.rule", tolerances(rows, context))] : []),
      ...(rows.rows.some(({ held }) => held.some(isStarred)) ? [t("brief.others")] : []),
    ],
    sources: sourcesOf(rows),
  };
}

/** A stated value as the row shows it: "over 350,000 km". */
export function statedText(row: Pick<CheckRow, "qualifier" | "value" | "unit" | "said">, { t, formats }: Context<State>): string {
  const { qualifier } = row;
  return t("stated", { kind: qualifier, qualifier: t(`ui.qualifier.${qualifier}`), value: statedQuantity(row, formats) });
}

/** A value held against a figure, with the qualifier its source gives it. */
export function heldText({ value, unit, qualifier }: HeldValue, { t, formats }: Context<State>): string {
  const text = quantity(value, unit, formats);
  return qualifier ? t("held", { qualifier, value: text }) : text;
}

/** Why a row has no mark; the first reason alone when `brief`. */
export function emptyText({ missing, differs, held }: CheckRow, { t, formats }: Context<State>, brief = false): string {
  if (held.length > 0) return t("empty.ratio");
  return t("empty.unclear", {
    missing: formats.either(missing.map((name) => t("missing", { name }))),
    n: missing.length,
    differs: formats.list(differs.map((name) => t("differs", { name }))),
    m: brief && missing.length > 0 ? 0 : differs.length,
  });
}

/** In how many of the choices that count a figure holds; "" where there is none. */
export function choicesText({ held }: CheckRow, { t }: Context<State>): string {
  const counted = held.filter(({ holds }) => holds !== null);
  return counted.length > 0 ? t("choices", { held: counted.filter(({ holds }) => holds).length, n: counted.length }) : "";
}

/** The verdict, and in how many choices the figure holds. */
export function standText(row: CheckRow, context: Context<State>): string {
  return [context.t(`verdict.${row.verdict}`), choicesText(row, context)].filter(Boolean).join("; ");
}

/** When a figure of that qualifier holds, with the tolerance in per cent. */
export function ruleText({ rule }: CheckRow, tolerance: Rows["tolerance"], context: Context<State>): string {
  return context.t("rule", { rule, ...tolerances({ tolerance }, context) });
}

export function tolerances({ tolerance }: Pick<Rows, "tolerance">, { formats }: Context<State>) {
  return { near: formats.percent(tolerance.near), below: formats.percent(tolerance.below) };
}

/** The furthest value against which a figure does not hold. */
export function amissText({ amiss }: CheckRow, context: Context<State>): string {
  const { t, formats } = context;
  if (amiss === null || amiss.ratio === null) return "";
  return t("amiss", { held: heldText(amiss, context), label: amiss.label, ratio: formats.number(amiss.ratio, 2) });
}

/** The same with why these choices were made, in the words of the dataset. */
function outlierText(row: CheckRow, context: Context<State>): string {
  const { t, formats } = context;
  return t("sentence.outlier", { figure: formats.start(figureText(row, t, formats)), amiss: amissText(row, context), reason: row.reason });
}

/** A figure, its verdict, and between which ratios its values lie. */
function rowText(row: CheckRow, context: Context<State>): string {
  const { t, formats } = context;
  const ratios = row.held.flatMap(({ ratio, holds }) => (ratio === null || holds === null ? [] : ratio)).sort((a, b) => a - b);
  const values = { figure: formats.start(figureText(row, t, formats)), stand: standText(row, context) };
  if (ratios.length === 0) return t("sentence.empty", { ...values, empty: emptyText(row, context) });
  const [low, high] = [ratios[0], ratios[ratios.length - 1]].map((ratio) => formats.number(ratio, 2));
  return t("sentence.row", { ...values, low, high, same: String(low === high) });
}

/** What the drawing needs said: where a statement holds, and what counts other things. */
function carriedNotes(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const others = rows.rows.flatMap((row) => {
    const units = [...new Set(row.held.filter(isStarred).map(({ unit }) => unit))];
    return units.length > 0 ? [t("note.others", { stated: statedText(row, context), units: formats.list(units) })] : [];
  });
  return [...(rows.rows.some(({ span }) => span) ? [t("note.rule", tolerances(rows, context))] : []), ...others];
}

function otherNotes({ rows }: Rows, { t, formats }: Context<State>): string[] {
  const asides = [...new Set(rows.flatMap(({ held }) => held.flatMap(({ aside }) => aside ?? [])))];
  return [
    t("note.verdicts"),
    ...(rows.some(({ held }) => held.some(({ ratio }) => ratio !== null)) ? [t("note.scale")] : []),
    ...(asides.length > 0 ? [t("note.uncounted", { what: formats.list(asides.map((aside) => t(`uncounted.${aside}`))) })] : []),
    t("note.unchecked"),
  ];
}

function sourcesOf({ rows, scoped, sources }: Rows): string[] {
  const of = (some: readonly CheckRow[]) => some.flatMap(({ source, held }) => [source, ...held.flatMap((one) => one.sources)]);
  const drawn = [...new Set(of(rows))];
  return drawn.length > 0 ? drawn : [...new Set([...of(scoped), ...sources.map(({ id }) => id)])].slice(0, 1);
}
