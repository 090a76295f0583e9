import type { Context } from "@/lib/chart";
import {
  type Anchor,
  type Box,
  type Candidate,
  type LabelRequest,
  LINE_HEIGHT,
  labelWidth,
  type PlacedLabel,
  placeLabels,
} from "@/lib/label-placement";
import { type TextStyle, wrapText } from "@/lib/text-width";
import { shortText } from "./amount";
import type { Bar, Place } from "./panel";
import type { State } from "./params";
import type { Panel, Rows, Value } from "./select";
import { whenText } from "./wording";

export interface PanelLabel extends PlacedLabel {
  /** From the label to its bar, where it stands apart from it. */
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
  /** Whether it says that there is no value. */
  missing: boolean;
}

interface Drawn {
  place: Place;
  /** The words of the scale's unit. */
  unit: Box;
  highest: number;
  /** The middle of the year written out. */
  missingAt: number | null;
  font: number;
}

/** Names of scopes and sources are broken at this width in pixels. */
const WRAP = 118;
/** Steps that a label may climb above its bar, and their height as a share of the letters'. */
const CLIMB = 14;
const STEP = 0.62;

/**
 * Labels in the order in which they are kept when there is no room for all: those of the year written out, or the last
 * full year, which is always there; the highest; values of one year that differ, by what they count or who states them;
 * what is planned; and every other value.
 */
export function placeValueLabels(rows: Rows, panel: Panel, bars: Bar[], drawn: Drawn, context: Context<State>): PanelLabel[] {
  const { place, unit, highest, missingAt, font } = drawn;
  const style: TextStyle = { size: font === 13 ? 12.5 : 12, weight: 600 };
  const frame = { x0: place.left, y0: place.ceiling, x1: place.right + 4, y1: place.bottom };
  const obstacles = bars.map(({ x, y, width, height }) => ({ x0: x - 1, y0: y - 2, x1: x + width + 1, y1: y + height + 2 }));
  const requests = wanted(rows, panel, bars, highest, context).map(({ bar, lines, required, far }): LabelRequest => {
    const candidates = candidatesFor(bar, lines, style, frame, far);
    return { id: bar.value.id, lines, style, required, candidates };
  });
  const missing = rows.year !== null && !panel.values.some(({ year }) => year === rows.year);
  if (missing && missingAt !== null) requests.push(missingLabel(missingAt, place, style, context));
  return placeLabels(requests, frame, obstacles, [unit]).map((label) => {
    const bar = bars.find(({ value }) => value.id === label.id);
    return { ...label, missing: bar === undefined, leader: bar ? leaderOf(label, bar) : null };
  });
}

interface Wanted {
  bar: Bar;
  lines: string[];
  required: boolean;
  /** Whether it may stand away from its bar, at the end of a line. */
  far: boolean;
}

function wanted(rows: Rows, panel: Panel, bars: Bar[], highest: number, context: Context<State>): Wanted[] {
  const { t } = context;
  const barOf = new Map(bars.map((bar) => [bar.value, bar]));
  const amount = (value: Value) => shortText(value, highest, context);
  const make = (value: Value | undefined, lines: string[], far: boolean, required = false): Wanted[] => {
    const bar = value && barOf.get(value);
    return bar ? [{ bar, lines, far, required }] : [];
  };
  const named = (value: Value, required = false) =>
    make(value, wrapText(nameOf(value, amount(value), rows, t), WRAP, { size: 12.5, weight: 600 }), true, required);
  const whole = panel.full.filter((value) => !value.only && barOf.has(value));
  if (rows.year !== null) return panel.values.filter(({ year }) => year === rows.year).flatMap((value) => named(value, true));
  const last = whole[whole.length - 1] ?? panel.values.findLast(({ kind }) => kind === "part-year");
  const peak = whole.reduce((most, value) => (value.value > most.value ? value : most), last ?? panel.values[0]);
  const others = panel.values.filter((value) => value !== last && value !== peak);
  const apart = others.filter((value) => value.only || (value.kind === "reported" && differs(value, whole)));
  const planned = others.filter(({ kind }) => kind !== "reported" && kind !== "part-year");
  const rest = others
    .filter((value) => !apart.includes(value) && !planned.includes(value))
    .toSorted((a, b) => Number(b.kind === "reported") - Number(a.kind === "reported") || b.value - a.value);
  return [
    ...(last ? make(last, [amount(last), whenText(last, context)], true, true) : []),
    ...(peak === last ? [] : make(peak, [amount(peak)], true)),
    ...apart.flatMap((value) => named(value, Boolean(value.only))),
    ...planned.flatMap((value) => named(value)),
    ...rest.flatMap((value) => make(value, [amount(value)], false)),
  ];
}

