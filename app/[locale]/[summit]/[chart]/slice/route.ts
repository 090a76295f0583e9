import { missingChart } from "@/app/missing-sentence";
import { openView } from "@/components/file/opened-view";

/** The slice of a state that a page did not carry, for the live chart. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; summit: string; chart: string }> },
): Promise<Response> {
  const place = await params;
  const opened = await openView(place, new URL(request.url).searchParams);
  if (!opened) return Response.json({ error: await missingChart(place) }, { status: 404 });
  return Response.json(opened.slice);
}
