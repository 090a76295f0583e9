import type { Context, Target } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import { amountText } from "./amount";
import type { PanelMarks } from "./panel";
import type { State } from "./params";
import type { Rows, Value } from "./select";
import { whenText, whoText } from "./wording";

/** One target a value; within a panel the pointer finds the nearest by where it is along the years. */
export function targets(rows: Rows, panels: readonly PanelMarks[], state: State, context: Context<State>): Target[] {
  const { href } = context;
  return panels.flatMap(({ id, bars, place }, i) => {
    const panel = rows.panels[i];
    return bars.map(
      ({ value, x, width, look }): Target => ({
        id: value.id,
        // A capacity lies across the bars of its year: its left end is its own.
        x: look === "capacity" ? x : x + width / 2,
        y: (place.plot + place.bottom) / 2,
        group: id,
        head: context.t("tip.head", { when: whenText(value, context), amount: amountText(value, context) }),
        lines: [whoText(panel, context), ...kindLines(value, context), sourceText(value, rows, context)],
        href: href({ year: state.year === String(value.year) ? "" : String(value.year) }),
      }),
    );
  });
}

/** Who published it, and when. */
function sourceText({ source }: Value, { sources }: Rows, { t, formats }: Context<State>): string {
  const publisher = publisherIn(sources)(source);
  const date = sources.find(({ id }) => id === source)?.date;
  return date ? t("tip.source", { publisher, date: formats.date(date) }) : publisher;
}

function kindLines({ kind, only }: Value, { t }: Context<State>): string[] {
  return [...(only ? [t("only", { only })] : []), ...(kind === "reported" ? [] : [t(`kind.${kind}`)])];
}
