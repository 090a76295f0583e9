/** The finding as one sentence in print: who gives which values of the first panel, and that nobody measured them. */

import type { Context } from "@/lib/chart";
import { LONGEST_PRESS } from "@/lib/press";
import { publisherIn } from "@/lib/publishers";
import { withinLetters } from "@/lib/within-letters";
import type { State } from "./params";
import type { Panel, Rows, Value } from "./select";
import { valuesIn, valueText } from "./title";
import { trendOf, valuesOf } from "./trend";
import { whoText } from "./wording";

/** How many values the sentence gives at the most; fewer where it would grow too long to print. */
const MOST = 3;

export function press(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const panel = rows.panels.find(({ values }) => rows.year === null || values.some(({ year }) => year === rows.year));
  if (!panel) {
    const looked = [...new Set(rows.sources.map(({ publisher }) => publisher))].slice(0, MOST);
    return t("press.none", {
      unit: rows.unit,
      names: formats.list(rows.asked),
      year: String(rows.year ?? "none"),
      publishers: formats.list(looked),
    });
  }
  const who = whoText(panel, context);
  const statements = statementsOf(givenIn(panel, rows.year), rows, context);
  const sentences = statements.map((_, i) => t("press", { who, statements: statements.slice(0, i + 1).join("; ") }));
  return withinLetters(sentences.toReversed(), LONGEST_PRESS);
}

function givenIn(panel: Panel, year: number | null): Value[] {
  return year === null ? valuesOf(trendOf(panel)) : valuesIn(panel, year).slice(0, MOST);
}

/** "Trend gives 14.5 million tonnes for 2022", one for each source. */
function statementsOf(values: readonly Value[], { sources }: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  return [...new Set(values.map(({ source }) => source))].map((source) => {
    const own = values.filter((value) => value.source === source);
    const list = own.map((value) => t("for", { list: valueText(value, context), year: String(value.year) }));
    return t("press.gives", { publisher: publisherIn(sources)(source), list: formats.list(list) });
  });
}
