/** Lengths of corridors in words, as every drawing of corridors gives them. */
import type { Corridor } from "@/data/read";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";

/** What is stated of a corridor, with its qualifier: "over 11,870 km", and "523 km" where the statement is exact. */
export function statedText(
  { qualifier, value, unit }: Pick<Corridor["stated"][number], "qualifier" | "value" | "unit">,
  { t, formats }: { t: Translate; formats: Formats },
): string {
  const amount = quantity(value, unit, formats);
  const words = { exact: "", over: t("qualifier.over"), about: t("qualifier.about"), almost: t("qualifier.almost") };
  return `${words[qualifier]} ${amount}`.trim();
}

/**
 * Kilometres along our map rounded to tens, what they are good for. By way of whole kilometres, as routes are stored: the
 * sum of the legs of a route then gives the same as its length.
 */
export function tens(km: number): number {
  // No −0.
  return Math.round(Math.round(km) / 10) * 10 + 0;
}

/** The route that a length is stated of: the one of that name, or the first whose name goes on from it ("…, western branch"). */
export function routeOf<R extends { name: string }>(of: string, routes: readonly R[]): R | undefined {
  return routes.find(({ name }) => name === of) ?? routes.find(({ name }) => name.startsWith(`${of},`));
}
