/** The corridors shown as one sentence in print: what lengths are stated and by whom, and what our map comes to. */

import type { Context } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { publishersIn } from "@/lib/publishers";
import { statedText, tens } from "../corridor-lengths";
import type { State } from "./params";
import type { Rows, SlicedCorridor } from "./select";

/** How many corridors the sentence names with their lengths. */
const NAMED = 3;

export function press(rows: Rows, shown: SlicedCorridor[], context: Context<State>): string {
  const { t, formats } = context;
  if (shown.length === 1) return ofOne(rows, shown[0], context);
  const parts = shown.flatMap((corridor) => {
    const lengths = firstStretch(corridor);
    if (lengths.length === 0) return [];
    return t("press.part", {
      name: corridor.short,
      values: spanOf(lengths, context),
      publishers: formats.list(publishersOf(rows, lengths)),
    });
  });
  if (parts.length > 0) return t("press.several", { list: firstOf(parts, NAMED, t).join("; ") });
  const drawnFrom = rows.sources.slice(-1).map(({ publisher }) => publisher);
  return t("press.noneOfSeveral", { names: formats.list(shown.map(({ short }) => short)), publishers: formats.list(drawnFrom) });
}

function ofOne(rows: Rows, corridor: SlicedCorridor, context: Context<State>): string {
  const { t, formats } = context;
  const lengths = firstStretch(corridor);
  const [first] = corridor.routes;
  if (lengths.length === 0) return t("press.none", { name: corridor.name, km: formats.km(tens(first.kmAdjusted)), route: first.name });
  // Only the length of the same stretch is set beside what is stated of it.
  const route = corridor.routes.find(({ name }) => name === lengths[0].of);
  const values = { name: corridor.name, km: route ? formats.km(tens(route.kmAdjusted)) : "", alike: String(route !== undefined) };
  const publishers = publishersOf(rows, lengths);
  return t("press.one", {
    ...values,
    n: publishers.length,
    publishers: formats.list(publishers),
    values: formats.list(lengths.map((one) => statedText(one, context))),
    of: lengths[0].of,
  });
}

/** The lengths stated of one stretch: statements of different stretches do not belong into one number. */
function firstStretch({ stated }: SlicedCorridor): SlicedCorridor["stated"] {
  const lengths = stated.filter(({ measure }) => measure === "length");
  return lengths.filter(({ of }) => of === lengths[0].of);
}

/** The only value, or the least and the most. */
function spanOf(lengths: SlicedCorridor["stated"], context: Context<State>): string {
  const sorted = lengths.toSorted((a, b) => leastOf(a) - leastOf(b));
  const [least, most] = [sorted[0], sorted[sorted.length - 1]].map((one) => statedText(one, context));
  return least === most ? least : context.t("press.span", { least, most });
}

const leastOf = ({ value }: SlicedCorridor["stated"][number]) => (typeof value === "number" ? value : value.from);

function publishersOf({ sources }: Rows, stated: SlicedCorridor["stated"]): string[] {
  return publishersIn(
    sources,
    stated.map(({ source }) => source),
  );
}
