import { openDeck } from "@/components/file/deck/open-deck";
import { siteUrl } from "@/lib/server/site";

/** A deck as a file, in the format of public/schema/deck.json. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ locale: string; summit: string; deck: string }> },
): Promise<Response> {
  const opened = openDeck(await params);
  if (!opened) return Response.json({ error: "There is no such deck." }, { status: 404 });
  const { deck, place } = opened;
  return new Response(`${JSON.stringify({ ...deck, $schema: `${await siteUrl()}/schema/deck.json` }, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${place.summit}-${deck.id}.json"`,
    },
  });
}
