/** Where headings, statements and their bars stand: beside each other where there is room, else under each other. */
import { LINE_HEIGHT } from "@/lib/label-placement";
import { fontOf, wrapText } from "@/lib/text-width";
import type { Group, Rows, Statement } from "./select";

export interface Lines {
  /** What is stated, with its share in front. */
  what: string[];
  /** Who said it and when. */
  who: string[];
}

/** The texts of a drawing, before they are broken into lines. */
export interface Texts {
  head(group: Group): string;
  what(statement: Statement): string;
  who(statement: Statement): string;
  unmeasured: string;
}

export interface Placed {
  heads: { id: string; y: number; lines: string[] }[];
  rows: { statement: Statement; group: string; y: number; lines: Lines; bar: { y: number; height: number } }[];
  /** The empty row of what was not measured; null where something was. */
  unmeasured: { y: number; height: number; lines: string[]; named: boolean } | null;
  /** The left and right ends of the bars, in pixels. */
  track: { left: number; right: number };
  bottom: number;
}

/** Width in pixels from which bars stand at the right of their words. */
const WIDE = 600;
const WHO = 16;
const BAR = { address: 26, other: 15 };
const HEAD = 24;
/** Under a statement, and under the last of a group besides. */
const GAP = { least: 5, usual: 16 };
const AFTER = { least: 2, usual: 8 };
const EDGE = 2;
export const AXIS = 26;

export const keyOf = ({ whole }: Group): string => whole ?? "unsorted";

/** `air` is how much higher each row is than usual, in pixels; where it is negative rows stand closer, as far as their words allow. */
export function place(rows: Rows, width: number, texts: Texts, air = 0): Placed {
  const font = fontOf(width);
  const line = font * LINE_HEIGHT;
  const wide = width >= WIDE;
  const left = wide ? Math.round(Math.min(width * 0.42, 400)) : EDGE;
  const track = { left, right: width - EDGE };
  const column = wide ? left - 24 : width - 4;
  const made: Placed = { heads: [], rows: [], unmeasured: null, track, bottom: 0 };
  let y = 0;
  for (const group of rows.groups) {
    const lines = wrapText(texts.head(group), width - 4, { size: font, weight: 600 });
    made.heads.push({ id: keyOf(group), y: y + font, lines });
    y += HEAD + (lines.length - 1) * line;
    for (const statement of group.statements) {
      const what = wrapText(texts.what(statement), column, { size: font, weight: 600 });
      const who = wrapText(texts.who(statement), column, { size: 12 });
      const height = statement === rows.address ? BAR.address : BAR.other;
      const words = what.length * line + who.length * WHO;
      const bar = wide ? { y: y + Math.max(0, (words - height) / 2) + 2, height } : { y: y + words + 5, height };
      made.rows.push({ statement, group: keyOf(group), y: y + font, lines: { what, who }, bar });
      y += (wide ? Math.max(words, height) : words + height + 5) + Math.max(GAP.least, GAP.usual + air);
    }
    y += air < 0 ? AFTER.least : AFTER.usual;
  }
  if (rows.measured === 0) {
    const lines = wrapText(texts.unmeasured, track.right - track.left - 16, { size: font, weight: 600 });
    const height = lines.length * line + 10;
    made.unmeasured = { y, height, lines, named: wide };
    y += height + 8;
  }
  return { ...made, bottom: y };
}

/** In pixels; words are measured by their longest numbers and dates, for they are not written yet. */
export function height(width: number, rows: Rows): number {
  const rough: Texts = {
    head: () => "Of overland transport between Asia and Europe",
    what: ({ what }) => `more than 00% of ${what}`,
    who: ({ speaker = "speaker not known" }) => `${speaker}, 00 September 0000`,
    unmeasured: "No independent measurement of any of these shares was found.",
  };
  return Math.round(Math.max(120, place(rows, width, rough).bottom + AXIS));
}
