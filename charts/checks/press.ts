/** What is drawn as one sentence in print: what came of the figure followed, or how many were counted with which verdict. */

import type { Context } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { pressLine } from "@/lib/press";
import { publishersIn } from "@/lib/publishers";
import type { State } from "./params";
import type { Rows } from "./select";
import { countsText, titleOf } from "./title";
import { choicesText } from "./words";

/** How many publishers the sentence names. */
const NAMED = 2;

export function press(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const { open, event, scoped, scope, verdict } = rows;
  if (open) return pressLine(open, choicesText(open, context), t, formats);
  const publishers = publishersIn(
    rows.sources,
    (rows.rows.length > 0 ? rows.rows : scoped).map(({ source }) => source),
  );
  const where = {
    organisation: event.organisation,
    city: event.city,
    dates: formats.dateRange(event.from, event.to),
    publishers: formats.list(publishers.length > 0 ? firstOf(publishers, NAMED, t) : [rows.sources[0].publisher]),
  };
  if (scoped.length === 0 || verdict !== null) return t("press.some", { ...where, finding: titleOf(rows, context) });
  return t("press", { ...where, n: scoped.length, scope, counts: countsText(scoped, context) });
}
