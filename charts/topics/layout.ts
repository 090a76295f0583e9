/** Where themes and their cells stand, before anything is written into them. */
import { LINE_HEIGHT } from "@/lib/label-placement";
import { fontOf } from "@/lib/text-width";
import { fitHead, widestWord } from "./fit";
import type { Item, Rows, Theme } from "./select";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Placed {
  heads: { theme: Theme; x: number; y: number; lines: string[] }[];
  cells: { item: Item; theme: Theme; box: Box }[];
}

/** In pixels: inside a cell, between cells, under a strip. */
export const PAD = 10;
const GAP = 2;
const UNDER = 6;
/** Width in pixels from which themes stand in columns; below it they are rows under each other. */
export const NARROW = 560;
/** Of an item: in a row, in the tallest column, and on average over columns, in pixels. */
const ROW = 40;
const LEAST = 44;
/** The lowest drawing: one item, or the sentence that there is none. */
const LOWEST = 104;
const MEAN = 21;
const WORDS_HEIGHT = 280;
const MOST_HEAD = 3;

/** In pixels: rows need a height for each item; columns share one height by weight, under heads of one to three lines. */
export function height(width: number, rows: Rows): number {
  return rows.themes.length === 0 ? LOWEST : Math.max(LOWEST, roomFor(rows, width));
}

function roomFor(rows: Rows, width: number): number {
  const items = rows.themes.reduce((sum, theme) => sum + (rows.by === "words" ? 1.6 : theme.items.length), 0);
  if (width < NARROW) return Math.max(60, Math.round(items * ROW + rows.themes.length * 30 + 4));
  const strips = stripsOf(rows, width);
  const heads = strips.reduce((sum, strip) => sum + headRoom(strip, width) + UNDER, 0);
  if (rows.by === "words") return Math.round(WORDS_HEIGHT + heads);
  // A strip's height is its share of the weight: the most crowded column asks for more of the whole, up to twice the usual.
  const crowded = strips.map((strip) => (Math.max(...strip.map((theme) => theme.items.length)) * LEAST * rows.total) / weightOf(strip));
  return Math.round(Math.max(60, items * MEAN, Math.min(items * MEAN * 2, Math.max(...crowded))) + heads);
}

export function placed(rows: Rows, width: number, size: number): Placed {
  return width < NARROW ? inRows(rows, width, size) : inColumns(rows, width, size);
}

function inColumns(rows: Rows, width: number, size: number): Placed {
  const strips = stripsOf(rows, width);
  const font = fontOf(width);
  const free = size - strips.reduce((sum, strip) => sum + headRoom(strip, width) + UNDER, 0);
  const made: Placed = { heads: [], cells: [] };
  let top = 0;
  for (const strip of strips) {
    const tall = (free * weightOf(strip)) / rows.total;
    const room = headRoom(strip, width);
    let left = 0;
    for (const theme of strip) {
      const wide = (width * theme.weight) / weightOf(strip);
      const lines = headLines(theme, wide, font);
      made.heads.push({ theme, x: left, y: top + room - 10 - (lines.length - 1) * font * LINE_HEIGHT, lines });
      const each = tall / theme.items.length;
      theme.items.forEach((item, i) => {
        made.cells.push({ item, theme, box: { x: left, y: top + room + i * each, width: wide - GAP, height: each - GAP } });
      });
      left += wide;
    }
    top += room + tall + UNDER;
  }
  return made;
}

function inRows(rows: Rows, width: number, size: number): Placed {
  const font = fontOf(width);
  const free = size - rows.themes.length * 30 - 4;
  const made: Placed = { heads: [], cells: [] };
  let top = 0;
  for (const theme of rows.themes) {
    const lines = fitHead(theme.short, String(theme.weight), width, { size: font, weight: 600 }, 1);
    made.heads.push({ theme, x: 0, y: top + font + 4, lines });
    top += 26;
    const tall = (free * theme.weight) / rows.total;
    const each = tall / theme.items.length;
    theme.items.forEach((item, i) => {
      made.cells.push({ item, theme, box: { x: 0, y: top + i * each, width, height: each - GAP } });
    });
    top += tall + 4;
  }
  return made;
}

/** The themes in strips of columns, the address's first: as few as leave each column room for its widest word. */
function stripsOf(rows: Rows, width: number): Theme[][] {
  const font = fontOf(width);
  return (["address", "summit"] as const).flatMap((scope) => {
    const themes = rows.themes.filter((theme) => theme.scope === scope);
    const fits = (strip: Theme[]) => strip.every((theme) => (width * theme.weight) / weightOf(strip) >= needs(theme, font));
    for (let n = 1; n < themes.length; n++) {
      const strips = shared(themes, n);
      if (strips.every(fits)) return strips;
    }
    return themes.map((theme) => [theme]);
  });
}

/** Themes in their order, in at most `n` strips of about the same weight. */
function shared(themes: Theme[], n: number): Theme[][] {
  const strips: Theme[][] = Array.from({ length: n }, () => []);
  const all = weightOf(themes);
  let before = 0;
  for (const theme of themes) {
    strips[Math.min(n - 1, Math.floor(((before + theme.weight / 2) / all) * n))].push(theme);
    before += theme.weight;
  }
  return strips.filter((strip) => strip.length > 0);
}

/** In pixels: the widest word of its head and of what its cells say. */
function needs(theme: Theme, font: number): number {
  const labels = theme.items.map(({ point, figure }) => widestWord(point?.short ?? figure?.subject ?? "", { size: font }) + PAD + 6 + GAP);
  return Math.max(widestWord(`${theme.short} ${theme.weight}`, { size: font, weight: 600 }) + PAD, ...labels);
}

function headLines(theme: Theme, wide: number, font: number): string[] {
  return fitHead(theme.short, String(theme.weight), wide - PAD, { size: font, weight: 600 }, MOST_HEAD);
}

function headRoom(strip: Theme[], width: number): number {
  const font = fontOf(width);
  const lines = Math.max(...strip.map((theme) => headLines(theme, (width * theme.weight) / weightOf(strip), font).length));
  return font * LINE_HEIGHT * lines + 10;
}

function weightOf(themes: readonly Theme[]): number {
  return themes.reduce((sum, { weight }) => sum + weight, 0);
}
