import type { Context, Words } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { statedQuantity } from "@/lib/quantity";
import type { State } from "./params";
import { press } from "./press";
import { countFor, type FigureRow, type Kind, type Rows, type Theme } from "./select";

const KINDS: Kind[] = ["proposal", "call", "welcome", "statement", "decision"];
/** How many themes a title names, and how many figures left out a note names. */
const NAMED = 2;
const LISTED = 5;

type Speech = Pick<Context<State>, "t" | "formats">;

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t } = context;
  const title = titleOf(rows, context);
  const subtitle = t(`subtitle.${rows.by}`, { scope: t(`scopeName.${rows.scope}`) });
  const sentences = [
    ...(rows.elsewhere ? [elsewhereText(rows, context)] : []),
    ...(rows.themes.length === 0 ? [absentText(rows, context)] : [t("sentence.total", { counts: countText(rows.themes, rows, context) })]),
    ...rows.themes.map((theme) => t("sentence.theme", { theme: theme.short, counts: countText([theme], rows, context) })),
  ];
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

function titleOf(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const { actor, open } = rows;
  if (open) {
    const values = { theme: open.short, counts: countText([open], rows, context) };
    return actor ? t("title.openActor", { ...values, actor: actor.name }) : t("title.open", values);
  }
  if (rows.themes.length === 0) return nothingText(rows, context);
  if (actor) return t("title.actor", { actor: actor.name, counts: countText(rows.themes, rows, context) });
  const most = Math.max(...rows.themes.map(({ weight }) => weight));
  const leaders = rows.themes.filter(({ weight }) => weight === most);
  if (leaders.length > NAMED)
    return t("title.level", {
      count: formats.number(leaders.length, 0),
      themes: rows.themes.length,
      each: formats.number(most, 0),
      total: t(`unit.${rows.by}`, { n: rows.total }),
    });
  return t("title.leaders", {
    names: formats.list(leaders.map(({ short }) => t("quoted", { name: short }))),
    count: leaders.length,
    n: formats.number(most * leaders.length, 0),
    total: t(`unit.${rows.by}`, { n: rows.total }),
  });
}

/** What of what is drawn belongs to some themes: "2 calls and 1 proposal", "4 figures", "94 words". */
export function countText(themes: readonly Theme[], rows: Rows, { t, formats }: Speech): string {
  if (rows.by !== "points") return t(`unit.${rows.by}`, { n: themes.reduce((sum, { weight }) => sum + weight, 0) });
  const points = themes.flatMap((theme) => theme.points);
  const counts = KINDS.map((kind) => ({ kind, n: points.filter((point) => point.kind === kind).length })).filter(({ n }) => n > 0);
  return counts.length > 0 ? formats.list(counts.map(({ kind, n }) => t(`kinds.${kind}`, { n }))) : t("unit.points", { n: 0 });
}

/** "Vladimir Putin: no points in the address". */
function nothingText(rows: Rows, { t }: Speech): string {
  const values = { nothing: t(`unit.${rows.by}`, { n: 0 }), scope: t(`within.${rows.scope}`) };
  return rows.actor ? t("title.nothing", { ...values, actor: rows.actor.name }) : t("title.nothingAtAll", values);
}

/** What the chosen actor has where it is not looked for: the other scope first. */
export function elsewhereFor({ actor, by, scope }: Rows): { by: State["by"]; scope: State["scope"]; n: number } | null {
  if (!actor) return null;
  const other = by === "points" ? "figures" : "points";
  return (
    (
      [
        { by, scope: "summit" },
        { by: other, scope },
        { by: other, scope: "summit" },
      ] as const
    )
      .map((place) => ({ ...place, n: countFor(actor, place.by, place.scope) }))
      .find(({ n }) => n > 0) ?? null
  );
}

export function absentText(rows: Rows, { t }: Speech): string {
  const found = elsewhereFor(rows);
  return found
    ? t("absent.elsewhere", {
        actor: rows.actor?.name ?? "",
        found: t(`unit.${found.by}`, { n: found.n }),
        scope: t(`within.${found.scope}`),
      })
    : t("absent.nowhere");
}

export function elsewhereText({ elsewhere, scope }: Rows, { t }: Speech): string {
  return t("elsewhere", { theme: elsewhere?.short ?? "", scope: t(`scopeName.${scope}`) });
}

/** A figure with its qualifier, where it has one that is a word: "over 350,000 km – railways in the SCO space". */
export function figureText(figure: FigureRow, { t, formats }: Speech): string {
  const { qualifier, subject } = figure;
  const bare = ["exact", "range"].includes(qualifier);
  return `${bare ? "" : `${t(`ui.qualifier.${qualifier}`)} `}${statedQuantity(figure, formats)} – ${subject}`;
}

/** Whether one of these is a decision, which is no proposal of anybody. */
export function hasDecision(points: readonly { kind: string }[]): boolean {
  return points.some(({ kind }) => kind === "decision");
}

/** What the drawing needs said: what its areas and edges mean, what of the link had no effect. */
function carriedNotes({ by, scope, idleActor, themes }: Rows, { t }: Speech): string[] {
  return [
    ...(by === "points"
      ? [`${t("note.kinds", { decisions: String(hasDecision(themes.flatMap(({ points }) => points))) })} ${t("note.edges")}`]
      : []),
    ...(by === "words" ? [t("note.words")] : []),
    ...(by === "words" && scope === "summit" ? [t("note.wordsOfAddress")] : []),
    ...(idleActor ? [t("note.idleActor", { actor: idleActor.name })] : []),
  ];
}

/** The same where room is short. */
function briefNotes({ by, scope, idleActor }: Rows, { t }: Speech): string[] {
  return [
    ...(by === "points" ? [t("brief.kinds")] : []),
    ...(by === "words" ? [t(scope === "summit" ? "brief.wordsOfAddress" : "brief.words")] : []),
    ...(idleActor ? [t("brief.idleActor", { actor: idleActor.name })] : []),
  ];
}

function otherNotes(rows: Rows, { t, formats }: Speech): string[] {
  const { by, empty, leftOut } = rows;
  const missing = by === "words" ? empty.filter(({ scope }) => scope === "address") : rows.actor ? [] : empty;
  const names = leftOut.map(({ subject }) => subject);
  const all = rows.total + leftOut.length;
  return [
    t("note.themes"),
    ...(leftOut.length > 0
      ? [
          t("note.leftOut", {
            n: leftOut.length,
            all,
            names: formats.list(firstOf(names, LISTED, t)),
          }),
        ]
      : []),
    ...(missing.length > 0 ? [t("note.empty", { names: formats.list(missing.map(({ short }) => t("quoted", { name: short }))) })] : []),
  ];
}

function sourcesOf({ by, themes, sources }: Rows): string[] {
  const drawn = themes.flatMap(({ points, items }) =>
    by === "points" ? points.flatMap((point) => point.sources) : items.flatMap(({ figure }) => figure?.source ?? []),
  );
  return drawn.length > 0 ? [...new Set(drawn)] : sources.slice(0, 1).map(({ id }) => id);
}
