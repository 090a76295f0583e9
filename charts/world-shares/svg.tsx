import type { Paint } from "@/lib/theme";
import { AxisLines, PlotLabels } from "../plot-parts";
import { EDGE_GAP, type EdgeLabel, SIGN } from "./edge";
import type { ShareMarks } from "./marks";
import type { Quantity } from "./quantities";

/** Lines are told apart by their dashes: solid, long, dotted, dash and dot. */
const DASH: Record<Quantity, string | undefined> = { population: undefined, gdp: "8 4", exports: "1 4.5", trade: "9 4 1.5 4" };
const WIDTH = 2.25;

export function Svg({ marks, paint, active }: { marks: ShareMarks; paint: Paint; active: string | null }) {
  const { plot, font, read, edge, nothing } = marks;
  const focus = active === null ? undefined : marks.targets().find(({ id }) => id === active);
  const column = plot.right + EDGE_GAP;
  return (
    <>
      {marks.key.map(({ figure, x, y, text }) => (
        <g key={text}>
          <Statement figure={figure} undated={false} x={x + 6} y={y - 4} paint={paint} />
          <text x={x + 16} y={y} fontSize={12} fill={paint.muted}>
            {text}
          </text>
        </g>
      ))}
      <AxisLines axis={marks.axis} plot={plot} font={font} paint={paint} />
      {nothing !== null && (
        <text x={plot.left + 8} y={plot.top + font * 2} fontSize={font} fill={paint.muted}>
          {nothing}
        </text>
      )}
      {read && (
        <>
          <line x1={read.x} x2={read.x} y1={plot.top} y2={plot.bottom} stroke={paint.control} strokeDasharray="2 3" />
          <text x={read.x} y={plot.bottom + font + 9} textAnchor="middle" fontSize={font} fontWeight={600} fill={paint.ink}>
            {read.text}
          </text>
        </>
      )}
      {edge.leaders.map(({ id, from, to }) => (
        <path
          key={id}
          d={`M${from[0].toFixed(1)} ${from[1].toFixed(1)}H${Math.max(from[0], plot.right - 3).toFixed(1)}L${to[0].toFixed(1)} ${to[1].toFixed(1)}`}
          fill="none"
          stroke={paint["grey-2"]}
          strokeWidth={0.75}
        />
      ))}
      {marks.lines.map(({ of, paths, between, alone, read: dot }) => (
        <g key={of} fill="none" stroke={paint.measured} strokeWidth={WIDTH} strokeLinejoin="round">
          {paths.map((d) => (
            <path key={d} d={d} strokeDasharray={DASH[of]} strokeLinecap={of === "exports" ? "round" : undefined} />
          ))}
          {between.map((d) => (
            <path key={d} d={d} strokeWidth={0.75} />
          ))}
          {alone.map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r={2} fill={paint.measured} />
          ))}
          {dot && <circle cx={dot[0]} cy={dot[1]} r={3.5} fill={paint.measured} stroke={paint.paper} strokeWidth={1} />}
        </g>
      ))}
      {marks.stated.map((mark) => (
        <Statement key={mark.id} {...mark} paint={paint} />
      ))}
      <PlotLabels labels={marks.texts} font={font} paint={paint} inkOf={() => paint.stated} />
      {edge.head !== "" && (
        <text x={column + SIGN} y={plot.top - 8} fontSize={12} fill={paint.muted}>
          {edge.head}
        </text>
      )}
      {edge.labels.map((label) => (
        <EdgeText key={label.id} label={label} x={column} font={font} paint={paint} />
      ))}
      {focus && <circle cx={focus.x} cy={focus.y} r={8} fill="none" stroke={paint.ink} strokeWidth={2} />}
    </>
  );
}

/** What was stated: a full diamond for a figure of the summit, a ring for what others state, broken where no year was stated. */
function Statement({ figure, undated, x, y, paint }: { figure: boolean; undated: boolean; x: number; y: number; paint: Paint }) {
  if (figure) return <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} fill={paint.stated} stroke={paint.paper} strokeWidth={1} />;
  return (
    <circle
      cx={x}
      cy={y}
      r={4.5}
      fill={paint.paper}
      stroke={paint.stated}
      strokeWidth={2}
      strokeDasharray={undated ? "2.2 2.5" : undefined}
    />
  );
}

function EdgeText({ label, x, font, paint }: { label: EdgeLabel; x: number; font: number; paint: Paint }) {
  const { sign, lines, y } = label;
  const stated = sign === "figure" || sign === "elsewhere";
  const first = y + font * 0.35 - ((lines.length - 1) * font * 1.15) / 2;
  return (
    <>
      {stated ? (
        <Statement figure={sign === "figure"} undated={label.undated} x={x + 8} y={y} paint={paint} />
      ) : (
        <line
          x1={x - 3}
          x2={x + SIGN - 6}
          y1={y}
          y2={y}
          stroke={paint.measured}
          strokeWidth={WIDTH}
          strokeDasharray={DASH[sign]}
          strokeLinecap={sign === "exports" ? "round" : undefined}
        />
      )}
      {lines.map((text, i) => (
        <text
          key={text}
          x={x + SIGN}
          y={first + i * font * 1.15}
          fontSize={font}
          fontWeight={sign === "elsewhere" ? 400 : 600}
          fill={stated ? paint.stated : paint.measured}
        >
          {text}
        </text>
      ))}
    </>
  );
}
