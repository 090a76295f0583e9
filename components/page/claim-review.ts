/** Verdicts on stated figures as ClaimReview (schema.org), for programs that gather checks of facts. */
import { actorName, type Dataset, sourcesOf } from "@/data/read";
import type { Verdict } from "@/lib/checks";
import type { Formats } from "@/lib/format";
import type { LedgerRow } from "@/lib/ledger";
import type { Translate } from "@/lib/messages";
import { figureText } from "@/lib/press";

/** The verdicts that rate a statement, from 1, held in nothing, to 5, held in everything; the others say in words why they do not. */
const RATINGS: Partial<Record<Verdict, number>> = { consistent: 5, depends: 3, "not-consistent": 1 };

/** Those of some figures that have a verdict; `base` is the whole address of the summit. The claim stands in our words, for it is no quotation. */
export function claimReviews(rows: readonly LedgerRow[], dataset: Dataset, base: string, t: Translate, formats: Formats): object {
  const { summit } = dataset;
  const plenary = { "@type": "Organization", name: t("ui.site"), url: new URL(base).origin };
  return {
    "@context": "https://schema.org",
    "@graph": rows.flatMap(({ figure, judgement }) => {
      if (judgement.verdict === "unchecked") return [];
      const rating = RATINGS[judgement.verdict];
      const { url } = sourcesOf(dataset).get(figure.source) ?? {};
      const person = summit.actors.find(({ id }) => id === figure.speaker)?.kind === "person";
      return {
        "@type": "ClaimReview",
        url: `${base}/figures/${figure.id}`,
        claimReviewed: figureText(figure, t, formats),
        datePublished: summit.asOf,
        author: plenary,
        itemReviewed: {
          "@type": "Claim",
          author: { "@type": person ? "Person" : "Organization", name: actorName(dataset, figure.speaker) },
          datePublished: figure.date,
          ...(url ? { appearance: { "@type": "CreativeWork", url } } : {}),
        },
        reviewRating: {
          "@type": "Rating",
          ...(rating !== undefined && { ratingValue: rating, bestRating: 5, worstRating: 1 }),
          alternateName: t(`figures.verdict.${judgement.verdict}`),
        },
      };
    }),
  };
}
