import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { chartsOf } from "@/charts/available";
import { previewImage, sharedView } from "@/components/file/shared-view";
import { viewJsonLd } from "@/components/file/view-json-ld";
import { JsonLd } from "@/components/page/json-ld";
import { RelatedCharts } from "@/components/page/related-charts";
import { ChartView } from "@/components/view/chart-view";
import { servedChart } from "@/components/view/served";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";

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

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const place = await params;
  const site = await siteUrl();
  const shared = await sharedView(place, queryOf(await searchParams), site);
  if (!shared) return {};
  const { link, view } = shared;
  const { words, context } = view;
  const { path, size } = previewImage(shared);
  const shown = { title: words.title, description: words.subtitle, images: [{ url: `${site}${path}`, ...size, alt: words.alt }] };
  return {
    title: `${words.title} · ${context.t("ui.site")}`,
    description: words.subtitle,
    alternates: { canonical: link },
    openGraph: { ...shown, type: "article", siteName: context.t("ui.site"), url: link, locale: place.locale },
    twitter: { ...shown, card: "summary_large_image" },
  };
}

export default async function ChartPage(props: Props) {
  const [opened, site] = [await open(props), await siteUrl()];
  const shared = opened && (await sharedView(opened.place, new URLSearchParams(opened.props.query), site));
  if (!opened || !shared) notFound();
  const { chart, place, dataset, t } = opened;
  for (const file of chart.files ?? []) preload(file, { as: "image", fetchPriority: "high" });
  return (
    <>
      <ChartView {...opened.props} site={site} />
      <RelatedCharts place={place} charts={await chartsOf(dataset)} t={t} />
      <JsonLd data={viewJsonLd(shared, site, dataset.summit.event)} />
    </>
  );
}
