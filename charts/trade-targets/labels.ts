import type { Context } from "@/lib/chart";
import {
  type Box,
  type Candidate,
  LINE_HEIGHT,
  labelBox,
  labelWidth,
  obstaclesAlong,
  overlap,
  type PlacedLabel,
} from "@/lib/label-placement";
import { type TextStyle, wrapText } from "@/lib/text-width";
import { directionOf } from "./outcome";
import type { State } from "./params";
import type { Rows } from "./select";

export type Ink = "measured" | "stated" | "needed" | "past";
export type PathLabel = PlacedLabel & { ink: Ink };
type XY = readonly [number, number];

/** What is drawn, in pixels, for labels to keep off and to stand beside. */
export interface Drawn {
  font: number;
  frame: Box;
  plot: { left: number; right: number; top: number; bottom: number };
  targetY: number;
  measured: readonly XY[];
  past: readonly XY[];
  needed: readonly XY[];
  stated: readonly { x: number; y: number; dated: boolean }[];
}

/** How far text keeps from a dot's centre and from a line, in pixels. */
const DOT = 7;
const LINE = 3;

interface Wanted {
  id: string;
  ink: Ink;
  /** Wordings, the fullest first; the first that has a place is used. */
  wordings: string[][];
  /** Where it may stand, best first, for so many lines. */
  places(lines: number): Candidate[];
  /** Which side of the last measured year it must stand on, so that no label of one path stands over another. */
  side?: "before" | "after";
}

/**
 * Labels in the order in which they are kept when there is no room for all: the target, the path needed, past growth,
 * measured, stated, year not stated. Each takes its fullest wording that stays in the frame and covers nothing drawn;
 * one without a place is left out, and what is not drawn has none.
 */
export function placePathLabels(rows: Rows, drawn: Drawn, context: Context<State>): PathLabel[] {
  const style = { size: drawn.font, weight: 600 as const };
  const taken = obstaclesOf(drawn);
  const placed: PathLabel[] = [];
  const [end] = drawn.measured[drawn.measured.length - 1];
  for (const { id, ink, wordings, places, side } of wanted(rows, drawn, context)) {
    const found = firstPlace(wordings, places, style, (lines, at, width) => {
      const box = labelBox(lines, style, at, 2, width);
      if (side === "before" && box.x1 > end + 4) return null;
      if (side === "after" && box.x0 < end - 4) return null;
      return within(box, drawn.frame) && !taken.some((other) => overlap(box, other) > 0) ? box : null;
    });
    if (!found) continue;
    taken.push(found.box);
    placed.push({ id, ink, style, ...found });
  }
  return placed;
}

function firstPlace(
  wordings: string[][],
  places: Wanted["places"],
  style: TextStyle,
  fits: (lines: string[], at: Candidate, width: number) => Box | null,
): (Candidate & { lines: string[]; box: Box }) | null {
  for (const lines of wordings) {
    const width = labelWidth(lines, style);
    for (const at of places(lines.length)) {
      const box = fits(lines, at, width);
      if (box) return { ...at, lines, box };
    }
  }
  return null;
}

function within(box: Box, frame: Box): boolean {
  return box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;
}

function obstaclesOf({ measured, past, needed, stated, plot, targetY }: Drawn): Box[] {
  const target: XY[] = [
    [plot.left, targetY],
    [plot.right, targetY],
  ];
  return [
    ...[measured, past, needed, target].flatMap((points) => obstaclesAlong(points, LINE)),
    ...stated.map(({ x, y }) => ({ x0: x - DOT, y0: y - DOT, x1: x + DOT, y1: y + DOT })),
  ];
}

