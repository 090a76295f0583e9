import type { Context, Target } from "@/lib/chart";
import type { XY } from "@/lib/path";
import { publisherIn } from "@/lib/publishers";
import { ofText, share, statedShare } from "./amount";
import type { StatedMark } from "./marks";
import type { State } from "./params";
import type { Rows, Statement } from "./select";

/** Every year of every line, which leads to that year; every statement, which leads to its figure or source. */
export function targets(
  rows: Rows,
  stated: readonly StatedMark[],
  xy: (point: { year: number; value: number }) => XY,
  context: Context<State>,
): Target[] {
  const { t, formats, href } = context;
  const publisher = publisherIn(rows.sources);
  return [
    ...rows.lines.flatMap(({ of, points, sources }) =>
      points.map((point): Target => {
        const [x, y] = xy(point);
        return {
          ...{ id: `${of}-${point.year}`, x, y, group: of },
          head: t("tip.head", { year: String(point.year), share: share(point.value, context), of: t(`world.${of}`) }),
          lines: [t("tip.computed", { n: point.counted, publishers: formats.list([...new Set(sources.map(publisher))]) })],
          href: href({ year: point.year }),
        };
      }),
    ),
    ...rows.statements.flatMap((one): Target[] => {
      const mark = stated.find(({ id }) => id === one.id);
      return mark
        ? [{ ...{ id: one.id, x: mark.x, y: mark.y, group: "stated" }, ...statementTarget(one, publisher(one.source), context) }]
        : [];
    }),
  ];
}

function statementTarget(one: Statement, publisher: string, context: Context<State>): Pick<Target, "head" | "lines" | "href"> {
  const { t, formats, page } = context;
  const date = one.press ? formats.date(one.press.date) : "";
  return {
    head: t("tip.stated", { amount: statedShare(one, context), of: ofText(one, context) }),
    lines: [
      one.what,
      t("tip.who", { who: one.who, own: String(one.who === publisher), publisher, date: date || "none" }),
      one.year === null ? t("noYear") : t("tip.for", { year: String(one.year) }),
    ].filter(Boolean),
    href: one.figure ? page(`figures/${one.figure}`) : page(`sources#${one.source}`),
  };
}
