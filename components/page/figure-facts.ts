import { actorName, type Dataset, figureOf, sourcesOf } from "@/data/read";
import { judge } from "@/lib/checks";
import { figureAddress } from "@/lib/figure-address";
import type { FigureFacts } from "@/lib/figure-facts";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { statedQuantity } from "@/lib/quantity";
import { heldPieces } from "./held-pieces";

/** A stated figure as it is shown alone. Throws when there is none of that id. */
export function factsOf(dataset: Dataset, id: string, t: Translate, formats: Formats): FigureFacts {
  const figure = figureOf(dataset, id);
  const judgement = judge(dataset, figure);
  const source = sourcesOf(dataset).get(figure.source);
  const speaker = actorName(dataset, figure.speaker);
  return {
    id,
    qualifier: t(`ui.qualifier.${figure.qualifier}`),
    value: statedQuantity(figure, formats),
    subject: figure.subject,
    speaker: figure.about ? `${speaker} (${t("figures.about", { what: figure.about })})` : speaker,
    date: formats.date(figure.date),
    words: figure.locator.words,
    publisher: source?.publisher ?? figure.source,
    address: figureAddress(dataset, figure),
    verdict: judgement.verdict,
    verdictText: t(`figures.verdict.${judgement.verdict}`),
    held: heldPieces(judgement, t, formats),
  };
}
