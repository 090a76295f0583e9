import type { Context, Marks, Size } from "@/lib/chart";
import { moneyTicks } from "@/lib/money-scale";
import { onDemand } from "@/lib/on-demand";
import { pathOf, type XY } from "@/lib/path";
import { linearScale } from "@/lib/scale";
import { fontOf, textWidth } from "@/lib/text-width";
import { yearTicks } from "@/lib/year-ticks";
import type { Axes } from "../plot-parts";
import { type Ink, type PathLabel, placePathLabels } from "./labels";
import type { State } from "./params";
import type { Point, Rows } from "./select";
import { targets } from "./targets";

export interface Dot {
  id: string;
  x: number;
  y: number;
  ink: Ink;
  /** A stated value whose year was not stated. */
  broken: boolean;
}

export interface TargetMarks extends Marks {
  axis: Axes;
  plot: { left: number; right: number; top: number; bottom: number };
  targetY: number;
  measured: string;
  past: string;
  needed: string;
  dots: Dot[];
  labels: PathLabel[];
  font: number;
}

/** Between the axis and its numbers, in pixels. */
const GAP = 8;

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): TargetMarks {
  const font = fontOf(size.width);
  const [top, bottom] = [34, size.height - 28];
  const y = linearScale([0, rows.highest * 1.04], [bottom, top]);
  const targetY = y(rows.target.value);
  // The target's own line stands for a tick near it.
  const values = y.ticks(4).filter((value) => Math.abs(y(value) - targetY) > font);
  const texts = moneyTicks(values, rows.scale, context.formats, context.t);
  const plot = {
    left: Math.ceil(Math.max(...texts.map((text) => textWidth(text, { size: font })))) + GAP + 2,
    right: size.width - 20,
    top,
    bottom,
  };
  const x = linearScale(rows.years, [plot.left, plot.right]);
  const xy = ({ year, value }: Point): XY => [x(year), y(value)];
  const [measured, past, needed] = [rows.measured, rows.pastPath, rows.neededPath].map((points) => points.map(xy));
  const stated = rows.stated.map(
    ({ id, dated, ...point }): Dot => ({ id, x: x(point.year), y: y(point.value), ink: "stated", broken: !dated }),
  );
  const [lastX, lastY] = xy(rows.last);
  return {
    ...size,
    font,
    plot,
    targetY,
    axis: {
      x: yearTicks(rows.years, plot.right - plot.left, font).map((year) => ({ at: x(year), text: String(year) })),
      y: values.map((value, i) => ({ at: y(value), text: texts[i] })),
    },
    measured: pathOf(measured),
    past: pathOf(past),
    needed: pathOf(needed),
    dots: [...stated, { id: `measured-${rows.last.year}`, x: lastX, y: lastY, ink: "measured", broken: false }],
    labels: placePathLabels(
      rows,
      {
        font,
        plot,
        frame: { x0: plot.left - 4, y0: 2, x1: size.width - 2, y1: bottom },
        targetY,
        measured,
        past,
        needed,
        stated: stated.map((dot) => ({ x: dot.x, y: dot.y, dated: !dot.broken })),
      },
      context,
    ),
    targets: onDemand(() => targets(rows, xy, { x: plot.left, y: targetY }, context)),
    pick: 40,
  };
}
