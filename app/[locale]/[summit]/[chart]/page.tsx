import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { loadChart } from "@/charts";
import { datasetJsonLd, JsonLd } from "@/components/page/json-ld";
import { RelatedCharts } from "@/components/page/related-charts";
import { contextOf, viewPath } from "@/components/view/chart-context";
import { ChartView } from "@/components/view/chart-view";
import { catalogueOf, messagesFor } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf, serveView } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string; chart: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  const chart = await loadChart(place.chart);
  if (!opened || !chart) return undefined;
  return { ...opened, place, view: await serveView(chart, opened.dataset, queryOf(await searchParams)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const opened = await open(props);
  if (!opened) return {};
  const { view, place, locale } = opened;
  const context = contextOf(place, catalogueOf(locale), view.chart.params(view.domain), view.state);
  const words = view.chart.words(view.chart.rows(view.slice, view.state), view.state, context);
  const url = `${await siteUrl()}${viewPath(place, view.query)}`;
  return { title: `${words.title} · ${opened.t("ui.site")}`, description: words.subtitle, alternates: { canonical: url } };
}

export default async function ChartPage(props: Props) {
  const opened = await open(props);
  if (!opened) notFound();
  const { view, place, dataset, locale, t } = opened;
  for (const file of view.chart.files ?? []) preload(file, { as: "image", fetchPriority: "high" });
  return (
    <>
      <ChartView
        place={place}
        placement="page"
        query={view.query}
        domain={view.domain}
        slice={view.slice}
        messages={[messagesFor(locale, "ui"), messagesFor(locale, place.chart)]}
        version={dataset.version}
        asOf={dataset.summit.asOf}
      />
      <RelatedCharts place={place} t={t} />
      <JsonLd data={datasetJsonLd(dataset, await siteUrl(), locale)} />
    </>
  );
}
