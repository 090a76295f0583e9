/** The strips as one sentence in print: what lengths are stated and by whom, and what is computed along our map. */

import type { Context } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import { statedText, tens } from "../corridor-lengths";
import type { State } from "./params";
import type { Length, Rows, Strip } from "./select";

/** How many strips the sentence names with their lengths. */
const NAMED = 2;

export function press(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const { strips } = rows;
  const publisher = publisherIn(rows.sources);
  const drawnFrom = formats.list(rows.drawnFrom.map(publisher));
  const own = (strip: Strip) => strip.lengths.filter(({ of }) => strip.name.startsWith(of));
  const stated = strips.filter((strip) => own(strip).length > 0);
  if (stated.length === 0)
    return t("press.none", { list: formats.list(strips.slice(0, NAMED).map((strip) => mapText(strip, context))), drawnFrom });
  const parts = stated.slice(0, NAMED).map((strip) => {
    const lengths = own(strip);
    return t("press.part", {
      of: lengths[0].of,
      stated: valuesText(lengths, context),
      publishers: formats.list([...new Set(lengths.map(({ source }) => publisher(source)))]),
      km: formats.km(tens(strip.km)),
      branch: lengths[0].of === strip.name ? "" : t("press.branch", { name: strip.name }),
    });
  });
  return t("press.stated", { list: parts.join("; ") });
}

function mapText({ name, km }: Strip, { t, formats }: Context<State>): string {
  return t("press.map", { name, km: formats.km(tens(km)) });
}

/** The only value, or the least and the most. */
function valuesText(lengths: readonly Length[], context: Context<State>): string {
  const least = ({ value }: Length) => (typeof value === "number" ? value : value.from);
  const sorted = lengths.toSorted((a, b) => least(a) - least(b));
  const [first, last] = [sorted[0], sorted[sorted.length - 1]].map((one) => statedText(one, context));
  return first === last ? first : context.t("press.span", { least: first, most: last });
}
