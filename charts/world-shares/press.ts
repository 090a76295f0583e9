/** What is drawn as one sentence in print: the statement that the title is about and what was computed, or the shares of the year alone. */

import type { Context } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { pressLine } from "@/lib/press";
import { publishersIn } from "@/lib/publishers";
import type { State } from "./params";
import { pointIn, type Rows } from "./select";
import { leadingValues } from "./title";

/** How many publishers the sentence names. */
const NAMED = 2;

/** `sources`: ids of those that the lines rest on. */
export function press(rows: Rows, title: string, sources: readonly string[], context: Context<State>): string {
  const { t, formats } = context;
  if (rows.leading?.press) return pressLine(rows.leading.press, t("press.computed", leadingValues(rows, context)), t, formats);
  const publishers = publishersIn(rows.sources, sources);
  const known = rows.lines.some((line) => pointIn(line, rows.year));
  return t(known ? "press.apart" : "press.none", {
    finding: title,
    publishers: formats.list(firstOf(publishers, NAMED, t)),
  });
}
