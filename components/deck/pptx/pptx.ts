/** A deck as a presentation of PowerPoint's: native charts where it has the kind, else drawings; texts, sources, links, notes. */
import JSZip from "jszip";
import PptxGenJS from "pptxgenjs";
import writeSheets from "write-excel-file/universal";
import type { Deck } from "@/data/shapes/deck";
import { everyStep, type HandoutOptions, SLIDE_SIZES } from "@/lib/deck/handout";
import { HOUSE_FONTS, type House } from "@/lib/house";
import type { Translate } from "@/lib/messages";
import type { OfficeChart } from "@/lib/office";
import { officeChartXml } from "@/lib/office-chart";
import type { DeckPlace } from "../slide-data";
import { Drawn, hex, INCH, paint, type Replacements, SANS, SERIF } from "./drawn";
import { clean, markdownText } from "./text";

interface Options {
  deck: Deck;
  place: DeckPlace;
  ratio: HandoutOptions["ratio"];
  house?: House;
  t: Translate;
  /** Told how much is done, from 0 to 1. */
  progress(part: number): void;
}

/** The presentation as a file; every step is a slide of its own. Throws where the site does not answer. */
export async function pptx({ deck, place, ratio, house, t, progress }: Options): Promise<Blob> {
  const { width, height } = SLIDE_SIZES[ratio];
  const file = new PptxGenJS();
  file.defineLayout({ name: "deck", width: width / INCH, height: height / INCH });
  file.layout = "deck";
  file.title = clean(deck.title);
  file.company = clean(house?.name ?? t("ui.site"));
  file.author = t("ui.site");
  file.theme = { headFontFace: house ? HOUSE_FONTS[house.font].office : SERIF, bodyFontFace: SANS };
  const replaced: Replacements = { charts: [], pictures: [] };
  const logo = house?.logo && (await pngOf(house.logo));
  const slides = everyStep(deck);
  for (const [i, shown] of slides.entries()) {
    const slide = deck.slides[shown.slide];
    const page = file.addSlide();
    page.background = { color: hex("paper") };
    const draw = new Drawn(page, { width, height }, { place, house, t }, replaced);
    const said = await draw.slide(slide, shown);
    if (house) {
      draw.house();
      if (logo) replaced.pictures.push(logo);
    }
    draw.number(t("present.number", { n: shown.slide + 1, all: deck.slides.length }));
    const notes = shown.step === 0 && slide.notes ? markdownText(slide.notes, place) : "";
    page.addNotes(clean([notes, ...said].filter(Boolean).join("\n\n")));
    progress((i + 1) / slides.length);
  }
  const written = await file.write({ outputType: "arraybuffer" });
  return mended(written as ArrayBuffer, replaced);
}

/** The inside of a paragraph with the first of its properties alone. */
function withFirst(inside: string): string {
  let seen = false;
  return inside.replace(/<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, (properties) => {
    if (seen) return "";
    seen = true;
    return properties;
  });
}

/** A logo as a PNG, large enough for a slide on a large screen. */
async function pngOf({ src, width, height }: NonNullable<House["logo"]>): Promise<ArrayBuffer> {
  const picture = new Image(width, height);
  picture.src = src;
  await picture.decode();
  const scale = Math.max(1, 600 / width);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!png) throw new Error("this browser gives no picture of the logo");
  return png.arrayBuffer();
}

const TYPES = "[Content_Types].xml";

/** The numbers of a chart as the workbook that opens for those who change them. */
async function workbookOf({ categories, series }: OfficeChart): Promise<ArrayBuffer> {
  const head = ["", ...series.map(({ name }) => clean(name))];
  const rows = categories.map((category, i) => [category, ...series.map(({ values }) => values[i])]);
  const book = await writeSheets([{ data: [head, ...rows], sheet: "Sheet1" }]).toBlob();
  return book.arrayBuffer();
}

/** The written file with charts as they should be drawn, and pictures where the library puts a stand-in. */
async function mended(written: ArrayBuffer, { charts, pictures }: Replacements): Promise<Blob> {
  const zip = await JSZip.loadAsync(written);
  const numbered = (pattern: RegExp) =>
    Object.keys(zip.files)
      .flatMap((path) => {
        const numbers = pattern.exec(path)?.slice(1).map(Number);
        return numbers ? [{ path, numbers }] : [];
      })
      .toSorted((a, b) => a.numbers[0] - b.numbers[0] || a.numbers[1] - b.numbers[1]);
  for (const [i, { path }] of numbered(/^ppt\/charts\/chart(\d+)\.xml$/).entries())
    zip.file(path, officeChartXml(charts[i], { paint, font: SANS }));
  for (const [i, { path }] of numbered(/^ppt\/embeddings\/\D+(\d+)\.xlsx$/).entries()) zip.file(path, await workbookOf(charts[i]));
  for (const [i, { path }] of numbered(/^ppt\/media\/image-(\d+)-(\d+)\.png$/).entries()) zip.file(path, pictures[i]);
  // The library writes what is said of a paragraph again before each of its runs; the schema has it once, at the beginning.
  for (const { path } of numbered(/^ppt\/slides\/slide(\d+)\.xml$/)) {
    const xml = (await zip.file(path)?.async("string")) ?? "";
    zip.file(
      path,
      xml.replace(/(<a:p>)([\s\S]*?)(<\/a:p>)/g, (_, start, inside, end) => start + withFirst(inside) + end),
    );
  }
  // The library lists parts that it does not write.
  const types = (await zip.file(TYPES)?.async("string")) ?? "";
  zip.file(
    TYPES,
    types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part) => (zip.file(part) ? override : "")),
  );
  return zip.generateAsync({
    type: "blob",
    compression: "DEFLATE",
    mimeType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  });
}
