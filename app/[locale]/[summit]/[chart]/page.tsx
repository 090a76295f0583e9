import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { chartsOf } from "@/charts/available";
import { datasetJsonLd, JsonLd } from "@/components/page/json-ld";
import { RelatedCharts } from "@/components/page/related-charts";
import { chartPath, contextOf, viewPath } from "@/components/view/chart-context";
import { ChartView } from "@/components/view/chart-view";
import { servedChart } from "@/components/view/served";
import { PREVIEW } from "@/lib/picture-options";
import { catalogueOf } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";
import { formatState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string; chart: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  const served = await servedChart(place, queryOf(await searchParams), "page");
  return opened && served && { ...opened, ...served, place };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const opened = await open(props);
  if (!opened) return {};
  const { chart, state, place, locale, t } = opened;
  const { domain, slice } = opened.props;
  const params = chart.params(domain);
  const words = chart.words(chart.rows(slice, state), state, contextOf(place, catalogueOf(locale), params, state));
  const site = await siteUrl();
  const query = formatState(params, state);
  const url = `${site}${viewPath(place, query)}`;
  const image = {
    url: `${site}${chartPath(place)}.png?${[query, PREVIEW.options].filter(Boolean).join("&")}`,
    width: PREVIEW.width,
    height: PREVIEW.height,
    alt: words.alt,
  };
  const shown = { title: words.title, description: words.subtitle, images: [image] };
  return {
    title: `${words.title} · ${t("ui.site")}`,
    description: words.subtitle,
    alternates: { canonical: url },
    openGraph: { ...shown, type: "article", siteName: t("ui.site"), url, locale },
    twitter: { ...shown, card: "summary_large_image" },
  };
}

export default async function ChartPage(props: Props) {
  const opened = await open(props);
  if (!opened) notFound();
  const { chart, place, dataset, locale, t } = opened;
  for (const file of chart.files ?? []) preload(file, { as: "image", fetchPriority: "high" });
  return (
    <>
      <ChartView {...opened.props} site={await siteUrl()} />
      <RelatedCharts place={place} charts={await chartsOf(dataset)} t={t} />
      <JsonLd data={datasetJsonLd(dataset, await siteUrl(), locale)} />
    </>
  );
}