/** Whether a value stands beside one of the same year that another source states first. */
function differs(value: Value, whole: readonly Value[]): boolean {
  const same = whole.filter(({ year }) => year === value.year);
  return same.length > 1 && same[0] !== value;
}

/** "3.3: seaports of Kazakhstan and Azerbaijan only", "about 1.5 (TELS Global)", "target 10". */
function nameOf(value: Value, amount: string, { sources }: Rows, t: Context<State>["t"]): string {
  if (value.only) return t("label.only", { amount, only: value.only });
  if (value.kind === "reported") {
    const publisher = sources.find(({ id }) => id === value.source)?.publisher ?? value.source;
    return t("label.source", { amount, publisher });
  }
  return value.kind === "part-year" ? amount : t(`label.${value.kind}`, { amount });
}

/** Over the bar, as low as there is room; those that may stand far off climb, and stand left of what is in their way. */
function candidatesFor(bar: Bar, lines: string[], style: TextStyle, frame: Box, far: boolean): Candidate[] {
  const centre = bar.x + bar.width / 2;
  const lift = (lines.length - 1) * style.size * LINE_HEIGHT;
  const width = labelWidth(lines, style);
  const found: Candidate[] = [];
  for (let up = 0; up < (far ? CLIMB : 2); up++) {
    const y = bar.y - 8 - lift - up * style.size * STEP;
    if (y - style.size * 0.8 - 2 < frame.y0) break;
    for (const anchor of ["middle", "end", "start"] as Anchor[])
      found.push({ x: anchor === "middle" ? centre : anchor === "end" ? bar.x + bar.width : bar.x, y, anchor });
  }
  if (!far) return found;
  const top = frame.y0 + style.size * 0.8 + 2;
  for (let down = 0; down < CLIMB && top + down * style.size < bar.y + 10; down++)
    for (const away of [12, 30, 60]) {
      const y = top + down * style.size;
      if (bar.x - away - width > frame.x0) found.push({ x: bar.x - away, y, anchor: "end" });
      if (bar.x + bar.width + away + width < frame.x1) found.push({ x: bar.x + bar.width + away, y, anchor: "start" });
    }
  return found;
}

/** A line from a label that stands apart from its bar down to the bar's top. */
function leaderOf({ box }: PlacedLabel, bar: Bar): PanelLabel["leader"] {
  const [x, y] = [bar.x + bar.width / 2, bar.y - 1];
  const over = box.x0 < x && x < box.x1;
  if (over && y - box.y1 < 9) return null;
  if (over) return { x1: x, y1: box.y1, x2: x, y2: y };
  const middle = Math.min(Math.max((box.y0 + box.y1) / 2, 0), y);
  return { x1: x < box.x0 ? box.x0 : box.x1, y1: middle, x2: x, y2: y };
}

function missingLabel(x: number, place: Place, style: TextStyle, { t }: Context<State>): LabelRequest {
  const heights = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((up) => place.bottom - 6 - up * style.size);
  const anchors: Candidate["anchor"][] = ["middle", "start", "end"];
  const candidates = heights.flatMap((y) => anchors.map((anchor) => ({ x, y, anchor })));
  return { id: "missing", lines: [t("label.missing")], style: { ...style, weight: 400 }, required: true, candidates };
}
