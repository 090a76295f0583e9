import { chartsOf } from "@/charts/available";
import { dataset, decksOf, hasSummit } from "@/data";
import { LISTED_PAGES } from "@/lib/pages";
import { locales } from "@/lib/server/messages";
import { siteUrlOf } from "@/lib/server/site";
import { sitemapXml } from "@/lib/sitemap-xml";

/** {summit}.xml: a summit's dashboard, pages, charts and decks in every language. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const id = file.replace(/\.xml$/, "");
  if (id === file || !hasSummit(id)) return Response.json({ error: `no sitemap "${file.slice(0, 80)}"` }, { status: 404 });
  const site = siteUrlOf(request.headers);
  const data = dataset(id);
  const charts = await chartsOf(data);
  const pages = [...LISTED_PAGES, ...charts.map((chart) => chart.id), ...decksOf(id).map((deck) => `present/${deck.id}`)];
  const entries = locales.flatMap((locale) =>
    ["", ...pages.map((page) => `/${page}`)].map((page) => ({
      address: `${site}/${locale}/${id}${page}`,
      changed: data.summit.asOf,
    })),
  );
  return new Response(sitemapXml("urlset", entries), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
