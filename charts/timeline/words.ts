import type { Context, Words } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { publisherIn } from "@/lib/publishers";
import { isCounted } from "./dates";
import type { State } from "./params";
import { press } from "./press";
import type { Entry, Rows } from "./select";
import type { Status } from "./status";
import { otherwiseOf } from "./targets";
import { titleOf } from "./title";

/** How many entries a sentence names. */
const NAMED = 4;

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const [first, last] = rows.years.map(String);
  const title = titleOf(rows, context);
  const subtitle = t(`subtitle.${rows.order}`, {
    first,
    last,
    date: formats.date(rows.on),
    asOf: formats.date(rows.asOf),
    later: String(rows.on > rows.asOf),
  });
  const sentences = sentencesOf(rows, context);
  const carried = carriedNotes(rows, context);
  const sources = sourcesOf(rows);
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    press: press(rows, sources, context),
    sentences,
    notes: [...carried, ...otherNotes(rows, context)],
    carried,
    brief: briefNotes(rows, context),
    sources,
  };
}

function drawnOf({ groups }: Rows): Entry[] {
  return groups.flatMap(({ entries }) => entries);
}

/** Which plans are late, passed or next, what was done, and what has no date. */
function sentencesOf(rows: Rows, { t, formats }: Context<State>): string[] {
  const { plans, steps, undated } = rows;
  const of = (...statuses: Status[]) => plans.filter((entry) => statuses.includes(entry.status));
  const names = (entries: readonly Entry[]) => {
    const titles = entries.map(({ title }) => title);
    return firstOf(titles, NAMED, t).join("; ");
  };
  const said = (["overdue", "passed", "due", "running", "done"] as const).flatMap((status) => {
    const found = of(status);
    return found.length > 0 ? [t(`sentence.${status}`, { names: names(found) })] : [];
  });
  const address = undated.filter(({ scope }) => scope === "address").length;
  return [
    ...said,
    ...(steps.length > 0 ? [t("sentence.steps", { n: steps.length, names: names(steps) })] : []),
    ...(undated.length > 0 ? [t("sentence.undated", { address, others: undated.length - address })] : []),
    ...(plans.length + steps.length + undated.length === 0 ? [t("sentence.nothing", { date: formats.date(rows.on) })] : []),
  ];
}

/** What the drawing needs said: what its statuses claim, where sources disagree, what is not known yet. */
function carriedNotes(rows: Rows, { t, formats }: Context<State>): string[] {
  const drawn = drawnOf(rows);
  const [on, asOf] = [formats.date(rows.on), formats.date(rows.asOf)];
  return [
    ...(drawn.some(({ status }) => status === "passed" || status === "overdue") ? [t("note.record")] : []),
    ...(rows.on > rows.asOf ? [t("note.later", { on, asOf })] : []),
    ...(rows.later > 0 ? [t("note.unknown", { n: rows.later, on })] : []),
    ...(drawn.some(isCounted) ? [t("note.counted")] : []),
    ...drawn.flatMap(({ title, sources, otherwise }) =>
      otherwise ? [t("note.otherwise", { title, own: publisherIn(rows.sources)(sources[0]), ...otherwiseOf(otherwise, rows) })] : [],
    ),
  ];
}

/** The same where room is short. */
function briefNotes(rows: Rows, { t, formats }: Context<State>): string[] {
  const drawn = drawnOf(rows);
  const disputed = drawn.filter(({ otherwise }) => otherwise).length;
  return [
    ...(drawn.some(({ status }) => status === "passed" || status === "overdue") ? [t("brief.record")] : []),
    ...(rows.on > rows.asOf ? [t("brief.later", { asOf: formats.date(rows.asOf) })] : []),
    ...(rows.later > 0 ? [t("brief.unknown", { n: rows.later })] : []),
    ...(drawn.some(isCounted) ? [t("brief.counted")] : []),
    ...(disputed > 0 ? [t("brief.otherwise", { n: disputed })] : []),
  ];
}

function otherNotes(rows: Rows, { t, formats }: Context<State>): string[] {
  const drawn = drawnOf(rows);
  return [
    t("note.rule"),
    ...(rows.plans.some(({ dueQualifier }) => dueQualifier === "by") ? [t("note.deadline")] : []),
    ...(rows.steps.length > 0 ? [t("note.steps")] : []),
    t("note.precision"),
    ...(drawn.some(({ themeRow }) => themeRow?.scope !== "address") ? [t("note.themes")] : []),
    ...(rows.without.length > 0
      ? [t("note.without", { names: formats.list(rows.without.map(({ short }) => t("quoted", { name: short }))) })]
      : []),
    ...(drawn.some(({ note }) => note) ? [t("note.table")] : []),
  ];
}

/** What the entries drawn rest on; where none is, those that were judged, or the first of the list. */
function sourcesOf(rows: Rows): string[] {
  const drawn = drawnOf(rows);
  const used = (drawn.length > 0 ? drawn : [...rows.plans, ...rows.steps]).flatMap(({ sources, done, otherwise, status }) => [
    ...sources,
    ...(status === "done" && done ? [done.source] : []),
    ...(otherwise ? [otherwise.source] : []),
  ]);
  return used.length > 0 ? [...new Set(used)] : rows.sources.slice(0, 1).map(({ id }) => id);
}
