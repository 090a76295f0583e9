/** Pieces of text that drawing, table and words share. */
import type { Context } from "@/lib/chart";
import type { Formats } from "@/lib/format";
import type { State } from "./params";
import type { Definition, Length, Rows, Stated } from "./select";

type Speech = Pick<Context<State>, "t" | "formats">;

/** Up to this many members whose year differs are named with it. */
const NAMED = 3;

/** "over 350,000 km". */
export function claimText({ qualifier, value }: Pick<Stated, "qualifier" | "value">, { t, formats }: Speech): string {
  return t("ui.press.amount", { kind: qualifier, qualifier: t(`ui.qualifier.${qualifier}`), value: formats.km(value) });
}

/** "109,767 to 159,000 km", or one length where all are the same to the kilometre. */
export function rangeText(kms: readonly number[], { t, formats }: Speech): string {
  if (kms.length === 0) return t("table.missing");
  const low = formats.number(Math.min(...kms), 0);
  const high = formats.km(Math.max(...kms));
  return low === formats.number(Math.max(...kms), 0) ? high : t("label.range", { low, high });
}

/** A definition's name with its total and, where the stated length is drawn, how far that is from it. */
export function headText(definition: Definition, rows: Pick<Rows, "stated">, context: Speech): string {
  const { t, formats } = context;
  const { label, total } = definition;
  if (total === null) return t("head.none", { label });
  return t("head", { label, amount: [formats.km(total), apartText(definition, rows, context)].filter(Boolean).join(", ") });
}

/** "12% below 350,000 km"; nothing where there is nothing to hold it against. */
export function apartText({ total, holds }: Definition, { stated }: Pick<Rows, "stated">, { t, formats }: Speech): string {
  if (!stated || total === null) return "";
  const apart = total / stated.value - 1;
  const side = Math.abs(apart) < 0.0005 ? "same" : apart < 0 ? "below" : "above";
  const slack = (stated.rule === "least" && apart < 0) || (stated.rule === "most" && apart > 0);
  return t("apart", {
    side,
    share: formats.percent(Math.abs(apart), 1),
    value: formats.km(stated.value),
    allowed: holds && slack ? "yes" : "no",
  });
}

/** The years of the values that a total is made of, and whose are missing. */
export function yearsText({ picks, without }: Definition, rows: Pick<Rows, "members">, context: Speech): string {
  const { t, formats } = context;
  const missing = without.map(({ id }) => nameOf(id, rows, formats));
  return [
    ...(picks.length > 0 ? [spanText(picks, rows, context)] : []),
    ...(missing.length > 0 ? [t("years.without", { names: formats.list(missing) })] : []),
  ].join("; ");
}

/** The year that most have with those that differ; from the first to the last where many do. */
function spanText(picks: readonly Length[], rows: Pick<Rows, "members">, { t, formats }: Speech): string {
  const dated = picks.flatMap(({ year, undated }) => (undated ? [] : year));
  if (dated.length === 0) return t("years.unknown");
  const count = (year: number) => dated.filter((one) => one === year).length;
  const [usual] = [...new Set(dated)].toSorted((a, b) => count(b) - count(a));
  const off = picks.filter(({ year, undated }) => undated || year !== usual);
  if (off.length > NAMED) return t("years.span", { first: String(Math.min(...dated)), last: String(Math.max(...dated)) });
  const keys = off.map(({ year, undated }) => (undated ? "" : String(year)));
  const rest = [...new Set(keys)].map((year) => {
    const names = formats.list(off.filter((_, i) => keys[i] === year).map(({ member }) => nameOf(member, rows, formats)));
    return year ? t("years.off", { names, year }) : t("years.undated", { names });
  });
  return [t("years.one", { year: String(usual) }), ...rest].join("; ");
}

export function nameOf(member: string, { members }: Pick<Rows, "members">, formats: Formats): string {
  const found = members.find(({ id }) => id === member);
  return found ? formats.country(found.alpha2) : member;
}
