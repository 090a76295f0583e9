/** Where rows stand, before anything is written into them. */
import { LINE_HEIGHT } from "@/lib/label-placement";
import { fontOf, wrapText } from "@/lib/text-width";
import type { CheckRow, Rows } from "./select";

/** Width in pixels from which subjects stand left of the marks; below it they stand above them. */
export const NARROW = 560;
/** In pixels: a row on a wide screen, the marks of one on a narrow screen, and the space under them. */
const ROW = 37;
export const TRACK = 26;
const UNDER = 13;
/** Room for the key and the axis above the rows, by width; and for what stands below them. */
const HEAD = { narrow: 92, middle: 76, wide: 58 };
const SMALL = 400;
const WIDE = 800;
export const FOOT = 8;
/** The drawing of a state without rows. */
const EMPTY = 120;
/** Subjects on a narrow screen have no more lines than this. */
const MOST = 2;

/** Above rows of which none is compared with anything: they have no axis. */
const BARE = 6;

/** Whether any row has a mark on the axis. */
export const compares = (rows: readonly CheckRow[]): boolean => rows.some(({ held }) => held.some(({ ratio }) => ratio !== null));

export function headRoom(width: number, rows: readonly CheckRow[]): number {
  if (!compares(rows)) return BARE;
  return width < SMALL ? HEAD.narrow : width < WIDE ? HEAD.middle : HEAD.wide;
}

export function height(width: number, { rows }: Rows): number {
  if (rows.length === 0) return EMPTY;
  return Math.max(EMPTY, Math.round(headRoom(width, rows) + FOOT + rows.reduce((sum, row) => sum + rowHeight(row, width), 0)));
}

/** What suits a row, in pixels. */
export function rowHeight(row: CheckRow, width: number): number {
  if (width >= NARROW) return ROW;
  const font = fontOf(width);
  return (1 + Math.min(MOST, wrapText(row.subject, width, { size: font }).length)) * font * LINE_HEIGHT + TRACK + UNDER;
}

export interface Slot {
  top: number;
  height: number;
}

/** The rows from top to bottom of the room they have, each with its share of it. */
export function slots(rows: readonly CheckRow[], width: number, top: number, room: number): Slot[] {
  const suits = rows.map((row) => rowHeight(row, width));
  const share = room / suits.reduce((sum, one) => sum + one, 0);
  let at = top;
  return suits.map((one) => {
    const slot = { top: at, height: one * share };
    at += slot.height;
    return slot;
  });
}

/**
 * How far each mark is moved up or down from the middle of its row, in pixels, so that those at nearly the same place do
 * not hide one another: on rows a mark apart, nearer where `room` is too low for that.
 */
export function dodge(xs: readonly number[], radius: number, room: number): number[] {
  const apart = 2 * radius + 1.5;
  const order = xs.map((_, i) => i).sort((a, b) => xs[a] - xs[b]);
  const level = xs.map(() => 0);
  for (const [place, i] of order.entries()) {
    const near = order.slice(0, place).filter((other) => Math.abs(xs[other] - xs[i]) < apart);
    for (let n = 0; ; n++) {
      const candidate = n % 2 === 1 ? (n + 1) / 2 : 0 - n / 2;
      if (near.every((other) => level[other] !== candidate)) {
        level[i] = candidate;
        break;
      }
    }
  }
  // A pair lies on both sides of the middle, not on it and below.
  const middle = (Math.min(...level, 0) + Math.max(...level, 0)) / 2;
  const most = Math.max(...level.map((one) => Math.abs(one - middle)), 0);
  const step = most > 0 ? Math.min(apart, Math.max(0, room / 2 - radius) / most) : 0;
  return level.map((one) => (one - middle) * step);
}
