import { missingSummit } from "@/app/missing-sentence";
import { type Compared, compared } from "@/components/file/compared";
import { TYPES } from "@/components/file/files";
import { pairPicture } from "@/components/file/pair-picture";
import { SIDES } from "@/lib/compare";
import { ignoredHeader } from "@/lib/server/ignored-header";
import { openSummit } from "@/lib/server/open";
import { TooMany } from "@/lib/server/png";
import { sentenceAnswer } from "@/lib/server/sentence";
import { siteUrlOf } from "@/lib/server/site";

interface Props {
  params: Promise<{ locale: string; summit: string; format: string }>;
}

/** Two views as one picture. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { format, ...place } = await params;
  if (format !== "png" && format !== "svg")
    return sentenceAnswer(404, "A comparison is a file as .png or .svg; data files are those of its charts.");
  const query = new URL(request.url).searchParams;
  const look = query.get("look") ?? "light";
  if (look !== "light" && look !== "dark") return sentenceAnswer(400, "This picture cannot be made: look takes light or dark.");
  query.delete("look");
  const pair = await compared(place, query, siteUrlOf(request.headers));
  if (!pair)
    return sentenceAnswer(404, openSummit(place) ? `There is no comparison of "${place.summit}" at this address.` : missingSummit(place));
  try {
    const body = await pairPicture(format, pair.views, look);
    const name = pair.views.map(({ place: { chart } }) => chart).join("-and-");
    return new Response(typeof body === "string" ? body : new Uint8Array(body), {
      headers: {
        "Content-Type": TYPES[format],
        "Content-Disposition": `inline; filename="${name}.${format}"`,
        ...ignoredHeader(ignoredOf(pair)),
      },
    });
  } catch (fault) {
    if (fault instanceof TooMany)
      return sentenceAnswer(429, "Too many pictures are being drawn. Try again in a few seconds.", { "Retry-After": "3" });
    throw fault;
  }
}

/** What was not used, of a side with its name: "left.reading". */
function ignoredOf({ ignored, views }: Compared): { name: string }[] {
  return [...ignored, ...views.flatMap((view, i) => view.ignored.map(({ name }) => ({ name: `${SIDES[i]}.${name}` })))];
}
