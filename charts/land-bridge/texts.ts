/** Pieces of text that drawing, table and words share. */
import type { Context } from "@/lib/chart";
import type { State } from "./params";
import type { Group, Rows, Statement } from "./select";

type Speech = Pick<Context<State>, "t" | "formats">;

/** "over 80%". */
export function shareText({ share, qualifier }: Pick<Statement, "share" | "qualifier">, { t, formats }: Speech): string {
  return t("ui.press.amount", { kind: qualifier, qualifier: t(`ui.qualifier.${qualifier}`), value: formats.percent(share) });
}

/** "over 80% of freight by rail China-Europe"; no share is written without what it is of. */
export function whatText(statement: Statement, context: Speech): string {
  return context.t("what", { share: shareText(statement, context), what: statement.what });
}

/** "Sklyar, June 2025". */
export function whoText({ speaker, date, measured }: Statement, { t, formats }: Speech): string {
  const day = date ? formats.date(date) : t("date.unknown");
  return measured ? day : t("who", { speaker: speaker ?? t("speaker.unknown"), date: day });
}

export function wholeText(whole: Group["whole"], { t }: Speech): string {
  return whole ? t(`whole.${whole}`) : t("whole.unsorted");
}

/** The shares that statements give, each once, from the lowest: "over 80%, about 85% or 85%". */
export function sharesText(statements: readonly Statement[], context: Speech): string {
  const texts = statements.toSorted((a, b) => a.share - b.share).map((one) => shareText(one, context));
  return context.formats.either([...new Set(texts)]);
}

export function unmeasuredText({ of }: Pick<Rows, "of">, { t }: Speech): string {
  return t(of === "all" ? "unmeasured" : "unmeasured.whole");
}
