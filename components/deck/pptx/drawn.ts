/** Slides of a presentation, one after the other: where texts, charts and pictures stand. */

import type PptxGenJS from "pptxgenjs";
import type { Slide } from "@/data/shapes/deck";
import { answered } from "@/lib/answers";
import { base64 } from "@/lib/base64";
import type { Size } from "@/lib/chart";
import { FIRST, type Shown, viewsOf } from "@/lib/deck/shown";
import type { FigureFacts } from "@/lib/figure-facts";
import { HOUSE_FONTS, type House } from "@/lib/house";
import type { Translate } from "@/lib/messages";
import type { OfficeChart } from "@/lib/office";
import { wrapText } from "@/lib/text-width";
import { filePaint } from "@/lib/theme";
import { filePath, viewPath } from "../../view/chart-context";
import { citedBy, citedText } from "../../view/cited";
import { layOut } from "../../view/stages";
import type { OpenedView } from "../opened-view";
import { type DeckPlace, fetchPart, figurePath, Missing } from "../slide-data";
import { type DrawnSide, drawnSides } from "./sides";
import { clean, markdownRuns } from "./text";

/** Faces that every office program has or stands in for. */
export const SERIF = "Georgia";
export const SANS = "Arial";
/** The colours of a presentation: light, as a file has them. */
export const paint = filePaint("light");
/** A colour as the library takes it: RRGGBB. */
export const hex = (ink: keyof typeof paint) => paint[ink].slice(1);

/** Pixels of a slide in an inch, and in a point. */
export const INCH = 96;
const POINT = 96 / 72;
/** The smallest picture that the site draws, in pixels. */
const LEAST: Size = { width: 320, height: 300 };

interface Room extends Size {
  x: number;
  y: number;
}
const at = ({ x, y, width, height }: Room) => ({ x: x / INCH, y: y / INCH, w: width / INCH, h: height / INCH });

/** What is put in place of what the library wrote: charts in their order, pictures by their order. */
export interface Replacements {
  charts: OfficeChart[];
  pictures: ArrayBuffer[];
}

/** One slide being drawn; the methods give what its notes say of its source. */
export class Drawn {
  private readonly pad = 56;
  private readonly inner: number;

  constructor(
    private readonly page: PptxGenJS.Slide,
    private readonly size: Size,
    private readonly options: { place: DeckPlace; house?: House; t: Translate },
    private readonly replaced: Replacements,
  ) {
    this.inner = size.width - 2 * this.pad;
  }

  async slide(slide: Slide, shown: Shown): Promise<string[]> {
    const { place } = this.options;
    if (slide.kind === "text") {
      this.words(slide.title, slide.text);
      return [];
    }
    try {
      if (slide.kind === "figure") return [await this.figure(await fetchPart<FigureFacts>(figurePath(place, slide.figure)), slide.title)];
      const views = viewsOf(slide, shown);
      const own = viewsOf(slide, FIRST);
      const { pad, inner, size } = this;
      if (slide.kind === "view") {
        const room = { x: pad, y: 36, width: inner, height: size.height - 52 };
        const [drawn] = await drawnSides(place, own, views);
        return [await this.view(drawn, room, { title: slide.title, heading: 30 })];
      }
      const top = slide.title ? 110 : 36;
      if (slide.title) this.title(slide.title, { x: pad, y: 36, width: inner, height: 64 }, 30);
      const half = (inner - 40) / 2;
      const pair = await drawnSides(place, own, views);
      const said: string[] = [];
      for (const [i, drawn] of pair.entries()) {
        const room = { x: pad + i * (half + 40), y: top, width: half, height: size.height - 16 - top };
        said.push(await this.view(drawn, room, { heading: 18 }));
      }
      return said;
    } catch (fault) {
      if (!(fault instanceof Missing)) throw fault;
      const { t } = this.options;
      const more = fault.nearest ? t("present.missing.nearest", { nearest: fault.nearest }) : t("present.missing.goOn");
      this.words(t("present.missing", { what: fault.what }), more);
      return [];
    }
  }

