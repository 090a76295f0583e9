/** Where title, drawing and sources stand in a picture, in pixels. Knows no chart. */
import { STRETCH } from "@/lib/chart";
import { type TextStyle, textWidth, wrapText } from "@/lib/text-width";
import { unbroken } from "@/lib/unbroken";

export interface TextBlock {
  lines: string[];
  x: number;
  /** The baseline of the first line. */
  y: number;
  size: number;
  leading: number;
}

export interface Frame {
  title: TextBlock;
  subtitle: TextBlock;
  foot: TextBlock;
  drawing: { x: number; y: number; width: number; height: number };
  /** The hairline above the foot. */
  rule: number;
  width: number;
  height: number;
}

interface Texts {
  title: string;
  subtitle: string;
  /** What must be said of the drawing. */
  notes: readonly string[];
  foot: string;
  /** The permalink, broken where an address may be. */
  link: string;
}

/** What suits a drawing of a width: its height in pixels, and how much lower and higher it may be, as shares of that. */
export interface Suits {
  height(width: number): number;
  stretch?: { least: number; most: number; brief?: number };
}

/** Thrown for a size that a picture cannot have; says why. */
export class Unfit extends Error {}

/**
 * A picture of a given width. A given height of the whole
 * goes to the drawing, as far as the texts leave room.
 */
export function frameOf(width: number, height: number | null, texts: Texts, suits: Suits): Frame {
  const pad = width < 480 ? 16 : 24;
  const inner = width - 2 * pad;
  const block = (text: string, y: number, size: number, leading: number, weight: TextStyle["weight"] = 400): TextBlock => ({
    lines: wrapText(text, inner, { size, weight }),
    x: pad,
    y: y + size,
    size,
    leading,
  });
  const end = ({ lines, y, size, leading }: TextBlock) => y - size + lines.length * leading;
  const title = block(unbroken(texts.title), pad, width < 480 ? 18 : 22, width < 480 ? 23 : 28, 600);
  const subtitle = block(texts.subtitle, end(title) + 6, 14, 20);
  const top = end(subtitle) + 14;
  const sources = block(texts.foot, 0, 12, 17);
  const style = { size: sources.size };
  const notes = texts.notes.length > 0 ? wrapText(texts.notes.join(" "), inner, style) : [];
  const foot = { ...sources, lines: [...notes, ...sources.lines, ...wrapLink(texts.link, inner, style)] };
  const footHeight = foot.lines.length * foot.leading + 24 + pad - 6;
  const drawing = { x: pad, y: top, width: inner, height: givenHeight(height, top + footHeight, inner, suits) };
  const rule = top + drawing.height + 12;
  return {
    title,
    subtitle,
    foot: { ...foot, y: rule + 12 + foot.size },
    drawing,
    rule,
    width,
    height: height ?? rule + footHeight - 12,
  };
}

/** How low and high a drawing may be in a brief frame, as shares of what suits its width, where the chart does not say. */
const BRIEF = { least: 0.5, most: 1.6 };

/** A small picture: the title, the drawing, and below it in small type what must be said. The drawing takes what room is left. */
export function briefFrame(width: number, height: number | null, { title, foot }: Pick<Texts, "title" | "foot">, suits: Suits): Frame {
  const [pad, inner] = [16, width - 32];
  const heading = { lines: wrapText(unbroken(title), inner, { size: 21, weight: 600 }), x: pad, y: pad + 19, size: 21, leading: 25 };
  const small = { lines: wrapText(foot, inner, { size: 12 }), x: pad, size: 12, leading: 15 };
  const top = pad + heading.lines.length * heading.leading + 8;
  const footHeight = 10 + small.lines.length * small.leading + 10;
  const { brief, ...stretch } = suits.stretch ?? { ...BRIEF, brief: undefined };
  const texts = top + 8 + footHeight;
  // Where there is little to draw, paper is left below it.
  const highest = texts + Math.floor(suits.height(inner) * stretch.most);
  const drawn = givenHeight(height && Math.min(height, highest), texts, inner, {
    ...suits,
    stretch: { ...stretch, least: brief ?? stretch.least },
  });
  const rule = height === null ? top + drawn + 8 : height - footHeight;
  return {
    title: heading,
    subtitle: { lines: [], x: pad, y: top, size: small.size, leading: small.leading },
    foot: { ...small, y: rule + 8 + small.size },
    drawing: { x: pad, y: top, width: inner, height: drawn },
    rule,
    width,
    height: height ?? rule + footHeight,
  };
}

/** How low a drawing may be in a small picture before it goes without rows, as a share of what suits its width, where its chart does not say. */
const SMALL = 0.75;

/** How low and high a small picture may be: of a chart that can do with fewer rows, these rather than low ones. */
export function smallStretch({
  stretch,
  fewer,
}: {
  stretch?: Suits["stretch"];
  fewer?: { least?: number };
}): NonNullable<Suits["stretch"]> {
  const { least, most, brief = least }: NonNullable<Suits["stretch"]> = stretch ?? STRETCH;
  return { least: fewer ? Math.max(least, fewer.least ?? SMALL) : brief, most };
}

/** A picture of the drawing alone. */
export function bareFrame(width: number, height: number | null, suits: Suits): Pick<Frame, "drawing" | "width" | "height"> {
  const drawing = { x: 0, y: 0, width, height: givenHeight(height, 0, width, suits) };
  return { drawing, width, height: drawing.height };
}

/**
 * What is left of a picture's height for the drawing beside its texts; what suits it where none is given. Throws
 * Unfit where texts would have no room, or a map no content.
 */
function givenHeight(height: number | null, texts: number, width: number, { height: heightAt, stretch = STRETCH }: Suits): number {
  const suits = heightAt(width);
  if (height === null) return suits;
  const given = Math.floor(height - texts);
  const [least, most] = [Math.ceil(suits * stretch.least), Math.floor(suits * stretch.most)];
  if (given >= least && given <= most) return given;
  throw new Unfit(
    `This picture cannot be made: at this width height takes from ${Math.ceil(least + texts)} to ${Math.floor(most + texts)}.`,
  );
}

/** Breaks an address into lines, after its marks of punctuation. */
function wrapLink(link: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of link.split(/(?<=[/?&,=-])/)) {
    if (line && textWidth(line + part, style) > width) {
      lines.push(line);
      line = part;
    } else line += part;
  }
  return [...lines, line];
}
