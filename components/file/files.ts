/** The files of a view: one format, one function that makes it. */
import { createElement } from "react";
import { citedBriefly, citedBy, citedText } from "@/components/view/cited";
import type { DrawnView } from "@/components/view/stages";
import type { FullTable } from "@/lib/chart";
import { endingOf, type Format } from "@/lib/file-formats";
import { type PictureOptions, PREVIEWS } from "@/lib/picture-options";
import { MOST_PIXELS, PICTURE_FAMILIES, pngOf } from "@/lib/server/png";
import { withFilesInside } from "@/lib/server/static-files";
import { tableCsv } from "@/lib/table-csv";
import { csvwOf } from "./csvw";
import { bareFrame, briefFrame, frameOf, Unfit } from "./frame";
import { jsonOf } from "./json";
import { Picture } from "./picture";
import { sheetsOf } from "./sheets";
import { type Origin, tabledOf } from "./tabled";
import { workbookOf } from "./workbook";

export const TYPES: Record<Format, string> = {
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  "csv-metadata": "application/csvm+json",
};

export interface FileOf extends Origin {
  view: DrawnView;
  /** What must be said beside the view's own notes. */
  also?: readonly string[];
  options: PictureOptions;
  /** What data files hold instead of the view's own rows. */
  full?: FullTable;
}

/** A view as a file. Throws Unfit, and TooMany when too many pictures are asked for at once. */
export async function fileOf(format: Format, of: FileOf): Promise<string | Buffer> {
  const { view, options, full } = of;
  switch (format) {
    case "svg":
      return svgOf(of);
    case "png":
      assertPixels(of);
      return pngOf(() => svgOf(of, PICTURE_FAMILIES), options.scale);
    case "csv":
      return tableCsv(tabledOf(view, full).table, view.context.t);
    case "json":
      return `${JSON.stringify(jsonOf(tabledOf(view, full), of, full ? "all" : "view"), null, 1)}\n`;
    case "csv-metadata":
      return `${JSON.stringify(csvwOf(tabledOf(view, full), of, csvAddresses(of)), null, 1)}\n`;
    case "xlsx":
      return workbookOf(sheetsOf(tabledOf(view, full), of));
  }
}

/** Where the CSV file is found that is described, and that of all rows. */
function csvAddresses({ link, full }: FileOf): { file: string; full?: string } {
  const { origin, pathname, search } = new URL(link);
  const csv = `${origin}${pathname}${endingOf("csv")}`;
  return full ? { file: `${csv}?rows=all` } : { file: `${csv}${search}`, full: `${csv}?rows=all` };
}

/**
 * The picture that a chat or a social network shows of a link, 1200 × 630 pixels: the layout with the largest text that
 * has room for the view; undefined where none has.
 */
export function previewOf(of: Omit<FileOf, "options">): PictureOptions | undefined {
  return PREVIEWS.find((options) => {
    try {
      return frameFor({ ...of, options });
    } catch (fault) {
      if (fault instanceof Unfit) return false;
      throw fault;
    }
  });
}

/** Where things stand in a picture of a view. Throws Unfit. */
export function frameFor({ view, also = [], options, link, asOf }: FileOf) {
  const { chart, rows, words, slice, context } = view;
  const { width, height, frame } = options;
  const suits = { height: (inner: number) => chart.height(inner, rows), stretch: chart.stretch };
  if (frame === "none") return bareFrame(width, height, suits);
  const cited = citedBy(words, slice, context, asOf);
  if (frame === "brief") {
    const notes = [...(words.brief ?? words.carried ?? []), ...also];
    const foot = [...notes, citedBriefly(cited, context), new URL(link).host].join(" ");
    return briefFrame(width, height, { title: words.title, foot }, suits);
  }
  const foot = citedText(cited, context);
  const texts = { title: words.title, subtitle: words.subtitle, notes: [...(words.carried ?? []), ...also], foot, link };
  return frameOf(width, height, texts, suits);
}

function assertPixels(of: FileOf): void {
  const { width, height } = frameFor(of);
  if (width * height * of.options.scale ** 2 > MOST_PIXELS)
    throw new Unfit(`This picture cannot be made: width, height and scale come to more than ${MOST_PIXELS / 1e6} million pixels.`);
}

async function svgOf(of: FileOf, families?: { sans: string; serif: string }): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { view, marked, also = [], options, link } = of;
  const description = [view.words.alt, ...(view.words.carried ?? []), ...also, link].join(" ");
  const picture = createElement(Picture, {
    view,
    mark: marked?.id ?? null,
    frame: frameFor(of),
    look: options.look,
    description,
    families,
  });
  return withFilesInside(renderToStaticMarkup(picture), view.chart.files ?? []);
}
