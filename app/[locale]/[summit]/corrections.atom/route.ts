import { Feed } from "feed";
import { missingSummit } from "@/app/missing-sentence";
import { releasesOf } from "@/data";
import { releaseName } from "@/lib/release-name";
import { openSummit } from "@/lib/server/open";
import { siteUrlOf } from "@/lib/server/site";

/** The releases of a summit's data as an Atom feed (RFC 4287), the newest first: what was corrected, and why. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; summit: string }> }): Promise<Response> {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) return new Response(`${missingSummit(place)}\n`, { status: 404 });
  const { dataset, t, formats } = opened;
  const page = `${siteUrlOf(request.headers)}/${place.locale}/${place.summit}`;
  const releases = releasesOf(place.summit).toReversed();
  const feed = new Feed({
    id: `${page}/corrections.atom`,
    title: t("data.feed.title", { name: dataset.summit.event.name }),
    link: `${page}/data#releases`,
    updated: dayOf(releases[0]?.id ?? dataset.summit.asOf),
    feedLinks: { atom: `${page}/corrections.atom` },
    author: { name: t("ui.site") },
    generator: false,
    copyright: "",
  });
  for (const { id, corrections, methods } of releases)
    feed.addItem({
      id: `${page}/data#release-${id}`,
      link: `${page}/data#release-${id}`,
      title: t("data.release.name", { date: releaseName(id, formats) }),
      date: dayOf(id),
      description:
        [...corrections, ...methods.map(({ chart, text }) => t("data.release.method", { chart: t(`${chart}.name`), text }))].join(" ") ||
        t("data.release.first"),
    });
  return new Response(feed.atom1(), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}

/** The day of a release, or of anything else that begins with an ISO day. */
function dayOf(id: string): Date {
  return new Date(`${id.slice(0, 10)}T00:00:00Z`);
}
