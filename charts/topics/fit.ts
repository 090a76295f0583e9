/** Text that fits: broken at spaces, shortened at a word, cut within one only where the first word alone is too wide. */
import { type TextStyle, textWidth, wrapText } from "@/lib/text-width";

/** Text in at most `most` lines of a width in pixels; what does not fit is left off at a word, with an ellipsis. */
export function fitLines(text: string, width: number, style: TextStyle, most: number): string[] {
  return most < 1 ? [] : (shortened(text, "", width, style, most) ?? [cut(text, width, style)]);
}

/** A name with its count, which always stays, in at most `most` lines. */
export function fitHead(name: string, count: string, width: number, style: TextStyle, most: number): string[] {
  const whole = shortened(name, ` ${count}`, width, style, most);
  if (whole) return whole;
  const room = most > 1 ? width : width - textWidth(` ${count}`, style);
  return most > 1 ? [cut(name, room, style), count] : [`${cut(name, room, style)} ${count}`];
}

/** The widest word of a text, in pixels: what a column must have room for. */
export function widestWord(text: string, style: TextStyle): number {
  return Math.max(0, ...text.split(" ").map((word) => textWidth(word, style)));
}

function shortened(text: string, end: string, width: number, style: TextStyle, most: number): string[] | undefined {
  const words = text.split(" ");
  for (let kept = words.length; kept > 0; kept--) {
    const lines = wrapText(`${words.slice(0, kept).join(" ")}${kept < words.length ? "…" : ""}${end}`, width, style);
    if (lines.length <= most && lines.every((line) => textWidth(line, style) <= width)) return lines;
  }
  return undefined;
}

function cut(text: string, width: number, style: TextStyle): string {
  let short = text.split(" ")[0];
  while (short.length > 1 && textWidth(`${short}…`, style) > width) short = short.slice(0, -1);
  return `${short}…`;
}
