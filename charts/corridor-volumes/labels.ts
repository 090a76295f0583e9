import type { Context } from "@/lib/chart";
import { type Anchor, type Box, type Candidate, LINE_HEIGHT, labelBox, labelWidth } from "@/lib/label-placement";
import type { TextStyle } from "@/lib/text-width";
import { firstFree, lineBoxes, type PanelLabel, type Room } from "./free";
import type { Bar, Place } from "./panel";
import type { State } from "./params";
import type { Panel, Rows } from "./select";
import { wanted } from "./wanted";

interface Drawn {
  place: Place;
  /** The words and numbers of the scale. */
  scale: Box[];
  highest: number;
  /** The middle of the year written out. */
  missingAt: number | null;
  font: number;
}

/** Panels narrower than this, in pixels, have the amount of the last year alone. */
const NARROW = 220;
/** Between the stroke of a capacity and words beside it, in pixels. */
const BESIDE = 5;
/** Steps that a label may climb above its bar, and their height as a share of the letters'. */
const CLIMB = 14;
const STEP = 0.62;

/**
 * Labels in the order in which they are kept when there is no room for all: those of the year written out, or the last
 * full year, which is always there; capacities; the highest and the first; counts of a part of the traffic; what is
 * planned; what a second source gives; and every other value. None lies on a bar, on another label or on the line that leads from one to its bar.
 */
export function placeValueLabels(rows: Rows, panel: Panel, bars: Bar[], drawn: Drawn, context: Context<State>): PanelLabel[] {
  const { place, scale, highest, missingAt, font } = drawn;
  const style: TextStyle = { size: font === 13 ? 12.5 : 12, weight: 600 };
  const frame = { x0: place.left, y0: place.ceiling, x1: place.right + 4, y1: place.bottom };
  const boxes = bars.map(({ x, y, width, height }) => ({ x0: x - 1, y0: y - 2, x1: x + width + 1, y1: y + height + 2 }));
  const taken = [...scale];
  const placed: PanelLabel[] = [];
  const add = (label: PanelLabel | undefined) => {
    if (!label) return;
    placed.push(label);
    taken.push(label.box, ...lineBoxes(label.leader));
  };
  for (const { bar, lines, required, far } of wanted(rows, panel, bars, highest, place.right - place.left < NARROW, context)) {
    // A line may lead over the stroke of a capacity.
    const others = boxes.filter((_, i) => bars[i] !== bar && bars[i].look !== "capacity");
    const width = labelWidth(lines, style);
    const make = (at: Candidate): PanelLabel => {
      const box = labelBox(lines, style, at, 2, width);
      return { id: bar.value.id, lines, style, ...at, box, leader: leaderOf(box, bar), missing: false };
    };
    const candidates = candidatesFor(bar, lines, style, frame, far, width, anchorsFor(bar, bars));
    add(firstFree(candidates, make, { frame, bars: boxes, others, taken }, required));
  }
  const missing = rows.year !== null && !panel.values.some(({ year }) => year === rows.year);
  if (missing && missingAt !== null) add(missingLabel(missingAt, place, style, { frame, bars: boxes, others: boxes, taken }, context));
  return placed;
}

/** Over the bar, as low as there is room; those that may stand far off climb, and stand left of what is in their way. */
function candidatesFor(
  bar: Bar,
  lines: string[],
  style: TextStyle,
  frame: Box,
  far: boolean,
  width: number,
  anchors: Anchor[],
): Candidate[] {
  const centre = bar.x + bar.width / 2;
  const lift = (lines.length - 1) * style.size * LINE_HEIGHT;
  const found: Candidate[] =
    bar.look === "capacity"
      ? [
          { x: bar.x - BESIDE, y: bar.y + style.size * 0.35, anchor: "end" },
          { x: bar.x + bar.width + BESIDE, y: bar.y + style.size * 0.35, anchor: "start" },
        ]
      : [];
  for (let up = 0; up < (far ? CLIMB : 2); up++) {
    const y = bar.y - 8 - lift - up * style.size * STEP;
    if (y - style.size * 0.8 - 2 < frame.y0) break;
    for (const anchor of anchors)
      found.push({ x: anchor === "middle" ? centre : anchor === "end" ? bar.x + bar.width - 2 : bar.x + 2, y, anchor });
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

/** Away from the bars of the same year on one side, else in the middle. */
function anchorsFor({ value, x }: Bar, bars: readonly Bar[]): Anchor[] {
  const beside = bars.filter((bar) => bar.value.year === value.year && bar.value !== value && bar.look !== "capacity");
  if (beside.length === 0) return ["middle", "end", "start"];
  return beside.every((bar) => bar.x < x) ? ["start", "middle", "end"] : ["end", "middle", "start"];
}

/** A line from a label that stands apart from its bar down to the bar's top. */
function leaderOf(box: Box, bar: Bar): PanelLabel["leader"] {
  const [x, y] = [bar.x + bar.width / 2, bar.y - 1];
  const over = box.x0 < x && x < box.x1;
  if (over && y - box.y1 < 9) return null;
  if (box.y0 < bar.y && bar.y < box.y1 && Math.max(bar.x - box.x1, box.x0 - bar.x - bar.width) < BESIDE) return null;
  if (over) return { x1: x, y1: box.y1, x2: x, y2: y };
  return { x1: x < box.x0 ? box.x0 : box.x1, y1: Math.min((box.y0 + box.y1) / 2, y), x2: x, y2: y };
}

/** That there is no value, over the baseline where its bar would be, higher where others stand in the way. */
function missingLabel(x: number, place: Place, style: TextStyle, room: Room, { t }: Context<State>): PanelLabel | undefined {
  const lines = [t("label.missing")];
  const width = labelWidth(lines, style);
  const steps = Math.floor((place.bottom - place.ceiling) / (style.size * STEP)) - 1;
  const heights = Array.from({ length: Math.max(1, steps) }, (_, up) => place.bottom - 6 - up * style.size * STEP);
  const candidates = (["middle", "start", "end"] as Anchor[]).flatMap((anchor) => heights.map((y): Candidate => ({ x, y, anchor })));
  const make = (at: Candidate): PanelLabel => {
    const box = labelBox(lines, style, at, 2, width);
    return { id: "missing", lines, style, ...at, box, leader: null, missing: true };
  };
  return firstFree(candidates, make, room, true);
}
