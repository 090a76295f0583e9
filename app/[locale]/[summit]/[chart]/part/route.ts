import { chartIds } from "@/charts";
import { servedChart } from "@/components/view/served";
import { summitIds } from "@/data";
import { nearest } from "@/data/nearest";
import { openSummit } from "@/lib/server/open";

/** What a chart among others needs to become live, in the state of the query. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; summit: string; chart: string }> },
): Promise<Response> {
  const place = await params;
  const served = await servedChart(place, new URL(request.url).searchParams, "part");
  if (!served) {
    const [missing, known] = openSummit(place) ? [place.chart, chartIds()] : [place.summit, summitIds()];
    return Response.json({ missing, nearest: nearest(missing, known) }, { status: 404 });
  }
  return Response.json(served.props);
}
