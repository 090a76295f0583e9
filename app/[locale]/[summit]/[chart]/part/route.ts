import { servedChart } from "@/components/view/served";

/** What a chart among others needs to become live, in its default state. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; summit: string; chart: string }> },
): Promise<Response> {
  const place = await params;
  const served = await servedChart(place, new URLSearchParams(), "part");
  if (!served) return Response.json({ error: `no chart "${place.chart}" of "${place.summit}"` }, { status: 404 });
  return Response.json(served.props);
}
