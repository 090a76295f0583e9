import type { Context, Words } from "@/lib/chart";
import { ofText, share, statedShare } from "./amount";
import type { State } from "./params";
import { press } from "./press";
import { pointIn, type Rows } from "./select";
import { titleOf } from "./title";

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const title = titleOf(rows, context);
  const counted = rows.lines.flatMap(({ points }) => points.map((point) => point.counted));
  const drawn = rows.lines.flatMap(({ points }) => points.map(({ year }) => year));
  const subtitle = t(drawn.length > 0 ? "subtitle" : "subtitle.none", {
    what: formats.list(rows.lines.map(({ of }) => t(`subtitle.${of}`))),
    count: rows.count,
    least: counted.length > 0 ? Math.min(...counted) : 0,
    most: counted.length > 0 ? Math.max(...counted) : 0,
    first: String(Math.min(...drawn)),
    last: String(Math.max(...drawn)),
  });
  const sentences = [...yearSentences(rows, context), ...statementSentences(rows, context)];
  const carried = carriedNotes(rows, context);
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    press: press(rows, title, sourcesOf({ ...rows, statements: [] }), context),
    sentences,
    notes: [...carried, ...otherNotes(rows, context)],
    carried,
    brief: [
      t(`brief.count.${rows.count}`, { n: rows.all, date: formats.date(rows.asAt) }),
      ...(rows.statements.length > 0 ? [t("brief.stated")] : []),
    ],
    sources: sourcesOf(rows),
    ...(drawn.length > 0 && { dataEnd: Math.max(...drawn) }),
  };
}

/** Each quantity in the year read, and in its first and last year. */
function yearSentences(rows: Rows, context: Context<State>): string[] {
  const { t } = context;
  return rows.lines.map((line) => {
    const [first, last, own] = [line.points[0], line.points[line.points.length - 1], pointIn(line, rows.year)];
    const values = { of: t(`world.${line.of}`), year: String(rows.year) };
    if (!first || !last) return t("sentence.none", values);
    const span = {
      ...values,
      first: String(first.year),
      from: share(first.value, context),
      last: String(last.year),
      to: share(last.value, context),
    };
    return own ? t("sentence.year", { ...span, share: share(own.value, context), n: own.counted }) : t("sentence.noYear", span);
  });
}

function statementSentences({ statements }: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  return statements.map((one) => {
    const values = { amount: statedShare(one, context), of: t(one.ppp ? "world.ppp" : `world.${one.of}`), who: one.who, what: one.what };
    if (one.press)
      return t("sentence.figure", { ...values, date: formats.date(one.press.date), year: one.year === null ? "none" : String(one.year) });
    return t("sentence.elsewhere", { ...values, year: one.year === null ? "none" : String(one.year) });
  });
}

/** What the drawing needs said: who is counted, where lines end, what the points are. */
function carriedNotes(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const end = rows.years[rows.years.length - 1];
  const short = rows.lines.flatMap((line) => {
    const last = line.points[line.points.length - 1];
    return last && last.year < end
      ? [t("note.ends.one", { of: ofText({ of: line.of, ppp: false }, context), year: String(last.year) })]
      : [];
  });
  return [
    rows.allMembers ? t(`note.count.${rows.count}`, { n: rows.all, date: formats.date(rows.asAt) }) : t(`note.some.${rows.count}`),
    ...(rows.statements.length > 0 ? [t("note.others")] : []),
    ...(short.length > 0 ? [t("note.ends", { list: formats.list(short) })] : []),
    ...(rows.statements.some(({ year }) => year === null) ? [t("note.undated")] : []),
    ...(rows.statements.some(({ of, ppp }) => of === "gdp" && !ppp) ? [t("note.gdp")] : []),
  ];
}

function otherNotes(rows: Rows, { t, formats }: Context<State>): string[] {
  const drawn = (of: string) => rows.lines.some((line) => line.of === of);
  const filled = rows.lines.find(({ of }) => of === "trade")?.filled ?? [];
  const name = (member: string) => formats.country(rows.members.find(({ id }) => id === member)?.alpha2 ?? "");
  return [
    t("note.computed"),
    ...(rows.allMembers ? [] : [t("note.members")]),
    ...(rows.statements.length > 0 && drawn("trade") ? [t("note.trade")] : []),
    ...(filled.length > 0
      ? [
          t("note.filled", {
            list: formats.list(
              filled.map(({ member, first, last }) =>
                t("note.filled.one", { name: name(member), first: String(first), last: String(last) }),
              ),
            ),
          }),
        ]
      : []),
    ...(drawn("trade") || drawn("exports") ? [t("note.transcribed")] : []),
  ];
}

function sourcesOf({ lines, statements, sources }: Pick<Rows, "lines" | "statements" | "sources">): string[] {
  const drawn = [
    ...lines.filter(({ points }) => points.length > 0).flatMap((line) => line.sources),
    ...statements.map(({ source }) => source),
  ];
  // Where nothing is drawn it was looked for in these.
  return [...new Set(drawn.length > 0 ? drawn : [...lines.flatMap((line) => line.sources), sources[0].id])];
}
