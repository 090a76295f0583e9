/** A stated figure as one sentence that can be printed: the number, who stated it, when, and what the check came to. */
import type { Figure } from "@/data/read";
import type { Verdict } from "./checks";
import type { Formats } from "./format";
import type { Translate } from "./messages";
import { periodText, statedQuantity } from "./quantity";

type StatedValue = Pick<Figure, "subject" | "value" | "unit" | "said" | "qualifier" | "about" | "period">;

/** What the sentence needs of a figure; JSON, so that a slice can carry it. */
export interface PressFacts extends StatedValue {
  date: string;
  speaker: string;
  /** Who published what it was read in. */
  publisher: string;
  /** Left out where the sentence is about what no check is about: another year than those that count. */
  verdict?: Verdict;
}

/** The longest sentence for print, in letters. */
export const LONGEST_PRESS = 300;

/** The sentence with the link to what it is about, as it is given away. */
export function withLink(press: string, link: string): string {
  return `${press} ${link}`;
}

/** The sentence; `found` is what was computed or held against the figure, in a few words that follow a semicolon. */
export function pressLine(facts: PressFacts, found: string, t: Translate, formats: Formats): string {
  const { date, speaker, publisher, verdict } = facts;
  return t("ui.press.line", {
    date: formats.date(date),
    speaker,
    figure: continues(facts.subject) ? t("ui.press.that", { claim: figureText(facts, t, formats) }) : figureText(facts, t, formats),
    own: String(speaker === publisher),
    publisher,
    rest: [verdict ? t(`ui.press.verdict.${verdict}`) : "", found].filter(Boolean).join("; "),
  });
}

/** "over 350,000 km (railways in the SCO space)". */
export function figureText(figure: StatedValue, t: Translate, formats: Formats): string {
  const { subject, qualifier, about, period } = figure;
  const amount = t("ui.press.amount", {
    kind: qualifier,
    qualifier: t(`ui.qualifier.${qualifier}`),
    value: statedQuantity(figure, formats),
  });
  const what = [subject, about && t("ui.press.about", { what: about }), period && periodText(period, formats)].filter(Boolean).join("; ");
  return continues(subject) ? `${amount} ${what}` : t("ui.press.of", { amount, what });
}

/** Some subjects are written to follow their value: "80%", "of land transport between Asia and Europe crosses Kazakhstan". */
function continues(subject: string): boolean {
  return subject.startsWith("of ");
}
