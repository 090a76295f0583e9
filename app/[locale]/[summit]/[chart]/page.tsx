import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { chartsOf } from "@/charts/available";
import { previewOf } from "@/components/file/files";
import { datasetJsonLd, JsonLd } from "@/components/page/json-ld";
import { RelatedCharts } from "@/components/page/related-charts";
import { chartPath, viewPath } from "@/components/view/chart-context";
import { ChartView } from "@/components/view/chart-view";
import { servedChart } from "@/components/view/served";
import { viewOf } from "@/components/view/stages";
import { writePictureOptions } from "@/lib/picture-options";
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
  const { chart, state, place, locale, dataset, t } = opened;
  const { domain, slice } = opened.props;
  const params = chart.params(domain);
  const site = await siteUrl();
  const query = formatState(params, state);
  const url = `${site}${viewPath(place, query)}`;
  const view = viewOf({ chart, place, messages: catalogueOf(locale), params }, slice, state);
  const { words } = view;
  const { version, summit } = dataset;
  const preview = previewOf({ view, link: url, version, asOf: summit.asOf, ignored: [] });
  const asked = [query, preview && writePictureOptions(preview)].filter(Boolean).join("&");
  const image = {
    url: `${site}${chartPath(place)}.png${asked && `?${asked}`}`,
    ...(preview ? { width: 1200, height: 630 } : {}),
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
