import type { Context, Words } from "@/lib/chart";
import { pressLine } from "@/lib/press";
import { directionOf, HORIZON, outcomeOf } from "./outcome";
import type { State } from "./params";
import type { Rows } from "./select";

/** Years over which the predecessor was announced. */
export const TERM = 5;

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t } = context;
  const { reading } = rows;
  const values = valuesOf(rows, context);
  const outcome = outcomeOf(rows);
  const sentences = [
    t(`${reading}.measured`, values),
    t(`growth.${outcome}`, values),
    ...statedSince(rows, context),
    ...needed(rows, values, context),
    ...term(rows, context),
  ];
  const title = t(`${reading}.title.${outcome}`, values);
  const subtitle = t(`${reading}.subtitle`, values);
  const carried = carriedNotes(rows, values, context);
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    press: pressLine(rows.target.press, t("press", { ...values, reading, outcome }), t, context.formats),
    sentences,
    notes: [...carried, ...methodNotes(rows, values, context)],
    carried,
    brief: briefNotes(rows, values, context),
    sources: [
      ...new Set([
        rows.target.source,
        ...rows.readingSources,
        ...rows.measuredSources,
        ...rows.stated.map(({ source }) => source),
        ...(rows.predecessor?.sources ?? []),
        ...(rows.predecessor?.latest ? [rows.predecessor.latest.source] : []),
      ]),
    ],
    dataEnd: rows.last.year,
  };
}

type Values = Record<string, string | number>;

function valuesOf(rows: Rows, { formats }: Context<State>): Values {
  return {
    target: formats.money(rows.target.value),
    country: formats.country(rows.alpha2),
    members: rows.members,
    others: rows.members - 1,
    base: String(rows.base),
    by: String(rows.by),
    last: String(rows.last.year),
    value: formats.money(rows.last.value),
    growth: formats.percent(Math.abs(rows.growth)),
    direction: directionOf(rows.growth),
    needed: rows.needed === null ? "" : formats.percent(Math.abs(rows.needed)),
    tense: rows.by < rows.asOf ? "past" : "ahead",
    year: rows.reached === null ? "" : String(rows.reached),
    horizon: String(HORIZON),
    scale: rows.scale,
  };
}

/** What was last stated for a year after the last measured one, beside the path at past growth. */
function statedSince({ stated, last, pastPath }: Rows, { t, formats }: Context<State>): string[] {
  const dated = stated.filter((point) => point.dated && point.year > last.year);
  const year = Math.max(...dated.map((point) => point.year));
  const path = pastPath.find((point) => point.year === year);
  if (!path) return [];
  const latest = dated.filter((point) => point.year === year).map(({ value }) => value);
  const side = latest.every((value) => value > path.value) ? "above" : latest.every((value) => value < path.value) ? "below" : "both";
  const texts = latest.toSorted((a, b) => a - b).map((value) => formats.money(value, 4));
  return [t("stated.since", { n: latest.length, stated: formats.list(texts), year: String(year), side, path: formats.money(path.value) })];
}

function needed(rows: Rows, values: Values, { t }: Context<State>): string[] {
  if (rows.needed === null) return [];
  if (rows.needed < 0) return [t("needed.none", values)];
  return [t(rows.reading === "cumulative" ? "needed.sum" : "needed.yearly", values)];
}

/** The target a year on the terms of its predecessor, beside what was last stated for a year. */
function term({ predecessor, target }: Rows, { t, formats }: Context<State>): string[] {
  if (!predecessor) return [];
  const values = {
    target: formats.money(target.value),
    yearly: formats.money(target.value / TERM),
    predecessor: formats.money(predecessor.value),
    n: TERM,
  };
  const { latest } = predecessor;
  if (!latest) return [t("cumulative.term", values)];
  return [t("cumulative.termHeld", { ...values, latest: formats.money(latest.value, 4), year: String(latest.year) })];
}

/** What the drawing needs said: which reading it is, what its points are, how much of the line is mirror data. */
function carriedNotes({ mirror, ...rows }: Rows, values: Values, { t, formats }: Context<State>): string[] {
  return [
    ...(rows.target.open ? [t("note.unstated")] : []),
    ...(rows.reading !== "china" || rows.readingSources.length > 0 ? [t(`note.${rows.reading}`, values)] : []),
    ...(rows.stated.length > 0 ? [t("note.apart")] : []),
    ...(rows.stated.some(({ dated }) => !dated) ? [t("note.undated")] : []),
    ...(mirror ? [t("note.mirror", { low: formats.percent(mirror[0], 0), high: formats.percent(mirror[1], 0) })] : []),
  ];
}

/** The same where room is short. */
function briefNotes({ mirror, reading, stated }: Rows, values: Values, { t, formats }: Context<State>): string[] {
  return [
    t("brief.measured", { ...values, mirror: mirror ? formats.percent(mirror[1], 0) : "none" }),
    ...(reading === "cumulative" ? [t("brief.inferred")] : []),
    ...(stated.length > 0 ? [t("brief.apart")] : []),
  ];
}

function methodNotes({ gaps }: Rows, values: Values, { t, formats }: Context<State>): string[] {
  return [
    t("note.method", values),
    ...(gaps.flows > 0 ? [t("note.gaps", { n: gaps.flows, years: formats.list(gaps.years.map(String)) })] : []),
  ];
}
