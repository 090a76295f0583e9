import { firstDay, lastDay } from "@/data/dates";
import type { Context, Marks, Size } from "@/lib/chart";
import { LINE_HEIGHT } from "@/lib/label-placement";
import { onDemand } from "@/lib/on-demand";
import { linearScale } from "@/lib/scale";
import { textWidth } from "@/lib/text-width";
import { type Token, themeInk } from "@/lib/theme";
import { yearTicks } from "@/lib/year-ticks";
import { dateLabel } from "./dates";
import { type KeyMark, keyOf } from "./key";
import { laneRows } from "./lanes";
import { AXIS, eased, FOOT, fontOf, headHeight, heightOf, type Panel, panelsOf, rowHeight } from "./layout";
import type { State } from "./params";
import { dateOf, type Entry, type Rows, type ThemeRow } from "./select";
import type { Status } from "./status";
import { targets } from "./targets";

export interface EntryMark {
  id: string;
  y: number;
  shape: "dot" | "tick" | "bar";
  /** Of a bar its ends, of others the middle, twice. */
  x0: number;
  x1: number;
  status: Status;
  ink: Token;
  /** The days that a date which is a year or a month allows. */
  span: [number, number] | null;
  /** When it was due, where it was done on another day. */
  due: number | null;
  date: { x: number; y: number; anchor: "start" | "end"; text: string } | null;
}

export interface TextMark {
  id: string;
  x: number;
  y: number;
  lines: string[];
  ink: Token;
  bold: boolean;
  suffix: { x: number; y: number; text: string } | null;
}

export interface PanelMark {
  x: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  ticks: { x: number; text: string; label: boolean }[];
  /** The day judged, with its words above. */
  on: { x: number; text: string; at: number };
  /** Where its line is drawn: not through labels. */
  bands: [number, number][];
  /** Hairlines that lead from labels to marks. */
  guides: number[];
}

export interface TimelineMarks extends Marks {
  font: number;
  key: KeyMark[];
  panels: PanelMark[];
  texts: TextMark[];
  entries: EntryMark[];
}

/** Between labels and plot, and right of the plot, in pixels. */
const GAP = 16;
const RIGHT = 22;

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): TimelineMarks {
  const font = fontOf(size.width);
  const key = keyOf(rows, size.width, context);
  const top = key.height + AXIS;
  const room = size.height - top - FOOT;
  const panels = panelsOf(rows, size.width);
  const tight = Math.max(...panels.map((panel) => heightOf(panel, size.width, "tight")));
  const made = room >= tight ? labelled(panels, rows, { ...size, top, room }, context) : laneRows(rows, { ...size, top, room }, context);
  return {
    ...size,
    font,
    key: key.items,
    ...made,
    targets: onDemand(() => targets(rows, made.entries, context)),
    pick: 60,
  };
}

export interface Area extends Size {
  top: number;
  room: number;
}

type Drawn = Pick<TimelineMarks, "panels" | "texts" | "entries">;

function labelled(panels: readonly Panel[], rows: Rows, { width, height, top, room }: Area, context: Context<State>): Drawn {
  const font = fontOf(width);
  const line = font * LINE_HEIGHT;
  const [tight, easy] = (["tight", "easy"] as const).map((one) => Math.max(...panels.map((panel) => heightOf(panel, width, one))));
  const ease = Math.min(1.6, easy > tight ? (room - tight) / (easy - tight) : 1);
  const drawn: Drawn = { panels: [], texts: [], entries: [] };
  for (const panel of panels) {
    const beside = panel.labels > 0;
    const plot = plotOf(panel, rows, font, context);
    let y = top;
    for (const block of panel.blocks) {
      if (block.headed) {
        const head = eased(headHeight, ease);
        drawn.texts.push(headOf(block.theme, block.rows[0].entry, panel.x, y + head - 7, context));
        y += head;
      }
      for (const row of block.rows) {
        const tall = eased((one) => rowHeight(row, beside, width, one), ease);
        const text = row.height * line;
        const first = beside ? y + (tall - text) / 2 + font * 0.95 : y + font * 1.05;
        const middle = beside ? y + tall / 2 : y + text + (tall - text) / 2 - 1;
        drawn.texts.push({
          id: row.entry.id,
          x: panel.x,
          y: first,
          lines: row.lines,
          ink: "ink",
          bold: false,
          suffix: row.suffix && { text: row.suffix.text, x: panel.x + row.suffix.x, y: first + row.suffix.line * line },
        });
        drawn.entries.push(entryMark(row.entry, middle, plot, context));
        plot.bands.push(beside ? [y, y + tall] : [middle - 9, middle + 9]);
        plot.guides.push(middle);
        y += tall;
      }
    }
    drawn.panels.push({ ...plot, top: top - 4, bottom: Math.min(y + 4, height - FOOT) });
  }
  return drawn;
}

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
  const ticks = yearTicks(rows.years, right - left, font).map((year) => ({ x: scale(year), text: String(year), label: true }));
  return {
    ...{ x, left, right, font, at, ticks, bands: [], guides: [] },
    on: { x: day, text, at: Math.min(Math.max(day, left + half - 4), x + width - half) },
  };
}

/** A day as a year and its part: 2 July 2023 → 2023.5. */
function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(day) - start) / (end - start);
}

function headOf(theme: ThemeRow | null, entry: Entry, x: number, y: number, { t }: Context<State>): TextMark {
  const lines = [theme ? theme.short : t("group.none")];
  return { id: `head-${theme?.id ?? "none"}`, x, y, lines, ink: inkOf(entry), bold: true, suffix: null };
}

export function inkOf({ place }: Entry): Token {
  return place === null ? "grey-1" : themeInk(place);
}

export function entryMark(entry: Entry, y: number, plot: Plot, context: Context<State>, dated = true): EntryMark {
  const { id, kind, status, begins, due } = entry;
  const bar = begins !== undefined && due !== undefined;
  const date = dateOf(entry);
  const [x0, x1] = bar ? [plot.at(begins), plot.at(due, true)] : [plot.at(date), plot.at(date, true)];
  const middle = (x0 + x1) / 2;
  const dueAt = !bar && due && date !== due ? (plot.at(due) + plot.at(due, true)) / 2 : null;
  const mark: EntryMark = {
    ...{ id, y, status, ink: inkOf(entry) },
    shape: bar ? "bar" : kind === "anniversary" ? "tick" : "dot",
    ...(bar ? { x0, x1 } : { x0: middle, x1: middle }),
    span: !bar && x1 - x0 > 13 ? [x0, x1] : null,
    due: dueAt !== null && due && (plot.at(due) > x1 || plot.at(due, true) < x0) && Math.abs(dueAt - middle) > 12 ? dueAt : null,
    date: null,
  };
  return dated ? { ...mark, date: dateLabel(entry, mark, plot, context) } : mark;
}
