import type { Paint } from "@/lib/theme";
import { AxisLines, PlotLabels, StatedLine } from "../plot-parts";
import { EDGE_GAP } from "./edge";
import type { MemberMarks } from "./marks";

export function Svg({ marks, paint, active, uid }: { marks: MemberMarks; paint: Paint; active: string | null; uid: string }) {
  const { plot, axis, font } = marks;
  const column = plot.right + EDGE_GAP;
  const focus = active === null ? undefined : marks.targets().find(({ id }) => id === active);
  const hatch = `hatch-${uid}`;
  return (
    <>
      <defs>
        <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={5} stroke={paint.muted} strokeWidth={2} />
        </pattern>
      </defs>
      <AxisLines axis={axis} plot={plot} font={font} paint={paint} />
      {marks.bands.map((band) => (
        <path key={band.id} d={band.path} fill={paint[band.fill]} fillOpacity={band.opacity} />
      ))}
      {marks.seams.map((seam, i) => (
        <path key={marks.bands[i].id} d={seam} fill="none" stroke={paint.paper} strokeWidth={1} />
      ))}
      {marks.filled.map(({ x, width, y }) => (
        <rect key={x} x={x} y={y} width={width} height={5} fill={`url(#${hatch})`} />
      ))}
      {marks.picked && (
        <line x1={marks.picked.x} x2={marks.picked.x} y1={marks.picked.top} y2={plot.bottom} stroke={paint.ink} strokeWidth={1} />
      )}
      {marks.stated !== null && <StatedLine x1={plot.left} x2={plot.right} y={marks.stated} paint={paint} />}
      {marks.picked && <circle cx={marks.picked.x} cy={marks.picked.y} r={4} fill={paint.ink} stroke={paint.paper} strokeWidth={1.5} />}
      <PlotLabels labels={marks.texts} font={font} paint={paint} inkOf={({ id }) => (id === "stated" ? paint.stated : paint.ink)} />
      {marks.edge.head !== "" && (
        <text x={column} y={marks.edge.headY} fontSize={12} fill={paint.muted}>
          {marks.edge.head}
        </text>
      )}
      {marks.edge.labels.map((label) => (
        <g key={label.id}>
          {Math.abs(label.y - label.leaderY) > 3 && (
            <line x1={plot.right + 1} y1={label.leaderY} x2={column - 3} y2={label.y} stroke={paint.muted} strokeWidth={0.75} />
          )}
          <text x={column} y={label.y - 1} fontSize={font} fontWeight={600} fill={paint[label.ink]}>
            {label.name}
          </text>
          <text x={column} y={label.y + font} fontSize={12} fill={paint.muted}>
            {label.value}
          </text>
        </g>
      ))}
      {focus && (
        <>
          <line x1={focus.x} x2={focus.x} y1={plot.top} y2={plot.bottom} stroke={paint.ink} strokeWidth={1} strokeDasharray="2 3" />
          <circle cx={focus.x} cy={focus.y} r={6} fill="none" stroke={paint.ink} strokeWidth={2} />
        </>
      )}
    </>
  );
}
