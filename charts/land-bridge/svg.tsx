import { LINE_HEIGHT } from "@/lib/label-placement";
import { textWidth } from "@/lib/text-width";
import type { Paint } from "@/lib/theme";
import { TextLines } from "../plot-parts";
import type { BridgeMarks } from "./marks";

type Row = BridgeMarks["rows"][number];

/** Half of a soft end, in pixels: no number stands behind it. */
const SOFT = 16;

export function Svg({ marks, paint, active, uid }: { marks: BridgeMarks; paint: Paint; active: string | null; uid: string }) {
  const { font, placed, ticks, axisY, nothing } = marks;
  const { left, right } = placed.track;
  return (
    <>
      {marks.rows.length > 0 && (
        <g fontSize={font} fill={paint.muted}>
          {ticks.map(({ at, text }, i) => (
            <text key={text} x={at} y={axisY + font + 4} textAnchor={i === 0 ? "start" : i === ticks.length - 1 ? "end" : "middle"}>
              {text}
            </text>
          ))}
        </g>
      )}
      {nothing && (
        <text x={0} y={font * 2} fontSize={font} fill={paint.muted}>
          {nothing}
        </text>
      )}
      {placed.heads.map(({ id, y, lines }) => (
        <Words key={id} x={0} y={y} lines={lines} size={font} step={font * LINE_HEIGHT} fill={paint.muted} weight={600} />
      ))}
      {marks.rows.map((row) => (
        <g key={row.id}>
          <Statement row={row} font={font} paint={paint} />
          <rect x={left} y={row.bar.y} width={right - left} height={row.bar.height} fill={paint.land} />
          {ticks.slice(1, -1).map(({ at }) => (
            <line key={at} x1={at} x2={at} y1={row.bar.y} y2={row.bar.y + row.bar.height} stroke={paint.border} />
          ))}
          <Share row={row} left={left} right={right} paint={paint} gradient={`soft-${row.id}-${uid}`} />
          <rect
            x={left}
            y={row.bar.y}
            width={right - left}
            height={row.bar.height}
            fill="none"
            stroke={active === row.id ? paint.ink : paint.control}
            strokeWidth={active === row.id ? 2 : 1}
          />
        </g>
      ))}
      {placed.unmeasured && (
        <g>
          {marks.unmeasuredName && (
            <text x={0} y={placed.unmeasured.y + font + 4} fontSize={font} fontWeight={600} fill={paint.muted}>
              {marks.unmeasuredName}
            </text>
          )}
          <rect
            x={left}
            y={placed.unmeasured.y}
            width={right - left}
            height={placed.unmeasured.height}
            fill="none"
            stroke={active === "unmeasured" ? paint.ink : paint.measured}
            strokeWidth={1.5}
            strokeDasharray="5 4"
          />
          <Words
            x={left + 9}
            y={placed.unmeasured.y + font + 4}
            lines={placed.unmeasured.lines}
            size={font}
            step={font * LINE_HEIGHT}
            fill={paint.measured}
            weight={600}
          />
        </g>
      )}
    </>
  );
}

/** The share in its colour, then what it is of; who said it and when below. */
function Statement({ row, font, paint }: { row: Row; font: number; paint: Paint }) {
  const [first, ...rest] = row.what;
  const step = font * LINE_HEIGHT;
  const lead = first.startsWith(row.share) ? row.share : "";
  return (
    <>
      <text x={0} y={row.y} fontSize={font} fontWeight={600} fill={paint[row.ink]}>
        {lead}
      </text>
      <text
        x={lead ? textWidth(lead, { size: font, weight: 600 }) : 0}
        y={row.y}
        fontSize={font}
        fontWeight={row.first ? 600 : 400}
        fill={paint.ink}
      >
        {lead ? `\u00a0${first.slice(lead.length).trimStart()}` : first}
      </text>
      <Words x={0} y={row.y + step} lines={rest} size={font} step={step} fill={paint.ink} weight={row.first ? 600 : 400} />
      <Words x={0} y={row.y + row.what.length * step} lines={row.who} size={12} step={16} fill={paint.muted} weight={400} />
    </>
  );
}

/** The share of the whole: what is over goes on from its mark, what is up to ends at it, what is about ends softly. */
function Share({ row, left, right, paint, gradient }: { row: Row; left: number; right: number; paint: Paint; gradient: string }) {
  const { x, end, ink } = row;
  const { y, height } = row.bar;
  const colour = paint[ink];
  if (end === "soft") {
    const [from, to] = [Math.max(left, x - SOFT), Math.min(right, x + SOFT)];
    return (
      <>
        <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1={from} x2={to} y1={0} y2={0}>
          <stop offset={0} stopColor={colour} />
          <stop offset={1} stopColor={colour} stopOpacity={0} />
        </linearGradient>
        <rect x={left} y={y} width={from - left} height={height} fill={colour} />
        <rect x={from} y={y} width={to - from} height={height} fill={`url(#${gradient})`} />
      </>
    );
  }
  const middle = y + height / 2;
  return (
    <>
      <rect x={left} y={y} width={x - left} height={height} fill={colour} fillOpacity={end === "to" ? 0.3 : 1} />
      {end === "from" && <path d={`M${x + 3} ${middle}H${right - 3}m-6 -4l6 4l-6 4`} fill="none" stroke={colour} strokeWidth={1.5} />}
      {end === "to" && <path d={`M${x - 3} ${middle}H${left + 3}m6 -4l-6 4l6 4`} fill="none" stroke={colour} strokeWidth={1.5} />}
      <line x1={x} x2={x} y1={y - 4} y2={y + height + 4} stroke={colour} strokeWidth={2.5} />
    </>
  );
}

interface WordsProps {
  x: number;
  y: number;
  lines: readonly string[];
  size: number;
  step: number;
  fill: string;
  weight: 400 | 600;
}

function Words({ x, y, lines, size, step, fill, weight }: WordsProps) {
  if (lines.length === 0) return null;
  return (
    <text x={x} y={y} fontSize={size} fontWeight={weight} fill={fill}>
      <TextLines lines={lines} x={x} step={step} />
    </text>
  );
}
