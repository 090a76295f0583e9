import type { Context, Words } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { figureText, pressLine } from "@/lib/press";
import { publisherIn, publishersIn } from "@/lib/publishers";
import type { State } from "./params";
import type { Rows } from "./select";
import { sharesText, whatText, wholeText, whoText } from "./texts";

/** How many publishers a sentence in print names. */
const NAMED = 3;

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t } = context;
  const title = titleOf(rows, context);
  const subtitle = t("subtitle");
  const publisher = publisherIn(rows.sources);
  const sentences = [
    ...countSentence(rows, context),
    ...rows.statements.map((one) =>
      t("sentence.statement", { who: whoText(one, context), what: whatText(one, context), publisher: publisher(one.source) }),
    ),
  ];
  const carried = carriedNotes(rows, context);
  const drawn = new Set(rows.statements.map(({ source }) => source));
  const years = rows.statements.flatMap(({ date }) => (date ? Number(date.slice(0, 4)) : []));
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    press: press(rows, title, context),
    sentences,
    notes: [
      ...carried,
      ...(rows.withAddress ? [] : [t("note.elsewhere", { claim: claimOf(rows, context) })]),
      t("note.measure"),
      t("note.dates"),
    ],
    carried,
    brief: [t(rows.measured === 0 ? "brief.stated" : "brief.some"), t("brief.wholes")],
    sources: drawn.size > 0 ? rows.sources.map(({ id }) => id).filter((id) => drawn.has(id)) : [rows.address.source],
    ...(years.length > 0 && { dataEnd: Math.max(...years) }),
  };
}

/** "80% of land transport between Asia and Europe crosses Kazakhstan". */
function claimOf({ press: facts }: Rows, { t, formats }: Context<State>): string {
  return figureText(facts, t, formats);
}

function titleOf(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const independent = rows.statements.filter(({ measured }) => measured);
  const measured = independent.length > 0 ? sharesText(independent, context) : "none";
  if (rows.of === "all") return t("title.all", { claim: claimOf(rows, context), measured });
  const country = formats.country(rows.alpha2);
  const whole = wholeText(rows.of, context);
  const stated = rows.statements.filter((one) => !one.measured);
  if (stated.length === 0) return t("title.none", { country, whole });
  return t("title.whole", { country, whole, shares: sharesText(stated, context), measured });
}

/** How many statements there are of what. */
function countSentence(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  if (rows.groups.length < 2) return [];
  const list = rows.groups.map(({ whole, statements }) => t("sentence.group", { n: statements.length, whole: wholeText(whole, context) }));
  return [t("sentence.count", { n: rows.statements.length, list: formats.list(list) })];
}

/** What the drawing needs said: that nothing is measured, that wholes differ, how ends are drawn. */
function carriedNotes(rows: Rows, { t }: Context<State>): string[] {
  return [
    ...(rows.oneSide ? [rows.oneSide] : []),
    ...(rows.groups.length > 1 ? [t("note.wholes")] : []),
    ...(rows.statements.some(({ qualifier }) => qualifier !== "exact") ? [t("note.ends")] : []),
  ];
}

/** The address's share with what else was said; without it, what is drawn. */
function press(rows: Rows, title: string, context: Context<State>): string {
  const { t, formats } = context;
  if (rows.withAddress) {
    const others = rows.statements.filter((one) => one !== rows.address && !one.measured);
    const apart = others.filter(({ whole }) => whole !== rows.address.whole).length;
    const found = others.length > 0 ? t("press.found", { n: others.length, shares: sharesText(others, context), apart }) : "";
    return pressLine(rows.press, found, t, formats);
  }
  const cited = rows.statements.length > 0 ? rows.statements : [rows.address];
  const publishers = publishersIn(
    rows.sources,
    cited.map(({ source }) => source),
  );
  return t(rows.statements.length > 0 ? "press.apart" : "press.none", { title, publishers: formats.list(firstOf(publishers, NAMED, t)) });
}
