import { missingSummit } from "@/app/missing-sentence";
import { indexOf } from "@/components/file/search-index";
import { catalogueOf, messagesFor } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";

/**
 * The index of what can be found in a summit and the words of the search, for a browser that searches as its reader
 * types. Made when it is first asked for: a build makes none, however many summits there are.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; summit: string }> }): Promise<Response> {
  const { locale, summit } = await params;
  const opened = openSummit({ locale, summit });
  if (!opened) return Response.json({ error: missingSummit({ locale, summit }) }, { status: 404 });
  const messages = { ...messagesFor(locale, "search"), "ui.share.close": catalogueOf(locale)["ui.share.close"] };
  return Response.json({ messages, index: await indexOf(opened.dataset, locale) });
}