function wanted(rows: Rows, drawn: Drawn, { t, formats }: Context<State>): Wanted[] {
  const { font, plot, targetY } = drawn;
  const rate = (growth: number) => t("label.rate", { rate: formats.percent(Math.abs(growth)), direction: directionOf(growth) });
  const target = { value: formats.money(rows.target.value) };
  const all: Wanted[] = [
    {
      id: "target",
      ink: "stated",
      wordings: [...(rows.target.open ? [[t("label.target.open", target)]] : []), [t("label.target", target)]],
      places: () =>
        [-8, font + 6].flatMap((dy): Candidate[] => [
          { x: plot.left, y: targetY + dy, anchor: "start" },
          { x: plot.right, y: targetY + dy, anchor: "end" },
        ]),
    },
  ];
  if (drawn.needed.length > 0 && rows.needed !== null) {
    const head = t("label.needed", { by: String(rows.by) });
    all.push({
      id: "needed",
      ink: "needed",
      wordings: [[head, rate(rows.needed)], [`${head} ${rate(rows.needed)}`], [rate(rows.needed)]],
      places: beside(drawn.needed, 0.65, font),
    });
  }
  if (drawn.past.length > 0) {
    const base = { base: String(rows.base) };
    const [full, short] = [t("label.past", base), t("label.past.short", base)];
    all.push({
      id: "past",
      ink: "past",
      wordings: [
        [full, rate(rows.growth)],
        [short, rate(rows.growth)],
        [`${short} ${rate(rows.growth)}`],
        [...wrapText(short, 6 * font, { size: font, weight: 600 }), rate(rows.growth)],
        [rate(rows.growth)],
      ],
      places: beside(drawn.past, 0.9, font),
      side: "after",
    });
  }
  all.push({
    id: "measured",
    ink: "measured",
    wordings: [[t("label.measured", { year: String(rows.last.year) })]],
    places: beside(drawn.measured, 0.7, font, "below"),
    side: "before",
  });
  const around = (points: Drawn["stated"], rings: readonly number[]) => () => points.flatMap((point) => aroundDot(point, font, rings));
  if (drawn.stated.length > 0)
    all.push({ id: "stated", ink: "stated", wordings: [[t("label.stated")]], places: around(drawn.stated.toReversed(), [0, 8]) });
  const undated = drawn.stated.filter(({ dated }) => !dated);
  if (undated.length > 0) all.push({ id: "undated", ink: "stated", wordings: [[t("label.undated")]], places: around(undated, [0]) });
  return all;
}

/** Places on all sides of the points of a path, those near a share of its length first. */
function beside(points: readonly XY[], share: number, font: number, first: "above" | "below" = "above"): Wanted["places"] {
  const best = share * (points.length - 1);
  const order = points.map((_, i) => i).toSorted((a, b) => Math.abs(a - best) - Math.abs(b - best));
  return (lines) => {
    const tall = (lines - 1) * font * LINE_HEIGHT;
    return [8, 14, 22].flatMap((gap) =>
      order.flatMap((i): Candidate[] => {
        const [x, y] = points[i];
        const above: Candidate[] = [
          { x: x - gap, y: y - gap - tall, anchor: "end" },
          { x, y: y - gap - tall, anchor: "middle" },
        ];
        const below: Candidate[] = [
          { x: x + gap, y: y + gap + font * 0.6, anchor: "start" },
          { x, y: y + gap + font * 0.8, anchor: "middle" },
        ];
        return [...(first === "above" ? [...above, ...below] : [...below, ...above]), { x: x + gap, y: y - gap - tall, anchor: "start" }];
      }),
    );
  };
}

/** Places on all sides of a dot, those of each ring so many pixels further out. */
function aroundDot({ x, y }: { x: number; y: number }, font: number, rings: readonly number[]): Candidate[] {
  return rings.flatMap((out): Candidate[] => [
    { x: x + 11 + out, y: y + font * 0.35, anchor: "start" },
    { x, y: y - 12 - out, anchor: "middle" },
    { x: x - 11 - out, y: y + font * 0.35, anchor: "end" },
    { x: x + 8 + out, y: y - 10 - out, anchor: "start" },
    { x: x - 8 - out, y: y - 10 - out, anchor: "end" },
    { x: x + 8 + out, y: y + font + 8 + out, anchor: "start" },
    { x, y: y + font + 9 + out, anchor: "middle" },
    { x: x - 8 - out, y: y + font + 8 + out, anchor: "end" },
  ]);
}
