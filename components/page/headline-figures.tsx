import { actorName, type Dataset, type Figure, figureOf, sourcesOf } from "@/data/read";
import { judge } from "@/lib/checks";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";
import { sourceAddress } from "@/lib/text-fragment";
import { HeldLine } from "./held-line";
import { heldPieces } from "./held-pieces";

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
  const address = sourceAddress(sourcesOf(dataset).get(figure.source)?.url, figure.locator.words);
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
        {figure.about && ` (${t("figures.about", { what: figure.about })})`}
        {address && (
          <>
            {" · "}
            <a href={address}>{t("ui.figure.source")}</a>
          </>
        )}
      </p>
      <p className="held">
        <a href={`${base}/figures#${figure.id}`} className="verdict">
          {t(`figures.verdict.${judgement.verdict}`)}
        </a>
        {". "}
        <HeldLine pieces={heldPieces(judgement, t, formats)} />
      </p>
    </div>
  );
}
