import { missingChart } from "@/app/missing-sentence";
import { qrSvg } from "@/components/file/qr-code";
import { sharedView } from "@/components/file/shared-view";
import { sentenceAnswer } from "@/lib/server/sentence";
import { siteUrlOf } from "@/lib/server/site";

/** The permalink of a view as a QR code: a picture, so that a page need not carry it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; summit: string; chart: string }> },
): Promise<Response> {
  const place = await params;
  const shared = await sharedView(place, new URL(request.url).searchParams, siteUrlOf(request.headers));
  if (!shared) return sentenceAnswer(404, await missingChart(place));
  return new Response(qrSvg(shared.link), { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
}
