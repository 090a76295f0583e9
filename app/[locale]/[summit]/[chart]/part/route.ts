import { chartIds } from "@/charts";
import { servedChart } from "@/components/view/served";
import { nearest } from "@/data/nearest";

/** What a chart among others needs to become live, in the state of the query. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; summit: string; chart: string }> },
): Promise<Response> {
  const place = await params;
  const served = await servedChart(place, new URL(request.url).searchParams, "part");
  if (!served) {
    const near = nearest(place.chart, chartIds());
    return Response.json({ error: `no chart "${place.chart}" of "${place.summit}"`, nearest: near }, { status: 404 });
  }
  return Response.json(served.props);
}
