import { openChart } from "@/charts/available";
import { contextOf } from "@/components/view/chart-context";
import { catalogueOf } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";
import { serveView } from "@/lib/server/view";
import { tableCsv } from "@/lib/table-csv";

/** The table of a view as a CSV file. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; summit: string; chart: string }> },
): Promise<Response> {
  const place = await params;
  const opened = openSummit(place);
  const chart = opened && (await openChart(place.chart, opened.dataset));
  if (!opened || !chart)
    return new Response(`There is no chart "${place.chart}" of "${place.summit}".\n`, {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  const view = await serveView(chart, opened.dataset, new URL(request.url).searchParams);
  const context = contextOf(place, catalogueOf(opened.locale), chart.params(view.domain), view.state);
  const table = chart.table(chart.rows(view.slice, view.state), view.state, context);
  const name = [place.chart, ...view.query.replace(/[^\w~.,=&-]/g, "").split(/[=&]/)].filter(Boolean).join("-").slice(0, 120);
  return new Response(tableCsv(table, opened.t), {
    headers: { "Content-Type": "text/csv; charset=utf-8; header=present", "Content-Disposition": `attachment; filename="${name}.csv"` },
  });
}
