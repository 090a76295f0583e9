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

/** Kilometres rounded to tens: what a map length is good for. */
export function tens(km: number): number {
  // No −0.
  return Math.round(km / 10) * 10 + 0;
}
