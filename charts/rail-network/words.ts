import type { Context, Words } from "@/lib/chart";
import { noteText } from "@/lib/note-text";
import { publisherIn } from "@/lib/publishers";
import { namedCount } from "./look";
import type { State } from "./params";
import { press } from "./press";
import type { Definition, Rows } from "./select";
import { apartText, nameOf, yearsText } from "./texts";
import { growthOf, titleOf, whoText } from "./title";

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t } = context;
  const title = titleOf(rows, context);
  const years = rows.lengths.flatMap(({ year, undated }) => (undated ? [] : year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const ends = { first: String(first), last: String(last), same: String(first === last) };
  const span = t(years.length > 0 ? "subtitle.span" : "table.noYear", ends);
  const who = t("subtitle.who", { all: String(rows.allMembers), n: rows.members.length, whole: rows.all });
  const subtitle = t(`subtitle.${rows.by}`, { who, definition: rows.yearly, span });
  const sentences = rows.by === "year" ? yearSentences(rows, context) : definitionSentences(rows, context);
  const carried = carriedNotes(rows, context);
  const drawn = new Set([...(rows.stated ? [rows.stated.source] : []), ...rows.lengths.map(({ source }) => source)]);
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    press: press(rows, title, context),
    sentences,
    notes: [...carried, ...valueNotes(rows, context), ...methodNotes(rows, context)],
    carried,
    brief: briefNotes(rows, context),
    sources: drawn.size > 0 ? rows.sources.map(({ id }) => id).filter((id) => drawn.has(id)) : rows.sources.slice(0, 1).map(({ id }) => id),
    ...(years.length > 0 && { dataEnd: Math.max(...years) }),
  };
}

function definitionSentences(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const known = rows.definitions.filter(({ total }) => total !== null);
  return [
    ...known.map((definition) => {
      const named = definition.picks.slice(0, definition.picks.length <= namedCount(rows) ? undefined : namedCount(rows));
      const rest = definition.picks.slice(named.length);
      const list = named.map(({ member, km }) => t("tip.head", { name: nameOf(member, rows, formats), amount: formats.km(km) }));
      if (rest.length > 0) {
        const km = rest.reduce((sum, one) => sum + one.km, 0);
        list.push(t("tip.head", { name: t("label.rest", { n: rest.length }), amount: formats.km(km) }));
      }
      const amount = [formats.km(definition.total ?? 0), apartText(definition, rows, context)].filter(Boolean).join(", ");
      const values = { label: definition.label, amount, list: formats.list(list), years: yearsText(definition, rows, context) };
      return t(definition.picks.length > 1 ? "sentence.total" : "sentence.one", values);
    }),
    ...differenceSentence(rows, context),
    ...ruleSentence(rows, context),
  ];
}

/** How much of what lies between the lowest and the highest total is one member's. */
function differenceSentence(rows: Rows, { t, formats }: Context<State>): string[] {
  const known = rows.definitions.filter(({ total }) => total !== null).toSorted((a, b) => (a.total ?? 0) - (b.total ?? 0));
  const [low, high] = [known[0], known[known.length - 1]];
  const apart = (high?.total ?? 0) - (low?.total ?? 0);
  if (rows.members.length < 2 || apart < 0.5) return [];
  const kmIn = ({ picks }: Definition, id: string) => picks.find(({ member }) => member === id)?.km;
  const [most] = rows.members
    .flatMap(({ id }) => {
      const [a, b] = [kmIn(low, id), kmIn(high, id)];
      return a === undefined || b === undefined ? [] : { id, km: b - a };
    })
    .toSorted((a, b) => b.km - a.km);
  if (!most || most.km <= 0 || most.km > apart) return [];
  return [
    t("sentence.difference", {
      apart: formats.km(apart),
      km: formats.km(most.km),
      share: formats.percent(most.km / apart, 0),
      name: nameOf(most.id, rows, formats),
    }),
  ];
}

function ruleSentence({ stated }: Rows, { t, formats }: Context<State>): string[] {
  if (!stated || stated.rule === "none") return [];
  const { rule, tolerance, from, to, qualifier } = stated;
  return [
    t("sentence.rule", {
      rule,
      qualifier: t(`ui.qualifier.${qualifier}`),
      share: formats.percent(tolerance),
      from: from === null ? "" : formats.km(from),
      to: to === null ? "" : formats.km(to),
    }),
  ];
}

