/** What drawings have alike: axes of values over years, and words in lines or over other marks. */
import { LINE_HEIGHT, type PlacedLabel } from "@/lib/label-placement";
import type { Paint } from "@/lib/theme";

export interface Axes {
  x: { at: number; text: string }[];
  y: { at: number; text: string }[];
}

/** Level hairlines with their values at the left, and the years below. */
export function AxisLines({
  axis,
  plot,
  font,
  paint,
}: {
  axis: Axes;
  plot: { left: number; right: number; bottom: number };
  font: number;
  paint: Paint;
}) {
  return (
    <g fontSize={font} fill={paint.muted}>
      {axis.y.map(({ at, text }) => (
        <g key={text}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} stroke={paint.rule} />
          <text x={plot.left - 7} y={at + font * 0.35} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {axis.x.map(({ at, text }) => (
        <text key={text} x={at} y={plot.bottom + font + 9} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

/** The line of a stated value: solid and level, so that it is no path of a projection, which are dashed or dotted. */
export function StatedLine({ x1, x2, y, paint }: { x1: number; x2: number; y: number; paint: Paint }) {
  return <line x1={x1} x2={x2} y1={y} y2={y} stroke={paint.stated} strokeWidth={2} />;
}

/** A halo of paper round words, so that they can be read over other marks; it reaches half its width beyond them, in pixels. */
export function halo(paint: Paint, width = 3.5) {
  return { stroke: paint.paper, strokeWidth: width, strokeLinejoin: "round", paintOrder: "stroke" } as const;
}

/** The inside of a <text> of several lines that begin at one `x`, `step` from baseline to baseline, both in pixels. */
export function TextLines({ lines, x, step }: { lines: readonly string[]; x: number; step: number }) {
  return lines.map((line, i) => (
    <tspan key={line} x={x} dy={i === 0 ? 0 : step}>
      {line}
    </tspan>
  ));
}

/** Labels in the plot, with a halo of paper. */
export function PlotLabels<L extends PlacedLabel>({
  labels,
  font,
  paint,
  inkOf,
}: {
  labels: readonly L[];
  font: number;
  paint: Paint;
  inkOf(label: L): string;
}) {
  return (
    <g fontSize={font} fontWeight={600} {...halo(paint)}>
      {labels.map((label) => (
        <text key={label.id} x={label.x} y={label.y} textAnchor={label.anchor} fill={inkOf(label)}>
          <TextLines lines={label.lines} x={label.x} step={font * LINE_HEIGHT} />
        </text>
      ))}
    </g>
  );
}
