/** The ledger of figures: what can be asked of it and what it answers. */
import { actorName, type Dataset, type Figure } from "@/data/read";
import { type Judgement, judge, VERDICTS } from "./checks";
import { freeText, maybeOneOf, oneOf, type Params } from "./url-state";

export interface LedgerState {
  q: string;
  theme: string;
  speaker: string;
  scope: string;
  verdict: string;
  sort: "order" | "subject" | "speaker" | "verdict";
}

export interface LedgerRow {
  figure: Figure;
  speaker: string;
  judgement: Judgement;
}

export function ledgerParams({ summit }: Dataset): Params<LedgerState> {
  const speakers = new Set(summit.figures.map(({ speaker }) => speaker));
  return {
    q: freeText(80),
    theme: maybeOneOf(summit.themes.map(({ id }) => id).filter((id) => summit.figures.some(({ theme }) => theme === id))),
    speaker: maybeOneOf([...speakers]),
    scope: maybeOneOf(["address", "summit"]),
    verdict: maybeOneOf(VERDICTS),
    sort: oneOf(["order", "subject", "speaker", "verdict"]),
  };
}

/** The figures that match, in the order asked for. Search looks at subject, speaker, value, words and note, without case. */
export function ledger(dataset: Dataset, { q, theme, speaker, scope, verdict, sort }: LedgerState): LedgerRow[] {
  const rows = dataset.summit.figures.map(
    (figure): LedgerRow => ({ figure, speaker: actorName(dataset, figure.speaker), judgement: judge(dataset, figure) }),
  );
  const words = q.toLowerCase().split(" ").filter(Boolean);
  const found = rows.filter(
    (row) =>
      (theme === "" || row.figure.theme === theme) &&
      (speaker === "" || row.figure.speaker === speaker) &&
      (scope === "" || row.figure.scope === scope) &&
      (verdict === "" || row.judgement.verdict === verdict) &&
      words.every((word) => textOf(row).includes(word)),
  );
  if (sort === "order") return found;
  const key = (row: LedgerRow) =>
    sort === "subject" ? row.figure.subject : sort === "speaker" ? row.speaker : String(VERDICTS.indexOf(row.judgement.verdict));
  return found.toSorted((a, b) => key(a).localeCompare(key(b), "en"));
}

function textOf({ figure, speaker }: LedgerRow): string {
  const value = typeof figure.value === "object" ? `${figure.value.from} ${figure.value.to}` : String(figure.value);
  return [figure.subject, speaker, value, figure.unit, figure.locator.words, figure.note].join(" ").toLowerCase();
}
