import { type Dataset, type Figure, sourcesOf } from "@/data/read";
import type { FigureFacts } from "@/lib/figure-facts";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { periodText, quantity } from "@/lib/quantity";
import { Note } from "../note";

interface Props {
  figure: Figure;
  facts: FigureFacts;
  dataset: Dataset;
  base: string;
  t: Translate;
  formats: Formats;
}

/** A figure as it was stated: large, with its qualifier, its words in their place, and who said it. */
export function StatedHead({ figure, facts, dataset, base, t, formats }: Props) {
  const { paragraph } = figure.locator;
  const theme = dataset.summit.themes.find(({ id }) => id === figure.theme);
  const publisher = sourcesOf(dataset).get(figure.source)?.publisher ?? figure.source;
  return (
    <header className="figure-head">
      <p className="figure-kind">
        <a href={`${base}/figures#${figure.id}`}>{t("figures.title")}</a>
        {theme && (
          <>
            {" · "}
            <a href={`${base}/topics?${theme.scope === "summit" ? "scope=summit&" : ""}topic=${theme.id}`}>{theme.short}</a>
          </>
        )}
      </p>
      <h1>
        <span className="figure-value">
          <span className="qualifier">{facts.qualifier}</span> {facts.value}
        </span>{" "}
        <span className="figure-subject">
          {figure.subject}
          {figure.period && ` (${periodText(figure.period, formats)})`}
        </span>
      </h1>
      <p>
        {facts.words && <q>{facts.words}</q>} {facts.speaker}, {facts.date},{" "}
        {t(`figures.when.${figure.date > dataset.summit.event.to ? "after" : figure.scope}`)}
        {" · "}
        {facts.address ? <a href={facts.address}>{publisher}</a> : publisher}
        {paragraph !== undefined && `, ${t("ui.figure.paragraph", { n: String(paragraph) })}`}
        {" · "}
        <a href={`${base}/sources#${figure.source}`}>{t("figures.aboutSource")}</a>
      </p>
      {!facts.words && <p className="muted">{t("figures.page.noWords")}</p>}
      {figure.said && (
        <p className="muted">{t("figures.page.readAs", { said: figure.said, value: quantity(figure.value, figure.unit, formats) })}</p>
      )}
      {figure.note && <Note text={figure.note} sources={sourcesOf(dataset)} base={base} />}
    </header>
  );
}
