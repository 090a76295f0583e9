/** What is drawn as one sentence in print: the statement that the title is about and what was computed, or the shares of the year alone. */
import { type Context, publisherIn } from "@/lib/chart";
import { pressLine } from "@/lib/press";
import type { State } from "./params";
import { pointIn, type Rows } from "./select";
import { leadingValues } from "./title";

/** How many publishers the sentence names. */
const NAMED = 2;

/** `sources`: ids of those that the lines rest on. */
export function press(rows: Rows, title: string, sources: readonly string[], context: Context<State>): string {
  const { t, formats } = context;
  if (rows.leading?.press) return pressLine(rows.leading.press, t("press.computed", leadingValues(rows, context)), t, formats);
  const publishers = [...new Set(sources.map(publisherIn(rows.sources)))];
  const named = publishers.slice(0, NAMED);
  const known = rows.lines.some((line) => pointIn(line, rows.year));
  return t(known ? "press.apart" : "press.none", {
    finding: title,
    publishers: formats.list(publishers.length > NAMED ? [...named, t("more", { n: publishers.length - NAMED })] : named),
  });
}
