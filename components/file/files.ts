/** The files of a view: one format, one function that makes it. */
import { createElement } from "react";
import { citedBriefly, citedBy, citedText } from "@/components/view/cited";
import { type DrawnView, markable, marksAt } from "@/components/view/stages";
import type { FullTable } from "@/lib/chart";
import { endingOf, type Format } from "@/lib/file-formats";
import { type PictureOptions, PREVIEWS } from "@/lib/picture-options";
import { MOST_PIXELS, PICTURE_FAMILIES, pngOf } from "@/lib/server/png";
import { withFilesInside } from "@/lib/server/static-files";
import { tableCsv } from "@/lib/table-csv";
import { csvwOf } from "./csvw";
import { bareFrame, briefFrame, frameOf, smallStretch, Unfit } from "./frame";
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
  /** What must be said beside the view's own notes; and in the fewest words, for a brief frame. */
  also?: readonly string[];
  briefly?: readonly string[];
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

/** Of the rows of a view, what a link preview shows at least. */
const ENOUGH = 0.4;
/** Scales between which a preview goes without rows rather than have smaller text or fewer still. */
const LARGE = { least: 1.4, most: 1.5 };

/**
 * The picture that a chat or a social network shows of a link, 1200 × 630 pixels: the layout with the largest text that
 * has room for the view, or in large text for enough of it, with the mark looked at.
 */
export function previewOf(of: Omit<FileOf, "options">): PictureOptions | undefined {
  const first = (share: number, { least, most } = { least: 1, most: 2 }) =>
    PREVIEWS.find((options) => options.scale >= least && options.scale <= most && shareDrawn({ ...of, options }) >= share);
  return first(1, { ...LARGE, most: 2 }) ?? first(ENOUGH, LARGE) ?? first(1) ?? first(0);
}

/** How much of a view's rows a picture draws, from 0 to 1; less than 0 where it cannot be made. */
function shareDrawn(of: FileOf): number {
  try {
    const { view, share } = laidOut(of);
    const lost = share < 1 && of.marked && !markable(view).some(({ id }) => id === of.marked?.id);
    return lost ? 0 : share;
  } catch (fault) {
    if (fault instanceof Unfit) return -1;
    throw fault;
  }
}

export interface LaidOut<F = ReturnType<typeof frameFor>> {
  /** What is drawn: the view, or some of its rows. */
  view: DrawnView;
  frame: F;
  /** How much of its rows that is. */
  share: number;
}

/** The frames that do with some of the rows. */
const SOME = new Set<PictureOptions["frame"]>(["brief", "small"]);

/** What a picture draws of a view, and where it stands: in a brief frame and a small one as many rows as there is room for. Throws Unfit. */
export function laidOut(of: FileOf, plain = false): LaidOut {
  try {
    return { view: of.view, frame: frameFor(of, plain), share: 1 };
  } catch (fault) {
    const { fewer } = of.view.chart;
    if (!(fault instanceof Unfit) || !fewer || !SOME.has(of.options.frame)) throw fault;
    const all = fewer.of(of.view.rows);
    for (let n = all - 1; n > 0; n--) {
      const some = withFewer(of, n, all, plain);
      if (some) return { ...some, share: n / all };
    }
    throw fault;
  }
}

/** A picture of `n` rows under the title of all; undefined where those have no room either. */
function withFewer(of: FileOf, n: number, all: number, plain: boolean): Omit<LaidOut, "share"> | undefined {
  const { chart, state, context, words } = of.view;
  const rows = chart.fewer?.take(of.view.rows, n);
  const briefly = [...(of.briefly ?? of.also ?? []), context.t("ui.picture.fewer", { n, all })];
  const fits = (view: DrawnView) => ({ view, frame: frameFor({ ...of, view, briefly }, plain) });
  try {
    fits({ ...of.view, rows });
    const { brief, carried, sources } = chart.words(rows, state, context);
    return fits({ ...of.view, rows, words: { ...words, brief, carried, sources } });
  } catch (fault) {
    if (fault instanceof Unfit) return undefined;
    throw fault;
  }
}

/** How a note begins that explains a sign of the drawing. */
const SIGN = "* ";

/** What a picture draws, with a note about a sign only where the drawing has it. */
export function withSigns(of: FileOf): LaidOut {
  const signed = ({ view, frame }: LaidOut) => JSON.stringify(marksAt(view, frame.drawing)).includes(SIGN.trim());
  const laid = laidOut(of);
  if (!("foot" in laid.frame) || !notesOf(laid.view, of).some(isOfSign) || signed(laid)) return laid;
  const plain = laidOut(of, true);
  // With a line less below it, a drawing may have room for its signs.
  return signed(plain) ? laid : plain;
}

const isOfSign = (note: string): boolean => note.startsWith(SIGN);

/** What must be said under a picture of a view. */
function notesOf({ words }: DrawnView, { options }: Pick<FileOf, "options">): string[] {
  return (options.frame === "brief" ? words.brief : undefined) ?? words.carried ?? [];
}

/** Where things stand in a picture of all of a view; `plain` where it has no signs. Throws Unfit. */
function frameFor({ view, also = [], briefly = also, options, link, asOf }: FileOf, plain = false) {
  const { chart, rows, words, slice, context } = view;
  const { width, height, frame } = options;
  const suits = { height: (inner: number) => chart.height(inner, rows), stretch: chart.stretch };
  if (frame === "none") return bareFrame(width, height, suits);
  if (frame === "small") return bareFrame(width, height, { ...suits, stretch: smallStretch(chart) });
  const cited = citedBy(words, slice, context, asOf);
  const notes = notesOf(view, { options }).filter((note) => !plain || !isOfSign(note));
  if (frame === "brief") {
    const foot = [...notes, ...briefly, citedBriefly(cited, context), new URL(link).host].join(" ");
    return briefFrame(width, height, { title: words.title, foot }, suits);
  }
  const foot = citedText(cited, context);
  const texts = { title: words.title, subtitle: words.subtitle, notes: [...notes, ...also], foot, link };
  return frameOf(width, height, texts, suits);
}

function assertPixels(of: FileOf): void {
  const { width, height } = laidOut(of).frame;
  if (width * height * of.options.scale ** 2 > MOST_PIXELS)
    throw new Unfit(`This picture cannot be made: width, height and scale come to more than ${MOST_PIXELS / 1e6} million pixels.`);
}

async function svgOf(of: FileOf, families?: { sans: string; serif: string }): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { marked, also = [], options, link } = of;
  const { view, frame } = withSigns(of);
  const description = [view.words.alt, ...(view.words.carried ?? []), ...also, link].join(" ");
  const picture = createElement(Picture, {
    view,
    mark: marked?.id ?? null,
    frame,
    look: options.look,
    description,
    families,
  });
  return withFilesInside(renderToStaticMarkup(picture), view.chart.files ?? []);
}
