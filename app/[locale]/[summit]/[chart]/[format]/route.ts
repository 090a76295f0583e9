import { chartsOf } from "@/charts/available";
import { fileOf, TYPES } from "@/components/file/files";
import { Unfit } from "@/components/file/frame";
import { type SharedView, sharedView, withFullTable } from "@/components/file/shared-view";
import { chartPath, filePath, type Place } from "@/components/view/chart-context";
import { endingOf, FORMATS, type Format } from "@/lib/file-formats";
import { readPictureOptions, withoutPictureOptions } from "@/lib/picture-options";
import { type RowsOption, readRowsOption, withoutRowsOption } from "@/lib/rows-option";
import { openSummit } from "@/lib/server/open";
import { TooMany } from "@/lib/server/png";
import { sentenceAnswer } from "@/lib/server/sentence";
import { siteUrlOf } from "@/lib/server/site";

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
  if (!view) return refusal(404, await missing(place), format);
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

/** Which part of an address names nothing, and what there is. */
async function missing(place: Place): Promise<string> {
  const opened = openSummit(place);
  if (!opened) return `There is no summit "${place.summit}" in the language "${place.locale}".`;
  const ids = (await chartsOf(opened.dataset)).map(({ id }) => id);
  return `There is no chart "${place.chart}" of "${place.summit}"; there are ${ids.join(", ")}.`;
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
    ...(ignored.length > 0
      ? {
          "Plenary-Ignored": ignored
            .map((one) => encodeURIComponent(one.name))
            .join(", ")
            .slice(0, 1000),
        }
      : {}),
  };
}

/** A sentence in the type that was asked for. */
function refusal(status: number, sentence: string, format?: Format): Response {
  const more = status === 429 ? { "Retry-After": "3" } : undefined;
  if (format === "json" || format === "csv-metadata")
    return Response.json({ title: sentence, status }, { status, headers: { "Content-Type": "application/problem+json", ...more } });
  if (format === "svg" && status === 404) {
    const text = sentence.replace(/[&<>]|[^\P{C}]/gu, "").slice(0, 120);
    return new Response(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 60" width="900" height="60" font-family="sans-serif" font-size="14"><title>${text}</title><text x="16" y="36">${text}</text></svg>`,
      { status, headers: { "Content-Type": TYPES.svg } },
    );
  }
  return sentenceAnswer(status, sentence, more);
}
