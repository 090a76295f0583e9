/** Where rows stand, before anything is drawn in them. All in pixels. */
import { LINE_HEIGHT } from "@/lib/label-placement";
import { fontOf, type TextStyle, textWidth, wrapText } from "@/lib/text-width";
import { byDate, type Entry, type Group, type Rows, type ThemeRow } from "./select";

/** From this width on labels stand beside their marks; below it, above them. */
const BESIDE = 560;
/** From this width on many rows stand in two panels. */
const TWO = 900;
const MANY = 16;
const BETWEEN = 36;
/** The share of a panel that labels may take: of the only one, of one of two. */
const LABELS = [0.46, 0.5];
/** Of a row: round its lines of text, for a mark below them; of a head. As low as they may be, and as they are best. */
const ROOM = { tight: { row: 2, band: 15, head: 18 }, easy: { row: 9, band: 20, head: 28 } };
/** Above the rows: the day judged and the years; below them, the years again. */
export const AXIS = 38;
export const FOOT = 22;
/** Of the key, for every line of it. */
export const KEY_LINE = 20;
const KEY_GAP = 10;
const LANE = 40;
const LANE_LEAST = 110;

export interface RowBox {
  entry: Entry;
  lines: string[];
  /** What follows the label in grey: on its last line, or on one of its own. */
  suffix: { text: string; line: number; x: number } | null;
  /** How many lines both take. */
  height: number;
}

export interface Block {
  theme: ThemeRow | null;
  headed: boolean;
  rows: RowBox[];
}

export interface Panel {
  x: number;
  width: number;
  /** Of the labels beside the marks; 0 where they stand above them. */
  labels: number;
  blocks: Block[];
}

export function panelsOf(rows: Rows, width: number): Panel[] {
  const all = rows.groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const count = width >= TWO && all >= MANY ? 2 : 1;
  const wide = (width - BETWEEN * (count - 1)) / count;
  const style = { size: fontOf(width) };
  const groups = rows.order === "theme" ? rows.groups : [{ theme: null, entries: byDate(rows) }];
  const beside = wide >= (count > 1 ? 0 : BESIDE);
  const longest = Math.max(0, ...groups.flatMap(({ entries }) => entries.map(({ label }) => textWidth(label, style))));
  const labels = beside ? Math.ceil(Math.min(wide * LABELS[count - 1], longest + 6)) : 0;
  const blocks = groups.map((group) => blockOf(group, rows.order, labels || wide - 4, style));
  return (count === 1 ? [blocks] : halves(blocks, labels > 0)).map((part, i) => ({
    x: i * (wide + BETWEEN),
    width: wide,
    labels,
    blocks: part,
  }));
}

/** Height that suits a width: rows one under the other, with at least the room that the same marks need without labels. */
export function height(width: number, rows: Rows): number {
  const panels = panelsOf(rows, width);
  const lanes = rows.groups.length;
  return Math.round(
    Math.max(LANE_LEAST + lanes * LANE, keyRoom(width) + AXIS + FOOT + Math.max(...panels.map((panel) => heightOf(panel, width, "easy")))),
  );
}

/** The key takes what it needs of the rows' room; this is what is kept for it. */
function keyRoom(width: number): number {
  return KEY_LINE * (width < 480 ? 3 : width < 760 ? 2 : 1) + KEY_GAP;
}

/** Of a panel's rows. */
export function heightOf({ blocks, labels }: Panel, width: number, room: keyof typeof ROOM): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, labels > 0, width, room), 0);
}

function blockHeight({ headed, rows }: Block, beside: boolean, width: number, room: keyof typeof ROOM): number {
  return (headed ? ROOM[room].head : 0) + rows.reduce((sum, row) => sum + rowHeight(row, beside, width, room), 0);
}

/** Between as low as it may be and as it is best, by `ease` from 0 to 1. */
export function eased(of: (room: keyof typeof ROOM) => number, ease: number): number {
  return of("tight") + (of("easy") - of("tight")) * ease;
}

export function headHeight(room: keyof typeof ROOM): number {
  return ROOM[room].head;
}

export function rowHeight({ height }: RowBox, beside: boolean, width: number, room: keyof typeof ROOM): number {
  return height * fontOf(width) * LINE_HEIGHT + ROOM[room].row + (beside ? 0 : ROOM[room].band);
}

function blockOf({ theme, entries }: Group, order: Rows["order"], width: number, style: TextStyle): Block {
  return { theme, headed: order === "theme", rows: entries.map((entry) => rowOf(entry, order, width, style)) };
}

function rowOf(entry: Entry, order: Rows["order"], width: number, style: TextStyle): RowBox {
  const lines = wrapText(entry.label, width, style);
  const text = order === "date" ? entry.themeRow?.short : undefined;
  if (!text) return { entry, lines, suffix: null, height: lines.length };
  const x = textWidth(`${lines[lines.length - 1]}  `, style);
  return x + textWidth(text, style) <= width
    ? { entry, lines, suffix: { text, line: lines.length - 1, x }, height: lines.length }
    : { entry, lines, suffix: { text, line: lines.length, x: 0 }, height: lines.length + 1 };
}

/** Two parts of about the same height; a theme stays whole where there are several. */
function halves(blocks: Block[], beside: boolean): [Block[], Block[]] {
  if (blocks.length === 1) {
    const [block] = blocks;
    const half = Math.ceil(block.rows.length / 2);
    return [[{ ...block, rows: block.rows.slice(0, half) }], [{ ...block, rows: block.rows.slice(half) }]];
  }
  const heights = blocks.map((block) => blockHeight(block, beside, TWO, "easy"));
  const all = heights.reduce((sum, one) => sum + one, 0);
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  let before = 0;
  heights.slice(0, -1).forEach((one, i) => {
    before += one;
    const taller = Math.max(before, all - before);
    if (taller < least) [least, best] = [taller, i + 1];
  });
  return [blocks.slice(0, best), blocks.slice(best)];
}
