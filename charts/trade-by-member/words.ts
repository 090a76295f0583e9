import type { Context, Words } from "@/lib/chart";
import { amounts } from "./amount";
import type { State } from "./params";
import { press } from "./press";
import { type Cell, cellKey, type Rows } from "./select";

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const { long } = amounts(rows, context);
  const { stated } = rows;
  const known = rows.totals.flatMap(({ year, value }) => (value === null ? [] : { year, value }));
  const [first, last] = [known[0], known[known.length - 1]];
  const passed = stated ? known.find(({ value }) => value > stated.value) : undefined;
  const counted = rows.totals.filter(({ value }) => value !== null).map((total) => total.counted);
  const values = {
    who: whoOf(rows, context),
    measure: rows.measure,
    what: t(`what.${rows.measure}`),
    first: String((first ?? rows.totals[0]).year),
    last: String((last ?? rows.totals[rows.totals.length - 1]).year),
    from: first ? long(first.value) : "",
    to: last ? long(last.value) : "",
    n: rows.members.length,
    scale: rows.scale,
    least: counted.length > 0 ? Math.min(...counted) : 0,
    most: counted.length > 0 ? Math.max(...counted) : 0,
    asked: String(rows.asked),
    year: String(rows.year),
  };
  const title =
    !first || !last
      ? t("title.none", values)
      : passed && stated
        ? t("title.passed", { ...values, value: formats.money(stated.value), year: String(passed.year) })
        : t(first === last ? `title.one.${rows.as}` : `title.${rows.as}`, values);
  const who = t(rows.count === "today" ? "subtitle.today" : values.least === values.most ? "subtitle.thenAll" : "subtitle.then", values);
  const years = t(values.first === values.last ? "subtitle.year" : "subtitle.years", values);
  const span = rows.asked > rows.year ? t("subtitle.noneFor", { ...values, years }) : years;
  const subtitle = t(`subtitle.${rows.as}`, { ...values, counted: who, span });
  const sentences = [...yearSentences(rows, context), ...statedSentence(rows, context)];
  const carried = carriedNotes(rows, values.last, context);
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    press: press(rows, (amount, year) => t(`title.one.${rows.as}`, { ...values, to: amount, last: year }), context),
    sentences,
    notes: [...carried, ...(rows.stated ? [] : [t("note.noStated")]), t("note.transcribed")],
    carried,
    brief: briefNotes(rows, values.last, context),
    sources: rows.sources,
    dataEnd: rows.totals[rows.totals.length - 1].year,
  };
}

/** "Members’", "Kazakhstan’s and India’s" or "5 members’": what comes before the measure. */
function whoOf(rows: Rows, { t, formats }: Context<State>): string {
  const names = rows.members.map(({ alpha2 }) => formats.country(alpha2));
  if (rows.allMembers) return t("who.all");
  return names.length <= 3 ? t("who.named", { names: formats.list(names) }) : t("who.some", { n: names.length });
}

/** The year picked: the total, and each member, the largest first. */
function yearSentences(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const { long } = amounts(rows, context);
  const year = String(rows.year);
  const total = rows.totals.find((one) => one.year === rows.year)?.value ?? null;
  if (total === null) return [t("sentence.none", { year })];
  const own = rows.members
    .flatMap(({ id, alpha2 }) => {
      const value = rows.cells.get(cellKey(id, rows.year))?.value ?? null;
      return value === null ? [] : { name: formats.country(alpha2), value };
    })
    .toSorted((a, b) => b.value - a.value);
  const sentences = [t("sentence.year", { year, amount: long(total) })];
  if (own.length > 1 && total > 0) {
    sentences.push(t("sentence.largest", { name: own[0].name, share: formats.percent(own[0].value / total, 0) }));
    const list = formats.list(own.map(({ name, value }) => t("sentence.member", { name, amount: long(value) })));
    sentences.push(t("sentence.members", { year, list }));
  }
  return sentences;
}

function statedSentence({ stated }: Rows, { t, formats }: Context<State>): string[] {
  if (!stated) return [];
  const values = { value: formats.money(stated.value), qualifier: t(`ui.qualifier.${stated.qualifier}`) };
  return [stated.period ? t("sentence.statedFor", { ...values, period: stated.period }) : t("sentence.stated", values)];
}

/** What the drawing needs said: who is counted, where it ends, what is hatched. */
function carriedNotes(rows: Rows, last: string, { t, formats }: Context<State>): string[] {
  const filled = filledOf(rows);
  const [year, asked] = [String(rows.year), String(rows.asked)];
  return [
    t(`note.count.${rows.count}`, { n: rows.all, date: formats.date(rows.asAt) }),
    ...(rows.asked > rows.year ? [t("note.yearEnds", { asked, year })] : []),
    ...(rows.as === "share" && rows.measure !== "exports" ? [t("note.shareEnds", { last })] : []),
    ...(rows.measure === "total" ? [t("note.twice")] : []),
    ...(filled.length > 0
      ? [
          t("note.filled", {
            list: formats.list(
              filled.map(({ alpha2, first, last: end }) =>
                t(first === end ? "note.filled.year" : "note.filled.years", {
                  name: formats.country(alpha2),
                  first: String(first),
                  last: String(end),
                }),
              ),
            ),
          }),
        ]
      : []),
  ];
}

/** The same where room is short. */
function briefNotes(rows: Rows, last: string, { t, formats }: Context<State>): string[] {
  return [
    t(`brief.count.${rows.count}`, { n: rows.all, date: formats.date(rows.asAt) }),
    ...(rows.as === "share" && rows.measure !== "exports" ? [t("brief.shareEnds", { last })] : []),
    ...(rows.measure === "total" ? [t("brief.twice")] : []),
    ...(filledOf(rows).length > 0 ? [t("brief.filled")] : []),
  ];
}

const isFilled = (cell: Cell | undefined) => cell?.provenance === "filled" && cell.value !== null;

/** The members drawn with filled values, each with its own first and last year. */
function filledOf({ members, years, cells }: Rows): { alpha2: string; first: number; last: number }[] {
  return members.flatMap(({ id, alpha2 }) => {
    const own = years.filter((year) => isFilled(cells.get(cellKey(id, year))));
    return own.length > 0 ? { alpha2, first: own[0], last: own[own.length - 1] } : [];
  });
}
