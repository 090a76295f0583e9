import type { Paint } from "@/lib/theme";
import { AxisLines, PlotLabels, StatedLine } from "../plot-parts";
import type { Ink } from "./labels";
import type { TargetMarks } from "./marks";

export function Svg({ marks, paint, active }: { marks: TargetMarks; paint: Paint; active: string | null }) {
  const { plot, axis, font, targetY } = marks;
  const ink: Record<Ink, string> = { measured: paint.measured, stated: paint.stated, needed: paint.needed, past: paint.measured };
  const focus = active === null ? undefined : marks.targets().find(({ id }) => id === active);
  return (
    <>
      <AxisLines axis={axis} plot={plot} font={font} paint={paint} />
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
      <PlotLabels labels={marks.labels} font={font} paint={paint} inkOf={(label) => ink[label.ink]} />
      {focus && <circle cx={focus.x} cy={focus.y} r={7} fill="none" stroke={paint.ink} strokeWidth={2} />}
    </>
  );
}
