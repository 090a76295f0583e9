import { summitEntries } from "@/data";
import { siteUrlOf } from "@/lib/server/site";
import { sitemapXml } from "@/lib/sitemap-xml";

/** The sitemaps of the summits: a line each, for which none of their data is read. */
export function GET(request: Request): Response {
  const site = siteUrlOf(request.headers);
  const entries = summitEntries().map(({ id, asOf }) => ({ address: `${site}/sitemap/${id}.xml`, changed: asOf }));
  return new Response(sitemapXml("sitemapindex", entries), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
