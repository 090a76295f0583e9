import { openChart } from "@/charts/available";
import { openSummit } from "@/lib/server/open";
import { serveView } from "@/lib/server/view";

/** The slice of a state that a page did not carry, for the live chart. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; summit: string; chart: string }> },
): Promise<Response> {
  const place = await params;
  const opened = openSummit(place);
  const chart = opened && (await openChart(place.chart, opened.dataset));
  if (!opened || !chart) return Response.json({ error: `no chart "${place.chart}" of "${place.summit}"` }, { status: 404 });
  const { slice } = await serveView(chart, opened.dataset, new URL(request.url).searchParams);
  return Response.json(slice);
}
