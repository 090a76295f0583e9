import type { MetadataRoute } from "next";
import { chartsOf } from "@/charts/available";
import { dataset, decksOf, summitIds } from "@/data";
import { LISTED_PAGES } from "@/lib/pages";
import { locales } from "@/lib/server/messages";
import { siteUrl } from "@/lib/server/site";

export const dynamic = "force-dynamic";

/** Every summit's dashboard, pages, charts and decks in every language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await siteUrl();
  const summits = summitIds().map(async (id) => {
    const charts = await chartsOf(dataset(id));
    const pages = [
      "",
      ...[...LISTED_PAGES, ...charts.map((chart) => chart.id), ...decksOf(id).map((deck) => `present/${deck.id}`)].map(
        (page) => `/${page}`,
      ),
    ];
    return locales.flatMap((locale) =>
      pages.map((page) => ({ url: `${site}/${locale}/${id}${page}`, lastModified: dataset(id).summit.asOf })),
    );
  });
  return (await Promise.all(summits)).flat();
}
