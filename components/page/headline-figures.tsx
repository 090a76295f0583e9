import { actorName, type Dataset, type Figure, figureOf, sourcesOf } from "@/data/read";
import { type Judgement, judge } from "@/lib/checks";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";
import { textFragment } from "@/lib/text-fragment";

interface Props {
  dataset: Dataset;
  base: string;
  t: Translate;
  formats: Formats;
}

/** The figures that lead the dashboard: qualifier, value, speaker, and what each is held against. */
export function HeadlineFigures({ dataset, base, t, formats }: Props) {
  return (
    <div className="headline-figures">
      {dataset.summit.event.headlineFigures.map((id) => (
        <HeadlineFigure key={id} figure={figureOf(dataset, id)} dataset={dataset} base={base} t={t} formats={formats} />
      ))}
    </div>
  );
}

function HeadlineFigure({ figure, dataset, base, t, formats }: Props & { figure: Figure }) {
  const judgement = judge(dataset, figure);
  const source = sourcesOf(dataset).get(figure.source);
  return (
    <div className="headline-figure">
      <p>
        <span className="qualifier">{t(`ui.qualifier.${figure.qualifier}`)}</span>
        <a className="value" href={`${base}/figures#${figure.id}`}>
          {quantity(figure.value, figure.unit, formats)}
        </a>
      </p>
      <p className="subject">{figure.subject}</p>
      <p className="speaker">
        {actorName(dataset, figure.speaker)}
        {source?.url && (
          <>
            {" · "}
            <a href={figure.locator.words ? textFragment(source.url, figure.locator.words) : source.url}>{t("ui.figure.source")}</a>
          </>
        )}
      </p>
      <p className="held">
        <a href={`${base}/figures#${figure.id}`} className="verdict">
          {t(`figures.verdict.${judgement.verdict}`)}
        </a>
        {". "}
        {heldText(judgement, t, formats)}
      </p>
    </div>
  );
}

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
