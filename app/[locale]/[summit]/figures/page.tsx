import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { summitImage } from "@/components/file/shared-view";
import { claimReviews } from "@/components/page/claim-review";
import { JsonLd } from "@/components/page/json-ld";
import { LedgerEntry } from "@/components/page/ledger-entry";
import { LedgerForm } from "@/components/page/ledger-form";
import { IgnoredNote } from "@/components/view/ignored-note";
import { ledger, ledgerParams } from "@/lib/ledger";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";
import { formatState, parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) return {};
  const settings = ledgerParams(opened.dataset);
  const query = formatState(settings, parseState(settings, queryOf(await searchParams)).state);
  return pageMetadata(place, "figures", query, await summitImage(place, await siteUrl()));
}

export default async function Figures({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { dataset, t, formats } = opened;
  const base = `/${place.locale}/${place.summit}`;
  const settings = ledgerParams(dataset);
  const { state, ignored } = parseState(settings, queryOf(await searchParams));
  const query = formatState(settings, state);
  const path = query ? `${base}/figures?${query}` : `${base}/figures`;
  const { figures } = dataset.summit;
  const rows = ledger(dataset, state);
  const site = await siteUrl();
  return (
    <div className="prose">
      <h1>{t("figures.title")}</h1>
      <p>
        {t("figures.intro")} {t("figures.words", { n: figures.filter(({ locator }) => locator.words).length, total: figures.length })}
      </p>
      <p className="muted">
        {t("figures.rule")} <a href={`${base}/data#verdicts`}>{t("figures.ruleLink")}</a>
      </p>
      <LedgerForm action={`${base}/figures`} dataset={dataset} params={settings} state={state} t={t} />
      <IgnoredNote ignored={ignored} names={Object.keys(settings)} path={path} t={t} />
      <p className="ledger-count" role="status">
        {t("figures.count", { n: rows.length, total: figures.length })}{" "}
        <a href={`${base}/figures.csv${query ? `?${query}` : ""}`}>{t("ui.chart.csv")}</a>
      </p>
      {rows.length === 0 ? (
        <p>
          {t("figures.none")} <a href={`${base}/figures`}>{t("figures.showAll")}</a>
        </p>
      ) : (
        <ol className="ledger">
          {rows.map((row) => (
            <LedgerEntry key={row.figure.id} row={row} dataset={dataset} base={base} site={site} t={t} formats={formats} />
          ))}
        </ol>
      )}
      <JsonLd data={claimReviews(rows, dataset, `${site}${base}`, t, formats)} />
    </div>
  );
}
