import { embedHtml } from "@/components/file/embed/embed";
import { lookOf } from "@/components/file/embed/layout";
import { missingEmbed } from "@/components/file/embed/missing";
import { sharedView } from "@/components/file/shared-view";
import { FRAMED } from "@/lib/server/request-headers";
import { siteUrlOf } from "@/lib/server/site";

interface Props {
  params: Promise<{ locale: string; summit: string; chart: string }>;
}

const HEADERS = { "Content-Type": "text/html; charset=utf-8", "Cross-Origin-Resource-Policy": "cross-origin", [FRAMED]: "1" };

/** A view for a frame on another page. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const place = await params;
  const { look, known, own } = lookOf(new URL(request.url).searchParams);
  const shared = await sharedView(place, own, siteUrlOf(request.headers));
  if (!shared) return new Response(missingEmbed(place), { status: 404, headers: HEADERS });
  const ignored = [...shared.ignored.map(({ name }) => name), ...(known ? [] : ["look"])];
  return new Response(await embedHtml(shared, look, ignored), { headers: HEADERS });
}
