import { LINE_HEIGHT } from "@/lib/label-placement";
import type { Paint } from "@/lib/theme";
import { PlotLabels } from "../plot-parts";
import { type Look, SWATCH, wordsAt } from "./key";
import { axisRoom, lineOf, SMALL } from "./layout";
import type { VolumeMarks } from "./marks";
import type { PanelMarks } from "./panel";

export function Svg({ marks, paint, active, uid }: { marks: VolumeMarks; paint: Paint; active: string | null; uid: string }) {
  const { font, key, nothing } = marks;
  const hatch = `hatch-${uid}`;
  return (
    <>
      <defs>
        <pattern id={hatch} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={4} stroke={paint.stated} strokeWidth={2.4} />
        </pattern>
      </defs>
      <g fontSize={font} fill={paint.muted}>
        {nothing.map((line, i) => (
          <text key={line} x={0} y={font * 2 + i * font * LINE_HEIGHT}>
            {line}
          </text>
        ))}
        {key.map((entry) => (
          <g key={entry.look}>
            <Shape look={entry.look} x={entry.x} y={entry.y - 10} width={SWATCH} height={11} hatch={hatch} paint={paint} />
            <text x={wordsAt(entry)} y={entry.y}>
              {entry.text}
            </text>
          </g>
        ))}
      </g>
      {marks.panels.map((panel) => (
        <PanelDrawing key={panel.id} panel={panel} paint={paint} active={active} hatch={hatch} />
      ))}
    </>
  );
}

interface Drawing {
  panel: PanelMarks;
  paint: Paint;
  active: string | null;
  hatch: string;
}

function PanelDrawing({ panel, paint, active, hatch }: Drawing) {
  const { place, scale, from, years, bars, labels, picked } = panel;
  const { left, right, top, plot, bottom, font } = place;
  const focus = active === null ? undefined : bars.find(({ value }) => value.id === active);
  return (
    <>
      <g fontSize={font} fontWeight={600} fill={paint.ink}>
        {place.heads.map((line, i) => (
          <text key={line} x={left} y={top + font + i * lineOf(font)}>
            {line}
          </text>
        ))}
      </g>
      {picked && <rect x={picked.x} y={plot} width={picked.width} height={bottom - plot} fill={paint.land} />}
      <g fontSize={SMALL} fill={paint.muted}>
        {place.scopes.map((line, i) => (
          <text key={line} x={left} y={top + font * 1.3 + SMALL + (place.heads.length - 1 + i) * lineOf(SMALL)}>
            {line}
          </text>
        ))}
        {scale.map(({ y, text }, i) => {
          const last = i === scale.length - 1;
          return (
            <g key={text}>
              <line x1={last ? left : from} x2={right} y1={y} y2={y} stroke={i === 0 ? paint.control : paint.rule} />
              <text x={last ? left : from - 7} y={last ? y - 5 : y + SMALL * 0.35} textAnchor={last ? "start" : "end"}>
                {text}
              </text>
            </g>
          );
        })}
        {years.map(({ x, text }) => (
          <text key={text} x={x} y={bottom + SMALL + 5} textAnchor="middle">
            {text}
          </text>
        ))}
        {place.notes.map((line, i) => (
          <text key={line} x={left} y={bottom + axisRoom(font) + SMALL + i * lineOf(SMALL)}>
            {line}
          </text>
        ))}
      </g>
      {bars.map(({ value, ...bar }) => (
        <Shape key={value.id} {...bar} hatch={hatch} paint={paint} />
      ))}
      {labels.map(({ id, leader }) => leader && <line key={id} {...leader} stroke={paint.muted} strokeWidth={1} />)}
      <PlotLabels
        labels={labels}
        font={font === 13 ? 12.5 : 12}
        paint={paint}
        inkOf={({ missing }) => (missing ? paint.muted : paint.stated)}
      />
      {focus && (
        <rect
          x={focus.x - 3}
          y={focus.y - 3}
          width={focus.width + 6}
          height={focus.height + 6}
          fill="none"
          stroke={paint.ink}
          strokeWidth={2}
        />
      )}
    </>
  );
}

interface Shaped {
  look: Look;
  x: number;
  y: number;
  width: number;
  height: number;
  hatch: string;
  paint: Paint;
}

/** Solid for a full year, pale for a part of the traffic, hatched for a part of the year, a broken outline for what is meant, a stroke for what is possible. */
function Shape({ look, x, y, width, height, hatch, paint }: Shaped) {
  const box = { x, y, width, height };
  if (look === "full") return <rect {...box} fill={paint.stated} />;
  if (look === "capacity") {
    const at = y + height / 2;
    return <line x1={x} x2={x + width} y1={at} y2={at} stroke={paint.stated} strokeWidth={3} />;
  }
  const inside = { x: x + 0.75, y: y + 0.75, width: Math.max(width - 1.5, 0.5), height: Math.max(height - 0.75, 0.5) };
  if (look === "planned") return <rect {...inside} fill="none" stroke={paint.stated} strokeWidth={1.5} strokeDasharray="3 2.5" />;
  return (
    <>
      <rect {...inside} fill={paint.paper} />
      <rect
        {...inside}
        fill={look === "part" ? `url(#${hatch})` : paint.stated}
        fillOpacity={look === "part" ? 1 : 0.3}
        stroke={paint.stated}
        strokeWidth={1.5}
      />
    </>
  );
}
