import type { MetadataRoute } from "next";
import { chartIds } from "@/charts";
import { dataset, summitIds } from "@/data";
import { locales } from "@/lib/server/messages";
import { siteUrl } from "@/lib/server/site";

export const dynamic = "force-dynamic";

const PAGES = ["", "/figures", "/sources", "/data"];

/** Every summit's dashboard, pages and charts in every language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await siteUrl();
  return summitIds().flatMap((id) =>
    locales.flatMap((locale) =>
      [...PAGES, ...chartIds().map((chart) => `/${chart}`)].map((page) => ({
        url: `${site}/${locale}/${id}${page}`,
        lastModified: dataset(id).summit.asOf,
      })),
    ),
  );
}
