import type { Figure } from "@/data/read";
import { BELOW, type Held, type Judgement, NEAR, ruleOf } from "@/lib/checks";
import { boundsOf } from "@/lib/checks/rule";
import { heldCount, nearestToBound } from "@/lib/checks/sensitivity";
import type { FigureFacts } from "@/lib/figure-facts";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";
import { HeldLine } from "../held-line";

interface Props {
  figure: Figure;
  facts: FigureFacts;
  judgement: Judgement;
  base: string;
  t: Translate;
  formats: Formats;
}

/** The verdict with the rule that gave it, in how many choices it holds, and what would change it. */
export function Verdict({ figure, facts, judgement, base, t, formats }: Props) {
  const { counted, kept } = heldCount(judgement.held);
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict">{t("figures.page.verdict")}</h2>
      <p className={`figure-verdict verdict-${judgement.verdict}`}>{facts.verdictText}</p>
      {judgement.method && (
        <p>
          <HeldLine pieces={facts.held} />
        </p>
      )}
      {counted > 0 && <p>{t("figures.page.sensitivity", { n: counted, held: kept })}</p>}
      {judgement.reason && <p>{judgement.reason}</p>}
      <p>
        {t(`data.verdict.${judgement.verdict}`)}{" "}
        {counted > 0 && t(`figures.page.rule.${ruleOf(figure)}`, { near: formats.percent(NEAR), below: formats.percent(BELOW) })}{" "}
        <a href={`${base}/data#verdicts`}>{t("figures.ruleLink")}</a>
      </p>
      <h3>{t("figures.page.change")}</h3>
      <Changes figure={figure} judgement={judgement} t={t} formats={formats} />
    </section>
  );
}

function Changes({ figure, judgement, t, formats }: Pick<Props, "figure" | "judgement" | "t" | "formats">) {
  const { verdict, held, missing } = judgement;
  if (verdict === "unclear")
    return <p>{t("figures.page.change.unclear", { missing: formats.list(missing.map((name) => t(`figures.missing.${name}`))) })}</p>;
  if (verdict === "unchecked") return <p>{t("figures.page.change.unchecked")}</p>;
  const nearest = ruleOf(figure) === "same" ? null : nearestToBound(figure, held);
  return (
    <>
      {verdict === "not-confirmed" && <p>{t("figures.page.change.not-confirmed")}</p>}
      <p>{boundsText(figure, t, formats)}</p>
      {nearest && (
        <p>
          {t("figures.page.change.nearest", {
            value: quantity(nearest.held.value, nearest.held.unit, formats),
            label: nearest.held.label,
            by: formats.percent(Math.abs(nearest.by)),
            side: nearest.by < 0 ? "below" : "above",
          })}
        </p>
      )}
    </>
  );
}

/** Between which values the statement holds. */
function boundsText({ qualifier, value, unit }: Figure, t: Translate, formats: Formats): string {
  const bounds = typeof value === "number" ? boundsOf({ qualifier, unit }, value) : null;
  if (!bounds) return t("figures.page.change.none");
  const text = (bound: number) => (Number.isFinite(bound) ? quantity(bound, unit, formats) : "");
  return t("figures.page.change.bounds", {
    kind:
      bounds.least === bounds.most ? "same" : !Number.isFinite(bounds.most) ? "least" : !Number.isFinite(bounds.least) ? "most" : "near",
    least: text(bounds.least),
    most: text(bounds.most),
  });
}

/** How many of some values hold, as a few words: "holds in 2 of 2". */
export function heldCountText(held: readonly Held[], t: Translate): string {
  const { counted, kept } = heldCount(held);
  return t("figures.page.holdsIn", { n: counted, held: kept });
}