  number(text: string): void {
    const { width, height } = this.size;
    this.text(text, { x: width - 176, y: height - 40, width: 120, height: 24 }, { fontSize: 10, color: hex("muted"), align: "right" });
  }

  /** Whose house it is, left of the number. */
  house(): void {
    const { house } = this.options;
    if (!house) return;
    const room = { x: this.size.width - 330, y: this.size.height - 44, width: 150, height: 28 };
    if (!house.logo) {
      this.text(house.name, room, { fontSize: 10, color: hex("muted"), align: "right", valign: "middle" });
      return;
    }
    const scale = Math.min(room.width / house.logo.width, room.height / house.logo.height);
    const [width, height] = [house.logo.width * scale, house.logo.height * scale];
    const place = { x: room.x + room.width - width, y: room.y + (room.height - height) / 2, width, height };
    this.page.addImage({ ...at(place), data: house.logo.src, altText: clean(house.name) });
  }

  private text(text: string | PptxGenJS.TextProps[], room: Room, look: PptxGenJS.TextPropsOptions): void {
    const said = typeof text === "string" ? clean(text) : text;
    this.page.addText(said, { ...at(room), fontFace: SANS, color: hex("ink"), margin: 0, valign: "top", fit: "shrink", ...look });
  }

  private title(text: string, room: Room, size: number, look: PptxGenJS.TextPropsOptions = {}): void {
    const { house } = this.options;
    const own = house && { fontFace: HOUSE_FONTS[house.font].office, color: house.title[0].slice(1) };
    this.text(text, room, { fontFace: SERIF, bold: true, fontSize: size, valign: "top", ...own, ...look });
  }

  private words(title: string, text?: string): void {
    const { pad, inner, size } = this;
    const height = text ? 260 : size.height - 160;
    this.title(title, { x: pad, y: 80, width: inner, height }, 44, { valign: text ? "bottom" : "middle" });
    if (text)
      this.text(
        markdownRuns(text, this.options.place),
        { x: pad, y: 360, width: inner * 0.8, height: size.height - 430 },
        { fontSize: 18 },
      );
  }

  private async figure(facts: FigureFacts, title?: string): Promise<string> {
    const { pad, inner, size } = this;
    const { place, t } = this.options;
    if (title) this.title(title, { x: pad, y: 36, width: inner, height: 64 }, 28);
    this.text(
      facts.qualifier,
      { x: pad, y: 130, width: inner, height: 44 },
      { fontFace: SERIF, fontSize: 26, color: hex("stated"), valign: "bottom" },
    );
    this.text(
      facts.value,
      { x: pad, y: 174, width: inner, height: 130 },
      { fontFace: SERIF, bold: true, fontSize: 80, color: hex("stated"), valign: "middle" },
    );
    this.text(facts.subject, { x: pad, y: 310, width: inner, height: 80 }, { fontFace: SERIF, bold: true, fontSize: 26 });
    const said = [facts.speaker, facts.date, ...(facts.words ? [`“${facts.words}”`] : [])].join(" · ");
    this.text(said, { x: pad, y: 400, width: inner, height: 44 }, { fontSize: 14, color: hex("muted") });
    const held = facts.held.map(({ text }) => text).join("");
    this.text(
      [
        { text: clean(facts.verdictText), options: { bold: true } },
        { text: clean(held ? `. ${held}` : ""), options: {} },
      ],
      { x: pad, y: 450, width: inner * 0.85, height: 130 },
      { fontSize: 17 },
    );
    const address = `${location.origin}/${place.locale}/${place.summit}/figures/${facts.id}`;
    const source = `${t("ui.chart.source")}: ${facts.publisher}.`;
    this.foot([{ text: clean(source), options: facts.address ? { hyperlink: { url: facts.address } } : {} }], address, {
      x: pad,
      y: size.height - 64,
      width: inner - 140,
      height: 44,
    });
    return `${source} ${address}`;
  }

