import type { Paint } from "@/lib/theme";
import { halo } from "../plot-parts";
import type { Dots } from "./dots";
import { Key } from "./key-svg";
import { ShapeMark } from "./shape";

/** The order in which marks lie on one another, so that those under others still show. */
const DEPTH = ["diamond", "square", "dot", "ring"];

export function DotsSvg({ drawn, paint, active }: { drawn: Dots; paint: Paint; active: string | null }) {
  const { font, plot, ticks } = drawn;
  const focus = drawn.dots.find(({ id }) => id === active);
  return (
    <>
      <Key entries={drawn.key} font={font} paint={paint} />
      <g fontSize={font} fill={paint.muted}>
        {ticks.map(({ at, text }, i) => (
          <g key={text}>
            <line x1={at} x2={at} y1={plot.top} y2={plot.bottom} stroke={paint.rule} />
            <text x={at} y={plot.bottom + font + 8} textAnchor={i === 0 ? "start" : i === ticks.length - 1 ? "end" : "middle"}>
              {text}
            </text>
          </g>
        ))}
      </g>
      {drawn.lines.map(({ id, y, x1, x2, name, value }) => (
        <g key={id} fontSize={font}>
          <line x1={x1} x2={x2} y1={y} y2={y} stroke={paint["grey-1"]} strokeWidth={1.5} />
          <g {...halo(paint)}>
            <text x={name.x} y={name.y} fontWeight={600} fill={paint.ink}>
              {name.text}
            </text>
            <text x={value.x} y={value.y} textAnchor={value.anchor} fill={paint.muted}>
              {value.text}
            </text>
          </g>
        </g>
      ))}
      {drawn.dots
        .toSorted((a, b) => DEPTH.indexOf(a.shape) - DEPTH.indexOf(b.shape))
        .map(({ id, x, y, shape, ink }) => (
          <ShapeMark key={id} x={x} y={y} shape={shape} ink={ink} paint={paint} />
        ))}
      {focus && <circle cx={focus.x} cy={focus.y} r={10} fill="none" stroke={paint.ink} strokeWidth={2} />}
    </>
  );
}
