import { oembedOf, oembedXml, viewOfLink } from "@/components/file/embed/oembed";
import { sharedView } from "@/components/file/shared-view";
import { sentenceAnswer } from "@/lib/server/sentence";
import { siteUrlOf } from "@/lib/server/site";

/** oEmbed: `url` is a link to a view; `format` json or xml; `maxwidth` and `maxheight` in pixels. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const format = query.get("format") ?? "json";
  if (format !== "json" && format !== "xml") return refusal(501, `There is no format "${format}"; there are json and xml.`);
  const link = query.get("url");
  if (!link) return refusal(400, "Say which link: url=…");
  const most = { width: pixels(query.get("maxwidth")), height: pixels(query.get("maxheight")) };
  if (Number.isNaN(most.width) || Number.isNaN(most.height))
    return refusal(400, "maxwidth and maxheight take whole numbers of pixels, from 1.");
  const site = siteUrlOf(request.headers);
  const found = viewOfLink(link, site);
  const shared = found && (await sharedView(found.place, found.query, site));
  if (!shared) return refusal(404, "This link is no view of this site.");
  const fields = oembedOf(shared, most);
  return format === "json"
    ? Response.json(fields, { headers: HEADERS })
    : new Response(oembedXml(fields), { headers: { ...HEADERS, "Content-Type": "text/xml; charset=utf-8" } });
}

const HEADERS = { "Access-Control-Allow-Origin": "*" };

function refusal(status: number, sentence: string): Response {
  return sentenceAnswer(status, sentence, HEADERS);
}

/** Undefined when nothing is said, NaN when it is no number of pixels. */
function pixels(text: string | null): number | undefined {
  if (text === null) return undefined;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
}
