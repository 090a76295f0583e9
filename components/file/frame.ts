/** Where title, drawing and sources stand in a picture, in pixels. Knows no chart. */
import { type TextStyle, textWidth, wrapText } from "@/lib/text-width";

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
  foot: string;
  /** The permalink, broken where an address may be. */
  link: string;
}

/** Least height of a drawing, in pixels. */
const LEAST_DRAWING = 160;

/**
 * A picture of a given width. `drawingHeight` is the height that suits a drawing of a width; a given height of the whole
 * goes to the drawing, as far as the texts leave room.
 */
export function frameOf(width: number, height: number | null, texts: Texts, drawingHeight: (width: number) => number): Frame {
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
  const title = block(texts.title, pad, width < 480 ? 18 : 22, width < 480 ? 23 : 28, 600);
  const subtitle = block(texts.subtitle, end(title) + 6, 14, 20);
  const top = end(subtitle) + 14;
  const sources = block(texts.foot, 0, 12, 17);
  const foot = { ...sources, lines: [...sources.lines, ...wrapLink(texts.link, inner, { size: sources.size })] };
  const footHeight = foot.lines.length * foot.leading + 24 + pad - 6;
  const drawing = {
    x: pad,
    y: top,
    width: inner,
    height: height === null ? drawingHeight(inner) : Math.max(LEAST_DRAWING, Math.floor(height - top - footHeight)),
  };
  const rule = top + drawing.height + 12;
  return {
    title,
    subtitle,
    foot: { ...foot, y: rule + 12 + foot.size },
    drawing,
    rule,
    width,
    height: rule + footHeight - 12,
  };
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
