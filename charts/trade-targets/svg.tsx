import { LINE_HEIGHT } from "@/lib/label-placement";
import type { Paint } from "@/lib/theme";
import { StatedLine } from "../stated-line";
import type { Ink } from "./labels";
import type { TargetMarks } from "./marks";

export function Svg({ marks, paint, active }: { marks: TargetMarks; paint: Paint; active: string | null }) {
  const { plot, axis, font, targetY } = marks;
  const ink: Record<Ink, string> = { measured: paint.measured, stated: paint.stated, needed: paint.needed, past: paint.measured };
  const focus = marks.targets.find(({ id }) => id === active);
  return (
    <>
      {axis.y.map(({ at, text }) => (
        <g key={text}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} stroke={paint.rule} />
          <text x={plot.left - 8} y={at + font * 0.35} fontSize={font} textAnchor="end" fill={paint.muted}>
            {text}
          </text>
        </g>
      ))}
      {axis.x.map(({ at, text }) => (
        <text key={text} x={at} y={plot.bottom + font + 8} fontSize={font} textAnchor="middle" fill={paint.muted}>
          {text}
        </text>
      ))}
      <StatedLine x1={plot.left} x2={plot.right} y={targetY} paint={paint} />
      <path d={marks.past} fill="none" stroke={paint.measured} strokeWidth={2} strokeDasharray="1.5 4.5" strokeLinecap="round" />
      <path d={marks.needed} fill="none" stroke={paint.needed} strokeWidth={2} strokeDasharray="6 4" />
      <path d={marks.measured} fill="none" stroke={paint.measured} strokeWidth={2.5} strokeLinejoin="round" />
      {marks.dots.map((dot) => (
        <circle
          key={dot.id}
          cx={dot.x}
          cy={dot.y}
          r={dot.ink === "stated" ? 4.5 : 3.5}
          fill={dot.ink === "stated" ? paint.paper : ink[dot.ink]}
          stroke={ink[dot.ink]}
          strokeWidth={2}
          strokeDasharray={dot.broken ? "2.2 2.5" : undefined}
        />
      ))}
      {marks.labels.map((label) => (
        <text
          key={label.id}
          x={label.x}
          y={label.y}
          fontSize={font}
          fontWeight={600}
          textAnchor={label.anchor}
          fill={ink[label.ink]}
          stroke={paint.paper}
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {label.lines.map((text, i) => (
            <tspan key={text} x={label.x} dy={i === 0 ? 0 : font * LINE_HEIGHT}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
      {focus && <circle cx={focus.x} cy={focus.y} r={7} fill="none" stroke={paint.ink} strokeWidth={2} />}
    </>
  );
}
