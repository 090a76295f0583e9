import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { chartsOf } from "@/charts/available";
import { linkImage, sharedView } from "@/components/file/shared-view";
import { viewJsonLd } from "@/components/file/view-json-ld";
import { FixedNote } from "@/components/page/fixed-note";
import { JsonLd } from "@/components/page/json-ld";
import { RelatedCharts } from "@/components/page/related-charts";
import { PageChart } from "@/components/view/page-chart";
import { servedChart } from "@/components/view/served";
import { StillChart } from "@/components/view/still-chart";
import { FILES_AT } from "@/lib/as-files";
import { isHeavy } from "@/lib/heavy";
import { propsText } from "@/lib/props-text";
import { linkMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { reportSetting } from "@/lib/server/report-setting";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string; chart: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  const place = await params;
  const query = queryOf(await searchParams);
  const opened = openSummit(place);
  const served = await servedChart(place, query, "page");
  const shared = await sharedView(place, query, await siteUrl());
  return opened && served && shared && { ...opened, ...served, shared, place };
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
    types: FILES_AT === undefined ? oembedTypes(link, site) : undefined,
    locale: place.locale,
    type: "article",
    image: linkImage(shared, site),
  });
}

/** Where sites that know only the link find how to show it. */
function oembedTypes(link: string, site: string): Record<string, string> {
  const address = (format: string) => `${site}/oembed?url=${encodeURIComponent(link)}&format=${format}`;
  return { "application/json+oembed": address("json"), "text/xml+oembed": address("xml") };
}

export default async function ChartPage(props: Props) {
  const [opened, site] = [await open(props), await siteUrl()];
  if (!opened) notFound();
  const { chart, place, dataset, t, formats, shared } = opened;
  const page = { site, report: reportSetting() };
  for (const file of chart.files ?? []) preload(file, { as: "image", fetchPriority: "high" });
  return (
    <>
      {shared.corrections && <FixedNote corrections={shared.corrections} t={t} formats={formats} />}
      {isHeavy(opened.props.slice) ? (
        <StillChart place={opened.props.place} query={opened.props.query} page={page} />
      ) : (
        <PageChart served={propsText(opened.props)} {...page} />
      )}
      <RelatedCharts place={place} charts={await chartsOf(dataset)} t={t} />
      <JsonLd data={viewJsonLd(shared, site, dataset.summit.event)} />
    </>
  );
}
