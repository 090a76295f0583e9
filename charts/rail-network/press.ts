/** What is drawn as one sentence in print: the stated length and what it was held against, or the lengths alone. */

import type { Context } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { pressLine } from "@/lib/press";
import { publishersIn } from "@/lib/publishers";
import type { State } from "./params";
import type { Rows } from "./select";
import { rangeText } from "./texts";
import { totalsOf } from "./title";

/** How many publishers the sentence names. */
const NAMED = 2;

export function press(rows: Rows, title: string, context: Context<State>): string {
  const { t, formats } = context;
  if (rows.stated) {
    const totals = totalsOf(rows);
    const found = totals.length > 0 ? t("press.found", { n: rows.all, range: rangeText(totals, context), definitions: totals.length }) : "";
    return pressLine(rows.stated.press, found, t, formats);
  }
  const lengths = rows.by === "year" ? rows.lines.flatMap((line) => line.lengths) : rows.lengths;
  const ids = rows.sources.map(({ id }) => id).filter((id) => (lengths.length > 0 ? lengths.some(({ source }) => source === id) : id));
  return t("press.apart", { finding: title, publishers: formats.list(firstOf(publishersIn(rows.sources, ids), NAMED, t)) });
}
