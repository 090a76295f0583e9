import { missingChart } from "@/app/missing-sentence";
import { fileOf, TYPES } from "@/components/file/files";
import { Unfit } from "@/components/file/frame";
import { type SharedView, sharedView, withFullTable } from "@/components/file/shared-view";
import { chartPath, filePath } from "@/components/view/chart-context";
import { endingOf, FORMATS, type Format } from "@/lib/file-formats";
import { readPictureOptions, withoutPictureOptions } from "@/lib/picture-options";
import { type RowsOption, readRowsOption, withoutRowsOption } from "@/lib/rows-option";
import { ignoredHeader } from "@/lib/server/ignored-header";
import { TooMany } from "@/lib/server/png";
import { sentenceAnswer } from "@/lib/server/sentence";
import { siteUrlOf } from "@/lib/server/site";
import { wrapText } from "@/lib/text-width";

interface Props {
  params: Promise<{ locale: string; summit: string; chart: string; format: string }>;
}

/** A view as a file: picture, drawing, table or data. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { format: wanted, ...place } = await params;
  const format = FORMATS.find((one) => one === wanted);
  if (!format) return refusal(404, `There is no file "${wanted}" of a chart; there are ${FORMATS.map(endingOf).join(", ")}.`);
  const query = new URL(request.url).searchParams;
  const site = siteUrlOf(request.headers);
  const state = withoutPictureOptions(isPicture(format) ? query : withoutRowsOption(query));
  const view = await sharedView(place, state, site);
  if (!view) return refusal(404, await missingChart(place), format);
  const none = new URLSearchParams();
  const read = readPictureOptions(isPicture(format) ? query : none);
  if ("fault" in read) return refusal(400, read.fault, format);
  const asked = readRowsOption(isPicture(format) ? none : query);
  if ("fault" in asked) return refusal(400, asked.fault, format);
  const shared = asked.rows === "all" ? await withFullTable(view, site) : view;
  try {
    const body = await once(`${request.headers.get("host")} ${request.url}`, () => fileOf(format, { ...shared, options: read.options }));
    return new Response(typeof body === "string" ? body : new Uint8Array(body), { headers: headersOf(format, shared, asked.rows) });
  } catch (fault) {
    if (fault instanceof TooMany) return refusal(429, "Too many pictures are being drawn. Try again in a few seconds.", format);
    if (fault instanceof Unfit) return refusal(400, fault.message, format);
    throw fault;
  }
}

function isPicture(format: Format): boolean {
  return format === "png" || format === "svg";
}

const underWay = new Map<string, Promise<string | Buffer>>();

/** One file for all who ask for the same while it is being made. */
function once(key: string, make: () => Promise<string | Buffer>): Promise<string | Buffer> {
  let file = underWay.get(key);
  if (!file) {
    file = make().finally(() => underWay.delete(key));
    underWay.set(key, file);
  }
  return file;
}

/** Tables are saved, pictures and data shown; each named after the chart and its state. */
function headersOf(format: Format, { place, query, ignored }: SharedView, rows: RowsOption): HeadersInit {
  const [state, options] = rows === "all" ? ["", "rows=all"] : [query, ""];
  const said = (state || options).replace(/[^\w~.,=&-]/g, "").split(/[=&]/);
  const name = [place.chart, ...said, place.release].filter(Boolean).join("-").slice(0, 120);
  const described = filePath(place, state, "csv-metadata", options).slice(chartPath(place).length - place.chart.length);
  const kind = format === "csv" || format === "xlsx" ? "attachment" : "inline";
  return {
    "Content-Type": TYPES[format],
    "Content-Disposition": `${kind}; filename="${name}${endingOf(format)}"`,
    ...(format === "csv" ? { Link: `<${described}>; rel="describedby"; type="${TYPES["csv-metadata"]}"` } : {}),
    ...ignoredHeader(ignored),
  };
}

/** A sentence in the type that was asked for. */
function refusal(status: number, sentence: string, format?: Format): Response {
  const more = status === 429 ? { "Retry-After": "3" } : undefined;
  if (format === "json" || format === "csv-metadata")
    return Response.json({ title: sentence, status }, { status, headers: { "Content-Type": "application/problem+json", ...more } });
  if (format === "svg" && status === 404) return new Response(sentenceSvg(sentence), { status, headers: { "Content-Type": TYPES.svg } });
  return sentenceAnswer(status, sentence, more);
}

/** A sentence as a drawing, in as many lines as it takes. */
function sentenceSvg(sentence: string): string {
  const text = sentence.replace(/[&<>]|[^\P{C}]/gu, "");
  const lines = wrapText(text, 868, { size: 14 });
  const height = 40 + 20 * lines.length;
  const spans = lines.map((line, i) => `<tspan x="16" y="${36 + 20 * i}">${line}</tspan>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${height}" width="900" height="${height}" font-family="sans-serif" font-size="14"><title>${text}</title><text>${spans}</text></svg>`;
}
