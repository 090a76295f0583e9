import { indexOf } from "@/components/file/search-index";
import { dataset, summitIds } from "@/data";
import { catalogueOf, locales, messagesFor } from "@/lib/server/messages";

// Made when the site is built: a file that any server or network may keep.
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): { locale: string; summit: string }[] {
  return locales.flatMap((locale) => summitIds().map((summit) => ({ locale, summit })));
}

/** The index of what can be found in a summit and the words of the search, for a browser that searches as its reader types. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; summit: string }> }): Promise<Response> {
  const { locale, summit } = await params;
  const messages = { ...messagesFor(locale, "search"), "ui.share.close": catalogueOf(locale)["ui.share.close"] };
  return Response.json({ messages, index: await indexOf(dataset(summit), locale) });
}