function yearSentences(rows: Rows, { t, formats }: Context<State>): string[] {
  return [
    ...growthOf(rows).map(({ id, first, last }) =>
      t("sentence.grown", {
        name: nameOf(id, rows, formats),
        ...{ first: String(first.year), from: formats.km(first.km), last: String(last.year), to: formats.km(last.km) },
      }),
    ),
    ...rows.points.map(({ member, definition, year, km, undated }) =>
      t("sentence.point", {
        name: nameOf(member, rows, formats),
        definition,
        year: undated ? "none" : String(year),
        amount: formats.km(km),
      }),
    ),
  ];
}

/** What the drawing needs said: whose lines these are, that years differ, what is warm. */
function carriedNotes(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const { stated } = rows;
  return [
    ...(stated ? [t("note.space", { subject: stated.subject, n: rows.all })] : []),
    ...(stated && stated.rule !== "none" ? [t("note.slack", { rule: stated.rule, share: formats.percent(stated.tolerance) })] : []),
    ...(rows.by === "year" ? endNotes(rows, context) : [t("note.years", { n: rows.members.length })]),
    ...(rows.lengths.some(({ provenance }) => provenance === "stated") ? [t(`note.warm.${rows.by}`)] : []),
  ];
}

/** Members whose yearly values end before the others’. */
function endNotes(rows: Rows, { t, formats }: Context<State>): string[] {
  const ends = rows.lines.map(({ member, lengths }) => ({ id: member.id, year: lengths[lengths.length - 1].year }));
  const last = Math.max(...ends.map(({ year }) => year));
  const early = ends.filter(({ year }) => year < last);
  return early.map(({ id, year }) => t("note.ends", { name: nameOf(id, rows, formats), year: String(year), last: String(last) }));
}

/** The same where room is short. */
function briefNotes(rows: Rows, { t }: Context<State>): string[] {
  const { stated } = rows;
  return [
    ...(stated ? [t("brief.space", { n: rows.all })] : []),
    t(rows.by === "year" ? "brief.yearly" : "brief.years", { definition: rows.yearly, n: rows.members.length }),
    ...(rows.lengths.some(({ provenance }) => provenance === "stated") ? [t("brief.warm")] : []),
  ];
}

/** What the dataset notes of the values drawn. */
function valueNotes(rows: Rows, { t, formats }: Context<State>): string[] {
  const noted = rows.lengths.filter(({ note }) => note);
  return noted.map(({ member, definition, year, note = "" }) =>
    t("note.value", { name: nameOf(member, rows, formats), definition, year: String(year), note: noteText(note, rows.sources) }),
  );
}

function methodNotes(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const lacking = rows.by === "year" ? rows.members.filter(({ id }) => !rows.lines.some(({ member }) => member.id === id)) : [];
  const borrowed = rows.by === "year" ? [] : rows.definitions.flatMap((definition) => borrowedNote(definition, rows, context));
  const repeated = rows.by === "year" ? [] : rows.repeated;
  return [
    ...borrowed,
    ...rows.outside.map(({ member, definition, year, undated, km, source }) =>
      t("note.outside", {
        name: nameOf(member, rows, formats),
        definition,
        amount: formats.km(km),
        year: undated ? "none" : String(year),
        publisher: publisherIn(rows.sources)(source),
      }),
    ),
    ...repeated.map(({ label }) => t("note.repeated", { label, who: whoText(rows, context) })),
    ...(lacking.length > 0
      ? [t("note.lacking", { names: formats.list(lacking.map(({ id }) => nameOf(id, rows, formats))), definition: rows.yearly })]
      : []),
    ...(rows.by === "year" && rows.members.length > 1 ? [t("note.today", { date: formats.date(rows.asAt) })] : []),
    ...(rows.by === "year" ? [t("note.jumps")] : []),
    ...(rows.by === "year" && namedCount(rows) < rows.members.length ? [t("note.points", { n: namedCount(rows) })] : []),
    ...(rows.by === "definition" && rows.members.length > 1 ? [t("note.sum")] : []),
    ...(rows.by === "member" && rows.members.length > 1 ? [t("note.differs")] : []),
  ];
}

/** Members that count with the value of the yearly definition in another. */
function borrowedNote({ label, place, picks }: Definition, rows: Rows, { t, formats }: Context<State>): string[] {
  const names = picks.filter(({ definition }) => definition === rows.yearly).map(({ member }) => nameOf(member, rows, formats));
  if (place === 0 || names.length === 0) return [];
  return [t("note.borrowed", { label, n: names.length, names: formats.list(names), definition: rows.yearly })];
}
