import { ticks } from "d3-array";
import type { Context } from "@/lib/chart";
import type { Box } from "@/lib/label-placement";
import { linearScale } from "@/lib/scale";
import { textWidth } from "@/lib/text-width";
import { tickTexts } from "./amount";
import type { PanelLabel } from "./free";
import { type Look, lookOf } from "./key";
import { placeValueLabels } from "./labels";
import { SMALL } from "./layout";
import type { State } from "./params";
import { isCapacity, type Panel, type Rows, type Value } from "./select";

/** Where a panel stands, in pixels: `plot` is the top line of its scale, `bottom` the baseline. */
export interface Place {
  /** How high labels may stand. */
  ceiling: number;
  left: number;
  right: number;
  top: number;
  plot: number;
  bottom: number;
  font: number;
  /** Room for the numbers of the scale, the same in every panel, so that years stand under each other. */
  gutter: number;
  heads: string[];
  scopes: string[];
  notes: string[];
}

/** A bar from `y` down; of a capacity the stroke at `y`. */
export interface Bar {
  value: Value;
  look: Look;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PanelMarks {
  id: string;
  place: Place;
  /** Left end of the scale's lines, right of its numbers. */
  from: number;
  /** The last names the unit and stands on its line. */
  scale: { y: number; text: string }[];
  years: { x: number; text: string }[];
  bars: Bar[];
  labels: PanelLabel[];
  /** The strip of the year written out. */
  picked: { x: number; width: number } | null;
}

/** Between the numbers of the scale and its lines, in pixels. */
const GAP = 7;
/** A bar's width in pixels at the most, and how much of a year's room its bars fill. */
const WIDEST = 26;
const FILLED = 0.8;

/** About how many steps a scale has at the most, and the height that one takes at the least, in pixels. */
const STEPS = 3;
const STEP_ROOM = 18;

export function panelMarks(rows: Rows, panel: Panel, place: Place, context: Context<State>): PanelMarks {
  const { left, right, plot, bottom, font } = place;
  const { values, texts, highest } = scaleOf(panel, context, Math.max(1, Math.min(STEPS, Math.floor((bottom - plot) / STEP_ROOM))));
  const from = left + place.gutter;
  const y = linearScale([0, values[values.length - 1]], [bottom, plot]);
  const slot = (right - from) / rows.years.length;
  const x = (year: number) => from + (year - rows.years[0] + 0.5) * slot;
  const bars = barsOf(panel, { x, y, slot, bottom });
  const scale: Box[] = values.map((value, i) => {
    const width = textWidth(texts[i], { size: SMALL });
    const over = i === values.length - 1;
    const [x1, baseline] = over ? [left + width, plot - 5] : [from - GAP, y(value) + SMALL * 0.35];
    return { x0: x1 - width, x1, y0: baseline - SMALL * 0.8, y1: baseline + (over ? 2 : 0) };
  });
  return {
    id: panel.id,
    place,
    from,
    scale: values.map((value, i) => ({ y: y(value), text: texts[i] })),
    // The last may be wider than its year.
    years: yearTexts(rows.years, slot, context).map(({ year, text }) => ({
      x: Math.min(x(year), right - textWidth(text, { size: SMALL }) / 2),
      text,
    })),
    bars,
    labels: placeValueLabels(
      rows,
      panel,
      bars,
      { place, scale, highest, missingAt: rows.year === null ? null : x(rows.year), font },
      context,
    ),
    picked: rows.year === null ? null : { x: x(rows.year) - slot / 2, width: slot },
  };
}

/** The values of a panel's scale as words, and the highest value on it. */
function scaleOf({ values, unit }: Panel, context: Context<State>, most = STEPS) {
  const highest = Math.max(...values.map(({ value, to }) => to ?? value));
  const scale = scaleValues(highest, most);
  return { values: scale, texts: tickTexts(scale, unit, context), highest };
}

/** What the numbers of every panel's scale have room in, in pixels; the last of each stands over its line. */
export function gutterOf(panels: readonly Panel[], context: Context<State>): number {
  const widths = panels.flatMap((panel) =>
    scaleOf(panel, context)
      .texts.slice(0, -1)
      .map((text) => textWidth(text, { size: SMALL })),
  );
  return Math.ceil(Math.max(0, ...widths)) + GAP;
}

/** From nothing to a round value that the highest does not pass: about as many steps as there is room for. */
function scaleValues(highest: number, most: number): number[] {
  const [, step = highest] = ticks(0, highest, most);
  const steps = Math.max(1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: steps + 1 }, (_, i) => i * step);
}

interface Scales {
  x(year: number): number;
  y(value: number): number;
  slot: number;
  bottom: number;
}

/** The bars of a year side by side, those of capacities as strokes across its room. */
function barsOf({ values }: Panel, { x, y, slot, bottom }: Scales): Bar[] {
  return values.map((value): Bar => {
    const look = lookOf(value);
    const high = y(value.to ?? value.value);
    if (look === "capacity") return { value, look, x: x(value.year) - slot / 2 + 1, y: high, width: Math.max(slot - 2, 2), height: 0 };
    const beside = values.filter((other) => other.year === value.year && !isCapacity(other));
    const width = Math.min(WIDEST, (slot * FILLED) / beside.length);
    const left = x(value.year) - (beside.length * width) / 2 + beside.indexOf(value) * width;
    const low = value.to === undefined ? bottom : y(value.value);
    return { value, look, x: left + 0.75, y: high, width: Math.max(width - 1.5, 1), height: Math.max(low - high, 1) };
  });
}

/** Every year, as its last two digits where there is no room for four; every second or fifth where there is none for two. */
function yearTexts(years: readonly number[], slot: number, { t }: Context<State>): { year: number; text: string }[] {
  const whole = textWidth("2000", { size: SMALL }) + 6;
  const brief = (year: number) => t("axis.year", { year: String(year % 100).padStart(2, "0") });
  if (slot >= whole) return years.map((year) => ({ year, text: String(year) }));
  const step = [1, 2, 5, 10].find((one) => one * slot >= textWidth(brief(2000), { size: SMALL }) + 4) ?? 20;
  return years.filter((year) => year % step === 0).map((year) => ({ year, text: brief(year) }));
}
