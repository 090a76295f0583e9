import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { chartsOf } from "@/charts/available";
import { linkImage, sharedView } from "@/components/file/shared-view";
import { datasetJsonLd, JsonLd } from "@/components/page/json-ld";
import { RelatedCharts } from "@/components/page/related-charts";
import { ChartView } from "@/components/view/chart-view";
import { servedChart } from "@/components/view/served";
import { linkMetadata } from "@/lib/server/metadata";
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
  return linkMetadata({
    title: view.words.title,
    of: [view.context.t("ui.site")],
    description: view.words.subtitle,
    link,
    locale: place.locale,
    type: "article",
    image: linkImage(shared, site),
  });
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
