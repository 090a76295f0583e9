import type { Judgement } from "@/lib/checks";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";

/** The values held against a figure, in a few words: their span, or why nothing can be compared. */
export function heldText({ held, missing, verdict }: Judgement, t: Translate, formats: Formats): string {
  if (missing.length > 0) return t("figures.held.missing", { missing: formats.list(missing.map((name) => t(`figures.missing.${name}`))) });
  if (held.length === 0) return "";
  const values = held.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const text = { low: quantity(low, held[0].unit, formats), high: quantity(high, held[0].unit, formats), n: held.length };
  if (verdict === "not-confirmed") return t("figures.held.oneSide", text);
  const kind = held.every((one) => one.kind === "computed") ? "computed" : held.every((one) => one.kind === "stated") ? "stated" : "mixed";
  return t(low === high ? `figures.held.one` : `figures.held.span`, { ...text, kind });
}
