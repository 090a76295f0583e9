import { slideName } from "@/components/deck/slide-name";
import { namesIn } from "@/components/file/deck/carried";
import { openDeck } from "@/components/file/deck/open-deck";
import { notesMarkdown } from "@/lib/deck/notes";
import { sentenceAnswer } from "@/lib/server/sentence";
import { siteUrl } from "@/lib/server/site";

/** The notes of a deck as a Markdown file. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ locale: string; summit: string; deck: string }> },
): Promise<Response> {
  const opened = openDeck(await params);
  if (!opened) return sentenceAnswer(404, "There is no such deck.");
  const { deck, place } = opened;
  const names = await namesIn(opened);
  const base = `${await siteUrl()}/${place.locale}/${place.summit}`;
  return new Response(notesMarkdown(deck, { nameOf: (slide) => slideName(slide, names), base }), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="${place.summit}-${deck.id}-notes.md"`,
    },
  });
}
