import type { Paint } from "@/lib/theme";
import type { LineMark } from "./lines";
import { type CorridorMarks, DASHES, type NodeMark } from "./marks";

/** The base map, one static file for every page. */
export const BASE_MAP = "/map/eurasia.svg";
const FADE = 26;

export function Svg({ marks, paint, active, uid }: { marks: CorridorMarks; paint: Paint; active: string | null; uid: string }) {
  const { fit, width, mapHeight } = marks;
  const id = uid.replace(/\W/g, "");
  const focus = marks.targets.find((target) => target.id === active);
  const thin = (pixels: number) => pixels / fit.k;
  const base = `translate(${fit.tx.toFixed(1)} ${fit.ty.toFixed(1)}) scale(${fit.k.toFixed(4)})`;
  return (
    <>
      <defs>
        <clipPath id={`clip-${id}`}>
          <rect width={width} height={mapHeight} />
        </clipPath>
        {[
          ["l", 1, 0],
          ["t", 0, 1],
        ].map(([name, x, y]) => (
          <linearGradient key={name} id={`fade-${name}-${id}`} x1={0} y1={0} x2={x} y2={y}>
            <stop offset="0" stopColor={paint.paper} />
            <stop offset="1" stopColor={paint.paper} stopOpacity={0} />
          </linearGradient>
        ))}
      </defs>
      <g clipPath={`url(#clip-${id})`}>
        <g data-moves="">
          <g transform={base}>
            <use href={`${BASE_MAP}#land`} fill={paint.land} stroke={paint.border} strokeWidth={thin(0.7)} />
            {marks.borders && (
              <g fill="none" stroke={paint.border} strokeLinejoin="round">
                <use href={`${BASE_MAP}#solid`} strokeWidth={thin(1)} />
                <use href={`${BASE_MAP}#disputed`} strokeWidth={thin(0.9)} strokeDasharray={`${thin(4)} ${thin(3)}`} />
                <use href={`${BASE_MAP}#loc`} strokeWidth={thin(0.9)} strokeDasharray={`${thin(1.2)} ${thin(2.6)}`} />
                <use href={`${BASE_MAP}#claims`} strokeWidth={thin(0.7)} strokeDasharray={`${thin(0.8)} ${thin(2)}`} />
              </g>
            )}
          </g>
          {marks.countries.map((name) => (
            <text
              key={name.id}
              x={name.x}
              y={name.y}
              fontSize={12}
              letterSpacing={1.2}
              textAnchor="middle"
              fill={paint.muted}
              fillOpacity={0.85}
            >
              {name.lines[0]}
            </text>
          ))}
          <g fill="none" strokeLinejoin="round">
            {marks.lines
              .filter(({ shown }) => !shown)
              .map((line) => (
                <path key={line.id} d={line.path} stroke={paint["grey-2"]} strokeWidth={1} strokeDasharray={dashOf(line)} />
              ))}
            {marks.lines
              .filter(({ shown }) => shown)
              .map((line) => (
                <path key={line.id} d={line.path} stroke={paint.paper} strokeWidth={6} strokeOpacity={0.85} />
              ))}
            {marks.lines
              .filter(({ shown }) => shown)
              .map((line) => (
                <path
                  key={line.id}
                  d={line.path}
                  stroke={paint[line.ink]}
                  strokeWidth={2.5}
                  strokeDasharray={dashOf(line)}
                  strokeLinecap={line.status === "operating" ? "butt" : "round"}
                />
              ))}
          </g>
          {marks.nodes.map((node) => (
            <Node key={node.id} {...node} paint={paint} />
          ))}
          {[...marks.lineNames, ...marks.names.map((name) => ({ ...name, ink: "ink" as const }))].map((name) => (
            <text
              key={name.id}
              x={name.x}
              y={name.y}
              fontSize={name.style.size}
              fontWeight={name.style.weight}
              textAnchor={name.anchor}
              fill={paint[name.ink]}
              stroke={paint.paper}
              strokeWidth={3}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {name.lines[0]}
            </text>
          ))}
          {marks.selected && <circle cx={marks.selected.x} cy={marks.selected.y} r={9} fill="none" stroke={paint.ink} strokeWidth={2.5} />}
          {focus && <circle cx={focus.x} cy={focus.y} r={8} fill="none" stroke={paint.ink} strokeWidth={2} />}
        </g>
        <g>
          <rect width={FADE} height={mapHeight} fill={`url(#fade-l-${id})`} />
          <rect width={FADE} height={mapHeight} fill={`url(#fade-l-${id})`} transform={`translate(${width} 0) scale(-1 1)`} />
          <rect width={width} height={FADE} fill={`url(#fade-t-${id})`} />
          <rect width={width} height={FADE} fill={`url(#fade-t-${id})`} transform={`translate(0 ${mapHeight}) scale(1 -1)`} />
        </g>
      </g>
      {marks.key.map((item) => (
        <g key={item.text}>
          {item.look.kind === "line" ? (
            <line
              x1={item.x}
              x2={item.x + 22}
              y1={item.y - 4}
              y2={item.y - 4}
              stroke={paint[item.look.ink]}
              strokeWidth={2.5}
              strokeDasharray={item.look.dash ?? undefined}
            />
          ) : (
            <Node id={item.text} x={item.x + 11} y={item.y - 4} shape={item.look.shape} shown paint={paint} />
          )}
          <text x={item.x + 28} y={item.y} fontSize={12} fill={paint.muted}>
            {item.text}
          </text>
        </g>
      ))}
    </>
  );
}

function Node({ x, y, shape, paint }: NodeMark & { paint: Paint }) {
  if (shape === "gauge") return <rect x={x - 2} y={y - 5.5} width={4} height={11} fill={paint.ink} stroke={paint.paper} strokeWidth={1} />;
  if (shape === "border") return <circle cx={x} cy={y} r={3.2} fill={paint.paper} stroke={paint.ink} strokeWidth={1.4} />;
  if (shape === "port")
    return <rect x={x - 3.4} y={y - 3.4} width={6.8} height={6.8} fill={paint.ink} stroke={paint.paper} strokeWidth={1} />;
  return <circle cx={x} cy={y} r={3.4} fill={paint.ink} stroke={paint.paper} strokeWidth={1} />;
}

function dashOf({ mode, status }: LineMark): string | undefined {
  if (status !== "operating") return DASHES.building;
  return mode === "rail" ? undefined : DASHES[mode];
}
