import type { Context, Target } from "@/lib/chart";
import { noteText } from "@/lib/note-text";
import { publisherIn } from "@/lib/publishers";
import type { Bars } from "./bars";
import type { Dots } from "./dots";
import type { Lines } from "./lines";
import type { State } from "./params";
import type { Length, Rows } from "./select";
import { nameOf } from "./texts";

/** A target a part, walked along a bar; each leads to the member's years. */
export function barTargets(drawn: Bars, rows: Rows, context: Context<State>): Target[] {
  const { t, formats, href } = context;
  return drawn.bars.flatMap(({ id: bar, parts, y, height }, i) =>
    parts.map(({ id, name, km, x, width, lengths }): Target => {
      const { label, total } = rows.definitions[i];
      const [one] = lengths;
      return {
        id: `${bar}-${id}`,
        x: x + width / 2,
        half: width / 2,
        y: y + height / 2,
        group: bar,
        head: t("tip.head", { name, amount: formats.km(km) }),
        lines: [
          ...(total ? [t("tip.share", { share: formats.percent(km / total, km / total < 0.01 ? 1 : 0), label })] : []),
          ...(id === "rest" ? [] : lengthLines(one, rows, context)),
        ],
        href: id === "rest" ? href({ by: "member" }) : href({ by: "year", members: [id] }),
      };
    }),
  );
}

/** A target a mark, walked along a member's line; each leads to the member's years. */
export function dotTargets(drawn: Dots, rows: Rows, context: Context<State>): Target[] {
  const { t, formats, href } = context;
  return drawn.dots
    .map(
      ({ id, x, y, length }): Target => ({
        ...{ id, x, y, group: length.member },
        head: t("tip.head", { name: nameOf(length.member, rows, formats), amount: formats.km(length.km) }),
        lines: lengthLines(length, rows, context),
        href: href({ by: "year", members: [length.member] }),
      }),
    )
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
}

/** A target a year: the longest networks, the rest added up, and what other definitions give. */
export function yearTargets(drawn: Lines, rows: Rows, context: Context<State>): Target[] {
  const { t, formats } = context;
  const most = drawn.plot.right < 400 ? 3 : 4;
  return drawn.years.map(({ year, x, y }): Target => {
    const own = rows.lines.flatMap(({ lengths }) => lengths.filter((one) => one.year === year)).toSorted((a, b) => b.km - a.km);
    const others = rows.points.filter((one) => one.year === year).toSorted((a, b) => b.km - a.km);
    const [shown, rest] = own.length <= most + 1 ? [own, []] : [own.slice(0, most), own.slice(most)];
    const amount = ({ member, km }: Length) => t("tip.head", { name: nameOf(member, rows, formats), amount: formats.km(km) });
    return {
      id: `year-${year}`,
      ...{ x, y, group: "years" },
      head: String(year),
      lines: [
        ...shown.map(amount),
        ...(rest.length > 0
          ? [t("tip.head", { name: t("label.rest", { n: rest.length }), amount: formats.km(rest.reduce((sum, { km }) => sum + km, 0)) })]
          : []),
        ...others.slice(0, most).map((one) => t("tip.other", { amount: amount(one), definition: one.definition })),
        ...(others.length > most ? [t("tip.more", { n: others.length - most })] : []),
      ],
    };
  });
}

/** What a length is: its definition and year, who gives it, and the note it has. */
function lengthLines(length: Length, { sources }: Pick<Rows, "sources">, { t }: Context<State>): string[] {
  const { definition, year, undated, source, note } = length;
  return [
    t(undated ? "tip.what.undated" : "tip.what", { definition, year: String(year) }),
    t("tip.by", { publisher: publisherIn(sources)(source) }),
    ...(note ? [noteText(note, sources)] : []),
  ];
}
