import type { Context, Marks, Size } from "@/lib/chart";
import { inLines } from "@/lib/in-lines";
import { LINE_HEIGHT, obstaclesAlong, type PlacedLabel, placeLabels } from "@/lib/label-placement";
import { onDemand } from "@/lib/on-demand";
import { pathOf, type XY } from "@/lib/path";
import { linearScale } from "@/lib/scale";
import { fontOf, textWidth, wrapText } from "@/lib/text-width";
import { yearTicks } from "@/lib/year-ticks";
import type { Axes } from "../plot-parts";
import { ofText, statedShare } from "./amount";
import { type Edge, edgeLabels, isLate } from "./edge";
import type { State } from "./params";
import type { Quantity } from "./quantities";
import { pointIn, type Rows, type Statement } from "./select";
import { targets } from "./targets";

export interface StatedMark {
  id: string;
  x: number;
  y: number;
  /** Of the summit, or of others. */
  figure: boolean;
  /** Whether no year was stated. */
  undated: boolean;
}

export interface ShareMarks extends Marks {
  font: number;
  plot: { left: number; right: number; top: number; bottom: number };
  axis: Axes;
  /** `between`: over the years in which the number of members changes. */
  lines: { of: Quantity; paths: string[]; between: string[]; alone: XY[]; read: XY | null }[];
  /** Where the year read stands. */
  read: { x: number; text: string } | null;
  stated: StatedMark[];
  edge: Edge & { leaders: { id: string; from: XY; to: XY }[] };
  /** Names of statements within the plot. */
  texts: PlacedLabel[];
  key: { figure: boolean; x: number; y: number; text: string }[];
  nothing: string | null;
}

/** Between the axis and its numbers, in pixels. */
const GAP = 7;
const KEY_SIGN = 16;
/** Statements at one place stand so far apart that each is seen behind the other, in pixels. */
const APART = 6;
const NARROW = 560;

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): ShareMarks {
  const { t, formats } = context;
  const font = fontOf(size.width);
  const key = keyOf(rows, size.width, context);
  const [top, bottom] = [(key[key.length - 1]?.y ?? 0) + 34, size.height - 30];
  const y = linearScale([0, (rows.highest || 0.01) * 1.05], [bottom, top]);
  const values = y.ticks(5);
  const digits = Math.max(0, -Math.floor(Math.log10((values[1] ?? 0.01) * 100) + 1e-9));
  const ticks = values.map((value) => formats.percent(value, digits));
  const edge = edgeLabels(rows, { font, narrow: size.width < NARROW, y, top, bottom }, context);
  const left = Math.ceil(Math.max(...ticks.map((text) => textWidth(text, { size: font })))) + GAP + 2;
  const plot = { left, right: Math.max(left + 60, size.width - edge.width), top, bottom };
  const x = linearScale(rows.span, [plot.left, plot.right - 10]);
  const xy = ({ year, value }: { year: number; value: number }): XY => [x(year), y(value)];
  const stated = statedMarks(rows.statements, x, y);
  const lines = rows.lines.map((line) => {
    const own = pointIn(line, rows.year);
    return {
      of: line.of,
      paths: line.pieces.filter((piece) => piece.length > 1).map((piece) => pathOf(piece.map(xy))),
      between: line.pieces.slice(1).map((piece, i) => pathOf([xy(line.pieces[i][line.pieces[i].length - 1]), xy(piece[0])])),
      alone: line.pieces.filter((piece) => piece.length === 1).map(([point]) => xy(point)),
      read: own ? xy(own) : null,
    };
  });
  const read = lines.some((line) => line.read) ? { x: x(rows.year), text: String(rows.year) } : null;
  const ends = new Map<string, XY>([
    ...stated.map((mark): [string, XY] => [mark.id, [mark.x, mark.y]]),
    ...rows.lines.flatMap(({ of, points }): [string, XY][] => (points.length > 0 ? [[of, xy(points[points.length - 1])]] : [])),
  ]);
  const leaders = edge.labels.flatMap(({ id, y: at }) => {
    const from = ends.get(id);
    return from ? [{ id, from: [from[0] + 7, from[1]] as XY, to: [plot.right + 8, at] as XY }] : [];
  });
  const years = yearTicks([Math.ceil(rows.span[0]), Math.floor(rows.span[1])], plot.right - plot.left, font);
  const room = textWidth("2000", { size: font, weight: 600 }) + 8;
  return {
    ...size,
    font,
    plot,
    axis: {
      x: years.map((year) => ({ at: x(year), text: String(year) })).filter(({ at }) => !read || Math.abs(at - read.x) > room),
      y: values.map((value, i) => ({ at: y(value), text: ticks[i] })),
    },
    lines,
    read,
    stated,
    edge: { ...edge, leaders },
    texts: placeTexts(
      rows,
      stated,
      rows.lines.flatMap(({ pieces }) => pieces.map((piece) => piece.map(xy))),
      { plot, font },
      context,
    ),
    key,
    nothing: lines.every(({ paths, alone }) => paths.length + alone.length === 0) && stated.length === 0 ? t("drawing.none") : null,
    targets: onDemand(() => targets(rows, stated, xy, context)),
    pick: 40,
  };
}

