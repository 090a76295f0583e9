import { LINE_HEIGHT } from "@/lib/label-placement";
import type { Paint } from "@/lib/theme";
import { TextLines } from "../plot-parts";
import type { Bars } from "./bars";
import { DotsSvg } from "./dots-svg";
import { LinesSvg } from "./lines-svg";
import type { RailMarks } from "./marks";

export function Svg({ marks, paint, active, uid }: { marks: RailMarks; paint: Paint; active: string | null; uid: string }) {
  const { drawn } = marks;
  if (drawn.kind === "dots") return <DotsSvg drawn={drawn} paint={paint} active={active} />;
  if (drawn.kind === "lines") return <LinesSvg drawn={drawn} paint={paint} active={active} />;
  return <BarsSvg drawn={drawn} paint={paint} active={active} uid={uid} />;
}

function BarsSvg({ drawn, paint, active, uid }: { drawn: Bars; paint: Paint; active: string | null; uid: string }) {
  const { font, left, stated } = drawn;
  const hatch = `hatch-${uid}`;
  return (
    <>
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={1} x2={1} y1={0} y2={6} stroke={paint.paper} strokeWidth={2} />
        </pattern>
      </defs>
      {drawn.bars.map(({ id: bar, y, height, head, parts, labels, foot }) => (
        <g key={bar}>
          <text x={left} y={head.y} fontSize={font} fontWeight={600} fill={paint.ink}>
            <TextLines lines={head.lines} x={left} step={font * LINE_HEIGHT} />
          </text>
          {parts.map(({ id, x, width, fill, opacity, hatched }) => (
            <g key={id}>
              <rect x={x} y={y} width={width} height={height} fill={paint[fill]} fillOpacity={opacity} />
              <rect
                x={x + 0.5}
                y={y + 0.5}
                width={Math.max(width - 1, 0)}
                height={height - 1}
                fill="none"
                stroke={paint[fill === "grey-2" ? "grey-1" : fill]}
              />
              {hatched && <rect x={x} y={y} width={width} height={height} fill={`url(#${hatch})`} fillOpacity={0.4} />}
              <line x1={x + width} x2={x + width} y1={y} y2={y + height} stroke={paint.paper} />
              {active === `${bar}-${id}` && (
                <rect x={x} y={y} width={width} height={height} fill="none" stroke={paint.ink} strokeWidth={2} />
              )}
            </g>
          ))}
          {stated && <StatedMark stated={stated} y={y} height={height} paint={paint} />}
          {labels.map(({ id, x, y: at, name, value, from, moved }) => (
            <g key={id}>
              {moved && <line x1={from} y1={y + height + 1} x2={x + 3} y2={at - font + 1} stroke={paint.muted} strokeWidth={0.75} />}
              <text x={x} y={at} fontSize={font} fontWeight={600} fill={paint.ink}>
                {name}
              </text>
              <text x={x} y={at + 15} fontSize={12} fill={paint.muted}>
                {value}
              </text>
            </g>
          ))}
          <text x={left} y={foot.y} fontSize={12} fill={paint.muted}>
            <TextLines lines={foot.lines} x={left} step={16} />
          </text>
        </g>
      ))}
      {stated && (
        <text x={stated.label.x} y={stated.label.y} textAnchor="end" fontSize={font} fontWeight={600} fill={paint.stated}>
          {stated.label.text}
        </text>
      )}
    </>
  );
}

/** The stated length across a bar: where it begins, which way it goes on, and what the rule lets a value be off. */
function StatedMark({ stated, y, height, paint }: { stated: NonNullable<Bars["stated"]>; y: number; height: number; paint: Paint }) {
  const { x, arrow, slack } = stated;
  const [top, bottom] = [y - 5, y + height + 5];
  return (
    <g stroke={paint.stated}>
      {slack && <rect x={slack.x} y={top} width={slack.width} height={bottom - top} fill={paint.stated} fillOpacity={0.3} stroke="none" />}
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={paint.paper} strokeWidth={5} />
      <line x1={x} x2={x} y1={top} y2={bottom} strokeWidth={2.5} />
      {arrow !== 0 && (
        <path d={`M${x} ${top}h${arrow * 11}m${arrow * -4} -3.5l${arrow * 4} 3.5l${arrow * -4} 3.5`} fill="none" strokeWidth={1.5} />
      )}
    </g>
  );
}
