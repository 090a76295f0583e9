import type { Context, Words } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import { amountText } from "./amount";
import { lookOf } from "./key";
import type { State } from "./params";
import { press } from "./press";
import { isTraffic, type Panel, type Rows, type Value } from "./select";
import { titleOf, valueText } from "./title";
import { trendOf, valuesOf } from "./trend";
import { whenText, whoText } from "./wording";

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const title = titleOf(rows, context);
  const units = rows.units.map((unit) => t(`measure.${unit}`));
  const subtitle =
    rows.panels.length === 0
      ? t("subtitle.none")
      : t("subtitle", {
          plans: String(rows.plans),
          list: formats.list(units),
          first: String(rows.years[0]),
          last: String(rows.years[rows.years.length - 1]),
        });
  const sentences =
    rows.year === null ? rows.panels.flatMap((panel) => panelSentences(panel, rows, context)) : yearSentences(rows, context);
  const carried = carriedNotes(rows, context);
  const traffic = rows.panels.flatMap(({ values }) => values.filter(isTraffic).map(({ year }) => year));
  return {
    title,
    subtitle,
    alt: [`${title}.`, `${subtitle}.`, ...sentences].join(" "),
    press: press(rows, context),
    sentences,
    notes: [...carried, ...otherNotes(rows, context)],
    carried,
    brief: briefNotes(rows, context),
    sources: rows.drawn.length > 0 ? rows.drawn : rows.sources.slice(0, 1).map(({ id }) => id),
    ...(traffic.length > 0 && { dataEnd: Math.max(...traffic) }),
  };
}

/** The last full year of a panel, the years for which sources differ, and what is meant or possible. */
function panelSentences(panel: Panel, rows: Rows, context: Context<State>): string[] {
  const { t } = context;
  const who = whoText(panel, context);
  const trend = trendOf(panel);
  const last = valuesOf(trend).at(-1);
  const n = new Set(panel.full.filter(({ only }) => !only).map(({ year }) => year)).size;
  const said = last && {
    who,
    n,
    amount: amountText(last, context),
    when: whenText(last, context),
    publisher: publisherIn(rows.sources)(last.source),
  };
  return [
    ...(said && trend.is !== "planned" ? [t(trend.is === "part" ? "sentence.part" : "sentence.last", said)] : []),
    ...differences(panel).map((values) => t("sentence.differ", { who, year: String(values[0].year), list: listOf(values, rows, context) })),
    ...plannedSentence(panel, who, rows, context),
  ];
}

/** Values of one year that were each reported of all of it. */
function differences({ full }: Panel): Value[][] {
  const years = [...new Set(full.map(({ year }) => year))];
  return years.map((year) => full.filter((value) => value.year === year)).filter((values) => values.length > 1);
}

function plannedSentence({ values }: Panel, who: string, rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const planned = values.filter((value) => !isTraffic(value));
  if (planned.length === 0) return [];
  const publisher = publisherIn(rows.sources);
  const list = planned.map((value) =>
    t("by", { value: t("for", { list: valueText(value, context), year: String(value.year) }), publisher: publisher(value.source) }),
  );
  return [t("sentence.planned", { who, list: formats.list(list) })];
}

function yearSentences(rows: Rows, context: Context<State>): string[] {
  const { t } = context;
  const year = String(rows.year);
  const own = ({ values }: Panel) => values.filter((value) => value.year === rows.year);
  const empty = rows.panels.filter((panel) => own(panel).length === 0);
  return [
    ...rows.panels
      .filter((panel) => own(panel).length > 0)
      .map((panel) => t("sentence.year", { who: whoText(panel, context), year, list: listOf(own(panel), rows, context) })),
    ...(empty.length > 0
      ? [
          t("sentence.noYear", {
            year,
            list: empty.map((panel) => t("panel", { who: whoText(panel, context), unit: panel.unit })).join("; "),
          }),
        ]
      : []),
  ];
}

/** Values with who states each. */
function listOf(values: readonly Value[], { sources }: Rows, context: Context<State>): string {
  const publisher = publisherIn(sources);
  return context.formats.list(
    values.map((value) => context.t("by", { value: valueText(value, context), publisher: publisher(value.source) })),
  );
}

/** What the drawing needs said: whose numbers these are, what a missing bar is, what hatching and outlines are. */
function carriedNotes(rows: Rows, { t }: Context<State>): string[] {
  if (rows.panels.length === 0) return [];
  return [
    t("note.reported"),
    t("note.scales"),
    ...(has(rows, "part") ? [t("note.part")] : []),
    t(rows.plans ? "note.planned" : "note.without"),
  ];
}

function briefNotes(rows: Rows, { t }: Context<State>): string[] {
  if (rows.panels.length === 0) return [];
  return [
    t("brief.reported"),
    t("brief.scales"),
    ...(has(rows, "part") ? [t("brief.part")] : []),
    ...(rows.plans ? [t("brief.planned")] : []),
  ];
}

function otherNotes(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const publisher = publisherIn(rows.sources);
  const counts = rows.cumulative.map((value) =>
    t("by", {
      value: t("cumulative", { amount: amountText(value, context), date: formats.date(value.until ?? "") }),
      publisher: publisher(value.source),
    }),
  );
  return [
    ...(counts.length > 0 ? [t("note.cumulative", { list: formats.list(counts) })] : []),
    ...(rows.units.includes("teu") ? [t("note.teu")] : []),
    ...(rows.panels.length > 1 ? [t("note.order")] : []),
    ...(rows.panels.length > 0 ? [t("note.rates")] : []),
  ];
}

function has({ panels }: Rows, look: ReturnType<typeof lookOf>): boolean {
  return panels.some(({ values }) => values.some((value) => lookOf(value) === look));
}
