import { type Dataset, sourcesOf } from "@/data/read";
import { figureAddress } from "@/lib/figure-address";
import type { Formats } from "@/lib/format";
import type { LedgerRow } from "@/lib/ledger";
import type { Translate } from "@/lib/messages";
import { pressLine, withLink } from "@/lib/press";
import { pressFacts } from "@/lib/press-facts";
import { periodText, statedQuantity } from "@/lib/quantity";
import { HeldLine } from "./held-line";
import { heldPieces } from "./held-pieces";
import { heldText, heldValue, holdsKey } from "./held-text";
import { Note } from "./note";

interface Props {
  row: LedgerRow;
  dataset: Dataset;
  base: string;
  /** Where the site is served, for what is printed. */
  site: string;
  t: Translate;
  formats: Formats;
}

/** One figure: as stated, by whom, where, and what it was held against. */
export function LedgerEntry({ row, dataset, base, site, t, formats }: Props) {
  const { figure, judgement, speaker } = row;
  const source = sourcesOf(dataset).get(figure.source);
  const { words, paragraph } = figure.locator;
  const address = figureAddress(dataset, figure);
  // What the verdict says already is not said again.
  const found = judgement.held.length > 0 ? heldText(judgement, t, formats).replace(/\.$/, "") : "";
  const counted = judgement.held.filter(({ holds }) => holds !== null);
  return (
    <li id={figure.id} className="ledger-entry">
      <div className="ledger-value">
        <span className="qualifier">{t(`ui.qualifier.${figure.qualifier}`)}</span>
        <a className="value" href={`${base}/figures/${figure.id}`}>
          {statedQuantity(figure, formats)}
        </a>
      </div>
      <div>
        <h2>{figure.period ? `${figure.subject} (${periodText(figure.period, formats)})` : figure.subject}</h2>
        <p className="muted">
          {speaker}
          {figure.about && ` (${t("figures.about", { what: figure.about })})`} · {formats.date(figure.date)} ·{" "}
          {t(`figures.when.${figure.date > dataset.summit.event.to ? "after" : figure.scope}`)}
        </p>
        <p>
          {words && <q>{words}</q>} {address ? <a href={address}>{source?.publisher}</a> : source?.publisher}
          {paragraph !== undefined && `, ${t("ui.figure.paragraph", { n: String(paragraph) })}`}
          {" · "}
          <a href={`${base}/sources#${figure.source}`}>{t("figures.aboutSource")}</a>
        </p>
        {figure.note && <Note text={figure.note} sources={sourcesOf(dataset)} base={base} />}
        <details className="press-fold">
          <summary>{t("ui.press.name")}</summary>
          <p className="press-line">
            {withLink(pressLine(pressFacts(dataset, figure), found, t, formats), `${site}${base}/figures/${figure.id}`)}
          </p>
        </details>
      </div>
      <div className="ledger-check">
        <p>
          <strong className={`verdict verdict-${judgement.verdict}`}>{t(`figures.verdict.${judgement.verdict}`)}</strong>
          {judgement.method && (
            <>
              {". "}
              <HeldLine pieces={heldPieces(judgement, t, formats)} />
            </>
          )}
        </p>
        {judgement.reason && <p className="muted">{judgement.reason}</p>}
        {judgement.held.length > 0 && (
          <details>
            <summary>
              {t("figures.choices", {
                n: counted.length,
                held: counted.filter(({ holds }) => holds).length,
                others: judgement.held.length - counted.length,
              })}
            </summary>
            <ul>
              {judgement.held.map((held) => (
                <li key={`${held.label} ${held.sources.join(" ")}`}>
                  <span className={held.kind === "stated" ? "stated-value" : "measured-value"}>{heldValue(held, t, formats)}</span>{" "}
                  {held.label} – {t(holdsKey(held))}, {t(`ui.provenance.${held.kind}`)}
                  {held.sources.slice(0, 3).map((id) => (
                    <span key={id}>
                      {" · "}
                      <a href={`${base}/sources#${id}`}>{sourcesOf(dataset).get(id)?.publisher ?? id}</a>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
