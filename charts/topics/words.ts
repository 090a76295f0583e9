import type { Context, Words } from "@/lib/chart";
import type { State } from "./params";
import type { Kind, Point, Rows } from "./select";

const KINDS: Kind[] = ["proposal", "call", "welcome", "statement", "decision"];

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const points = rows.themes.flatMap((theme) => theme.points);
  const most = Math.max(0, ...rows.themes.map(({ weight }) => weight));
  const leaders = rows.themes.filter(({ weight }) => weight === most);
  const unit = t(`unit.${rows.by}`, { n: rows.total });
  const title = rows.open
    ? t("title.open", { theme: rows.open.short, kinds: kindsText(rows.open.points, context) })
    : rows.themes.length === 0
      ? t("title.none")
      : rows.actor
        ? t("title.actor", { actor: rows.actor.name, kinds: kindsText(points, context) })
        : t("title.leaders", {
            names: formats.list(leaders.map(({ short }) => short)),
            count: leaders.length,
            n: formats.number(most * leaders.length, 0),
            total: unit,
          });
  const subtitle = t(`subtitle.${rows.by}`, { scope: t(`scopeName.${rows.scope}`) });
  const sentences = [
    t("sentence.kinds", { kinds: kindsText(points, context) }),
    ...rows.themes.map((theme) => t("sentence.theme", { theme: theme.short, kinds: kindsText(theme.points, context) })),
  ];
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    sentences,
    notes: [
      t("note.kinds"),
      t("note.themes"),
      ...(rows.by === "words" ? [t("note.words")] : []),
      ...(rows.by === "figures" ? [t("note.figures")] : []),
      ...(rows.empty.length > 0 ? [t("note.empty", { names: formats.list(rows.empty.map(({ short }) => short)) })] : []),
    ],
    sources: [...new Set([...points.flatMap(({ sources }) => sources), ...rows.sources.slice(0, 1).map(({ id }) => id)])],
  };
}

/** "2 calls and 1 proposal": how many points there are of each kind. */
export function kindsText(points: readonly Point[], { t, formats }: Pick<Context<State>, "t" | "formats">): string {
  const counts = KINDS.map((kind) => ({ kind, n: points.filter((point) => point.kind === kind).length })).filter(({ n }) => n > 0);
  return counts.length > 0 ? formats.list(counts.map(({ kind, n }) => t(`kinds.${kind}`, { n }))) : t("kinds.none");
}