/** Where statements stand; of those that would hide one another, the later in order stands a little to the right. */
function statedMarks(statements: readonly Statement[], x: (year: number) => number, y: (value: number) => number): StatedMark[] {
  const placed: StatedMark[] = [];
  for (const { id, at, value, figure, year } of statements) {
    const mark = { id, x: x(at), y: y(value), figure: figure !== undefined, undated: year === null };
    while (placed.some((other) => Math.abs(other.x - mark.x) < APART - 1 && Math.abs(other.y - mark.y) < APART)) mark.x += APART;
    placed.push(mark);
  }
  return placed;
}

/** Names of what was stated long before the end of the axis, beside their marks, off the lines. */
function placeTexts(
  rows: Rows,
  stated: readonly StatedMark[],
  lines: readonly XY[][],
  { plot, font }: { plot: ShareMarks["plot"]; font: number },
  context: Context<State>,
): PlacedLabel[] {
  const style = { size: font, weight: 600 as const };
  const early = rows.statements.filter((one) => !isLate(one, rows));
  const requests = early.flatMap((one) => {
    const mark = stated.find(({ id }) => id === one.id);
    if (!mark) return [];
    const text = context.t("label.early", { amount: statedShare(one, context), of: ofText(one, context) });
    const texts = wrapText(text, plot.right - plot.left < 300 ? 90 : 200, style);
    const tall = (texts.length - 1) * font * LINE_HEIGHT;
    const around = [10, 18, 30, 44].flatMap((away) => [
      { x: mark.x + away, y: mark.y + font * 0.35 - tall / 2, anchor: "start" as const },
      { x: mark.x, y: mark.y - away - tall, anchor: "middle" as const },
      { x: mark.x, y: mark.y + away + font * 0.7, anchor: "middle" as const },
      { x: mark.x + 4, y: mark.y + away + font * 0.7, anchor: "start" as const },
      { x: mark.x + 4, y: mark.y - away - tall, anchor: "start" as const },
      { x: mark.x - 4, y: mark.y + away + font * 0.7, anchor: "end" as const },
      { x: mark.x - 4, y: mark.y - away - tall, anchor: "end" as const },
    ]);
    return [{ id: one.id, lines: texts, style, candidates: around }];
  });
  const dots = stated.map((mark) => ({ x0: mark.x - 6, y0: mark.y - 6, x1: mark.x + 6, y1: mark.y + 6 }));
  const frame = { x0: plot.left, y0: plot.top, x1: plot.right, y1: plot.bottom };
  return placeLabels(requests, frame, [...lines.flatMap((points) => obstaclesAlong(points, 3)), ...dots]);
}

function keyOf({ statements }: Rows, width: number, { t }: Context<State>): ShareMarks["key"] {
  const drawn = [true, false].filter((figure) => statements.some((one) => (one.figure !== undefined) === figure));
  const entries = drawn.map((figure) => ({ figure, text: t(figure ? "key.figure" : "key.elsewhere") }));
  const places = inLines(
    entries.map(({ text }) => KEY_SIGN + textWidth(text, { size: 12 })),
    width,
    18,
  );
  return entries.map((entry, i) => ({ ...entry, x: places[i].x, y: 12 + places[i].line * 18 }));
}
