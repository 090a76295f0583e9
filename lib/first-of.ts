import type { Translate } from "./messages";

/** The first of some names, then how many more there are: ["a", "b", "3 more"]. */
export function firstOf(names: readonly string[], most: number, t: Translate): string[] {
  return names.length > most ? [...names.slice(0, most), t("ui.more", { n: names.length - most })] : [...names];
}
