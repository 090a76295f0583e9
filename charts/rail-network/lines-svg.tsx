import type { Paint } from "@/lib/theme";
import { AxisLines, PlotLabels } from "../plot-parts";
import { Key } from "./key-svg";
import type { Lines } from "./lines";
import { ShapeMark } from "./shape";

export function LinesSvg({ drawn, paint, active }: { drawn: Lines; paint: Paint; active: string | null }) {
  const { font, plot } = drawn;
  const focus = drawn.years.find(({ year }) => `year-${year}` === active);
  return (
    <>
      <Key entries={drawn.key} font={font} paint={paint} />
      <AxisLines axis={drawn.axis} plot={plot} font={font} paint={paint} />
      {drawn.lines
        .toSorted((a, b) => Number(a.named) - Number(b.named))
        .map(({ id, path, dash, named, single }) =>
          single ? (
            <circle key={id} cx={single[0]} cy={single[1]} r={3} fill={paint[named ? "measured" : "grey-1"]} />
          ) : (
            <path
              key={id}
              d={path}
              fill="none"
              stroke={paint[named ? "measured" : "grey-1"]}
              strokeWidth={named ? 2.5 : 1.25}
              strokeDasharray={dash || undefined}
            />
          ),
        )}
      {drawn.dots.map(({ id, x, y, shape, ink }) => (
        <ShapeMark key={id} x={x} y={y} shape={shape} ink={ink} paint={paint} />
      ))}
      <PlotLabels labels={drawn.notes} font={font} paint={paint} inkOf={() => paint.ink} />
      {drawn.labels.map(({ id, x, y, name, value, from }) => (
        <g key={id}>
          <line x1={from[0] + 5} y1={from[1]} x2={x - 4} y2={y} stroke={paint.muted} strokeWidth={0.75} strokeDasharray="1 3" />
          <text x={x} y={y - 1} fontSize={font} fontWeight={600} fill={paint[id === "rest" ? "muted" : "ink"]}>
            {name}
          </text>
          <text x={x} y={y + font} fontSize={12} fill={paint.muted}>
            {value}
          </text>
        </g>
      ))}
      {focus && (
        <>
          <line x1={focus.x} x2={focus.x} y1={plot.top} y2={plot.bottom} stroke={paint.ink} strokeDasharray="2 3" />
          <circle cx={focus.x} cy={focus.y} r={8} fill="none" stroke={paint.ink} strokeWidth={2} />
        </>
      )}
    </>
  );
}
