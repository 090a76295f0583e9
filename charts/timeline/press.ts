import type { Context } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { LONGEST_PRESS } from "@/lib/press";
import { publishersIn } from "@/lib/publishers";
import { withinLetters } from "@/lib/within-letters";
import type { State } from "./params";
import type { Rows } from "./select";
import { countsText, scopeOf } from "./title";

/** How many publishers the sentence names. */
const NAMED = 1;

/** One sentence for print: how the plans and anniversaries stand on the day, whose list it is, and from whom. */
export function press(rows: Rows, sources: readonly string[], context: Context<State>): string {
  const { t, formats } = context;
  const { event, plans, steps } = rows;
  const publishers = publishersIn(rows.sources, byUse(rows, sources));
  const values = {
    city: event.city,
    day: formats.date(rows.on),
    later: String(rows.on > rows.asOf),
    asOf: formats.date(rows.asOf),
    scope: scopeOf(rows),
    n: plans.length,
    steps: steps.length,
    counts: countsText(rows, context),
    publishers: formats.list(firstOf(publishers, NAMED, t)),
  };
  const sentence = (organisation: string, dates: string) =>
    t(plans.length > 0 ? "press" : "press.none", { ...values, organisation, dates });
  // What names the summit goes first where it would be too long to print: its days, then whose it is.
  const sentences = [
    sentence(event.organisation, formats.dateRange(event.from, event.to)),
    sentence(event.organisation, "none"),
    sentence("none", "none"),
  ];
  return withinLetters(sentences, LONGEST_PRESS);
}

/** Sources in the order of how many entries rest on them. */
function byUse({ plans, steps }: Rows, sources: readonly string[]): string[] {
  const uses = (id: string) => [...plans, ...steps].filter((entry) => entry.sources.includes(id)).length;
  return sources.toSorted((a, b) => uses(b) - uses(a));
}
