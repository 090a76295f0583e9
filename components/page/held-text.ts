import type { Held, Judgement } from "@/lib/checks";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";

/** The values held against a figure, in a few words: their span, or why nothing can be compared. Forecasts are left out. */
export function heldText({ held, missing, differs, verdict }: Judgement, t: Translate, formats: Formats): string {
  if (missing.length > 0) {
    const texts = {
      missing: formats.either(missing.map((name) => t(`figures.missing.${name}`))),
      differs: formats.list(differs.map((name) => t(`figures.differs.${name}`))),
    };
    return t(differs.length > 0 ? "figures.held.missingAndDiffers" : "figures.held.missing", texts);
  }
  const counted = held.filter(({ holds }) => holds !== null).toSorted((a, b) => a.value - b.value);
  if (counted.length === 0) return "";
  const [least, most] = [counted[0], counted[counted.length - 1]];
  const units = [...new Set(counted.map(({ unit }) => unit))];
  if (units.length > 1) {
    const [low, high] = [formats.number(least.value), formats.number(most.value)];
    return t("figures.held.units", { low, high, n: counted.length, units: formats.either(units) });
  }
  const text = { low: quantity(least.value, least.unit, formats), high: quantity(most.value, most.unit, formats), n: counted.length };
  const kind = counted.every((one) => one.kind === "computed")
    ? "computed"
    : counted.every((one) => one.kind === "stated")
      ? "stated"
      : "mixed";
  if (verdict === "not-confirmed") return t("figures.held.oneSide", { ...text, kind, same: text.low === text.high ? "yes" : "no" });
  return t(text.low === text.high ? "figures.held.one" : "figures.held.span", { ...text, kind });
}

/** A value held against a figure, with the qualifier its source gives it. */
export function heldValue({ value, unit, qualifier }: Held, t: Translate, formats: Formats): string {
  const text = quantity(value, unit, formats);
  return qualifier ? t("figures.held.value", { qualifier, value: text }) : text;
}

/** The message that says whether a figure holds against a value, or why that does not count. */
export function holdsKey({ holds, aside }: Held): string {
  if (holds === null) return `figures.aside.${aside ?? "claim"}`;
  return holds ? "figures.holds" : "figures.holdsNot";
}
