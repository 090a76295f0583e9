import type { Context, Target } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { figureText } from "@/lib/press";
import { publishersIn } from "@/lib/publishers";
import { compares } from "./layout";
import type { RowMarks } from "./marks";
import type { State } from "./params";
import type { HeldValue, Rows } from "./select";
import { emptyText, heldText, ruleText, standText } from "./words";

/** How many sources of a value are named. */
const NAMED = 2;

/** Each row at its stated value, which leads to the figure's page; then its marks, which open the figure beside the chart. */
export function targets(rows: Rows, drawn: readonly RowMarks[], state: State, context: Context<State>): Target[] {
  const { t, formats, page, href } = context;
  return rows.rows.flatMap((row, i): Target[] => {
    const { stated, held } = drawn[i];
    const head = formats.start(figureText(row, t, formats));
    return [
      {
        id: row.id,
        x: stated.x + 8,
        y: stated.y - 4,
        group: row.id,
        head,
        lines: [standText(row, context), ...(compares([row]) ? [ruleText(row, rows.tolerance, context)] : [emptyText(row, context)])],
        href: page(`figures/${row.id}`),
      },
      ...held.map(({ id, x, y }): Target => {
        const one = row.held[Number(id.slice(row.id.length + 1)) - 1];
        return {
          id,
          x,
          y,
          group: row.id,
          head,
          lines: linesOf(one, rows, context),
          href: href({ figure: state.figure === row.id ? "" : row.id }),
        };
      }),
    ];
  });
}

function linesOf(one: HeldValue, { sources }: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  return [
    t("tip.held", { value: heldText(one, context), label: one.label }),
    t(`tip.${one.kind}`, {
      publishers: formats.list(firstOf(publishersIn(sources, one.sources), NAMED, t)),
    }),
    t("tip.ratio", { ratio: formats.number(one.ratio ?? 0, 2), holds: String(one.holds), other: String(one.other) }),
  ];
}
