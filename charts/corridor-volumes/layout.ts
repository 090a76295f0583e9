/** Where panels stand: as many beside each other as the width has room for, under the key. */
import { LINE_HEIGHT } from "@/lib/label-placement";
import { fontOf, wrapText } from "@/lib/text-width";
import type { Panel, Rows } from "./select";

/** In pixels: of notes and scopes, between rows of panels. */
export const SMALL = 12;
export const ROW_GAP = 26;
/** Widths in pixels from which two and three panels stand side by side. */
const [TWO, THREE] = [560, 900];
/** The drawing that says that there is nothing to draw. */
const EMPTY = 120;

export const lineOf = (size: number): number => size * LINE_HEIGHT;
/** Above the scale's top line: its unit, and labels of two lines. */
export const labelRoom = (font: number): number => Math.round(font * 2.9);
/** Below the baseline: the years. */
export const axisRoom = (font: number): number => font + 10;

/** How many panels stand side by side; four make a square. */
export function columnsOf(width: number, n: number): number {
  if (width < TWO) return 1;
  return Math.max(1, Math.min(n, width < THREE || n === 4 ? 2 : 3));
}

export function columnWidth(width: number, columns: number): number {
  return (width - columnGap(columns) * (columns - 1)) / columns;
}

/** Between columns, in pixels: less where they are many, for the sake of their heads. */
export function columnGap(columns: number): number {
  return columns > 3 ? 18 : 36;
}

/** Panels by rows of the grid. */
export function gridOf(panels: readonly Panel[], columns: number): Panel[][] {
  return Array.from({ length: Math.ceil(panels.length / columns) }, (_, i) => panels.slice(i * columns, (i + 1) * columns));
}

/** What a panel counts, under its corridor's name. */
export function scopeLines({ scope }: Panel, width: number): string[] {
  return wrapText(scope, width, { size: SMALL });
}

/** In pixels: heads, unit, scale, years and notes of every row of panels, under a key of one line or as many as its words may need. */
export function height(width: number, rows: Rows): number {
  if (rows.panels.length === 0) return EMPTY;
  const font = fontOf(width);
  const columns = columnsOf(width, rows.panels.length);
  const grid = gridOf(rows.panels, columns);
  const own = columnWidth(width, columns);
  const fixed = grid.reduce((sum, row) => {
    const lines = Math.max(...row.map((panel) => scopeLines(panel, own).length));
    const notes = row.some(({ values }) => values.some(({ kind }) => kind === "part-year")) ? (own < 320 ? 2 : 1) : 0;
    return sum + headRoom(lines, font) + labelRoom(font) + axisRoom(font) + notes * lineOf(SMALL);
  }, 0);
  const key = Math.ceil((rows.plans ? 900 : 560) / width) * lineOf(font) + font;
  return Math.round(key + fixed + grid.length * plotHeight(grid.length, width) + (grid.length - 1) * ROW_GAP + 6);
}

export function headRoom(lines: number, font: number): number {
  return font * 1.3 + lines * lineOf(SMALL) + 4;
}

/** Of the bars alone, in pixels. */
function plotHeight(rowsOfPanels: number, width: number): number {
  if (width < TWO) return rowsOfPanels === 1 ? 180 : 108;
  return rowsOfPanels === 1 ? 240 : rowsOfPanels === 2 ? 150 : 118;
}