  /** A source line, and the link that leads to what is on the slide. */
  private foot(source: PptxGenJS.TextProps[], address: string, room: Room): void {
    const runs = [...source, { text: ` ${address}`, options: { hyperlink: { url: address } } }];
    this.text(runs, room, { fontSize: 9, color: hex("muted"), valign: "bottom" });
  }

  private async view({ opened, office }: DrawnSide, room: Room, { title, heading }: { title?: string; heading: number }): Promise<string> {
    const { words, context, slice } = opened.view;
    const cited = citedText(citedBy(words, slice, context, opened.asOf), context);
    const notes = (words.carried ?? []).join(" ");
    const address = `${location.origin}${viewPath(opened.place, opened.query)}`;
    // Georgia and Arial run a little wider than the faces that are measured.
    const lines = (text: string, size: number, width: number) => wrapText(text, width * 0.92, { size: size * POINT }).length;
    const headHeight = Math.min(lines(title ?? words.title, heading, room.width), 3) * heading * POINT * 1.2;
    this.title(title ?? words.title, { ...room, height: headHeight }, heading);
    let y = room.y + headHeight + 4;
    const below = [...(title ? [{ text: words.title, size: 15 }] : []), { text: words.subtitle, size: heading > 24 ? 13 : 10 }];
    for (const { text, size } of below) {
      const height = lines(text, size, room.width) * size * POINT * 1.25;
      this.text(text, { ...room, y, height }, { fontSize: size, color: hex("muted") });
      y += height + 2;
    }
    const source = `${notes} ${cited} ${address}`;
    const footHeight = Math.min(lines(source, 9, room.width - (heading > 24 ? 140 : 0)) * 9 * POINT * 1.25 + 4, room.height * 0.3);
    const foot = { ...room, y: room.y + room.height - footHeight, width: room.width - (heading > 24 ? 140 : 0), height: footHeight };
    // The number of the slide stands at the right of the foot, or below two views.
    if (heading < 24) foot.y -= 26;
    this.foot([{ text: clean(`${notes} ${cited}`.trim()), options: {} }], address, foot);
    const plot = { ...room, y: y + 8, height: foot.y - y - 18 };
    if (office) this.chart(office, plot, words.alt);
    else await this.picture(opened, plot, words.alt);
    return [words.press, cited, address].join("\n");
  }

  private chart(office: OfficeChart, room: Room, alt: string): void {
    this.replaced.charts.push(office);
    const data = office.series.map(({ name, values }) => ({ name: clean(name), labels: office.categories, values: values as number[] }));
    this.page.addChart("line", data, { ...at(room), altText: clean(alt), objectName: `Chart ${this.replaced.charts.length}` });
  }

  /** A drawing as vectors, with a PNG for programs that draw none. */
  private async picture({ place, query, view }: OpenedView, room: Room, alt: string): Promise<void> {
    const { size } = layOut(view, { width: Math.round(room.width), height: Math.round(room.height) }, true);
    const larger = Math.max(1, LEAST.width / size.width, LEAST.height / size.height);
    const [width, height] = [Math.ceil(size.width * larger), Math.ceil(size.height * larger)];
    const options = `frame=none&width=${width}&height=${height}`;
    const [svg, png] = await Promise.all([
      answered(filePath(place, query, "svg", options)).then((response) => response.text()),
      answered(filePath(place, query, "png", `${options}&scale=2`)).then((response) => response.arrayBuffer()),
    ]);
    this.replaced.pictures.push(png);
    const scale = Math.min(room.width / width, room.height / height);
    const drawn = { ...room, width: width * scale, height: height * scale };
    this.page.addImage({ ...at(drawn), data: `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`, altText: clean(alt) });
  }
}
