/** The axis of a panel: its years, and the day judged. Positions in pixels. */
import { firstDay, lastDay } from "@/data/dates";
import type { Context } from "@/lib/chart";
import { linearScale } from "@/lib/scale";
import { textWidth } from "@/lib/text-width";
import { yearTicks } from "@/lib/year-ticks";
import type { Panel } from "./layout";
import type { State } from "./params";
import type { Rows } from "./select";

export interface PanelMark {
  x: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** `free` where the line of the day judged does not run through its label. */
  ticks: { x: number; text: string; free: boolean }[];
  /** The day judged, with its words above. */
  on: { x: number; text: string; at: number };
  /** Where lines are drawn from top to bottom: not through labels. */
  bands: [number, number][];
  /** Hairlines that lead from labels to marks. */
  guides: number[];
}

/** Between labels and plot, and right of the plot, in pixels. */
const GAP = 16;
const RIGHT = 22;

export type Plot = Omit<PanelMark, "top" | "bottom"> & { font: number; at(date: string, end?: boolean): number };

/** The axis of a panel: its years, and the day judged. */
export function plotOf(
  { x, width, labels }: Pick<Panel, "x" | "width" | "labels">,
  rows: Rows,
  font: number,
  context: Context<State>,
): Plot {
  const left = x + (labels > 0 ? labels + GAP : 6);
  const right = x + width - RIGHT;
  const scale = linearScale([rows.years[0], rows.years[1] + 1], [left, right]);
  const at = (date: string, end = false) => scale(yearOf(end ? lastDay(date) : firstDay(date)) + (end ? 1 / 366 : 0));
  const day = (at(rows.on) + at(rows.on, true)) / 2;
  const text = context.formats.date(rows.on);
  const half = textWidth(text, { size: font, weight: 600 }) / 2;
  const ticks = yearTicks(rows.years, right - left, font).map((year) => {
    const label = String(year);
    return { x: scale(year), text: label, free: Math.abs(scale(year) - day) > textWidth(label, { size: font }) / 2 + 4 };
  });
  return {
    ...{ x, left, right, font, at, ticks, bands: [], guides: [] },
    on: { x: day, text, at: Math.min(Math.max(day, left + half - 4), x + width - half) },
  };
}

/** What of a plot is drawn. */
export function panelMark({ x, left, right, ticks, on, bands, guides }: Plot, top: number, bottom: number): PanelMark {
  return { x, left, right, ticks, on, bands, guides, top, bottom };
}

/** A day as a year and its part: 2 July 2023 → 2023.5. */
function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(day) - start) / (end - start);
}
