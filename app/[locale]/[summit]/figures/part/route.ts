import { factsOf } from "@/components/page/figure-facts";
import { summitIds } from "@/data";
import { nearest } from "@/data/nearest";
import { openSummit } from "@/lib/server/open";

/** A stated figure as a slide shows it: `id` of the query. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; summit: string }> }): Promise<Response> {
  const place = await params;
  const id = new URL(request.url).searchParams.get("id") ?? "";
  const opened = openSummit(place);
  if (!opened) return Response.json({ missing: place.summit, nearest: nearest(place.summit, summitIds()) }, { status: 404 });
  const ids = opened.dataset.summit.figures.map((figure) => figure.id);
  if (!ids.includes(id)) return Response.json({ missing: id, nearest: nearest(id, ids) }, { status: 404 });
  return Response.json(factsOf(opened.dataset, id, opened.t, opened.formats));
}
