import { LINE_HEIGHT } from "@/lib/label-placement";
import type { Paint } from "@/lib/theme";
import { halo, TextLines } from "../plot-parts";
import type { TimelineMarks } from "./marks";
import { Sign } from "./sign";

export function Svg({ marks, paint, active }: { marks: TimelineMarks; paint: Paint; active: string | null }) {
  const { font, height } = marks;
  return (
    <>
      {marks.key.map(({ id, x, y, text, mark }) => (
        <g key={id}>
          <Sign
            mark={{ ...mark, y, x0: x + (mark.shape === "bar" ? 1 : 7), x1: x + (mark.shape === "bar" ? 15 : 7) }}
            ink={paint.muted}
            paint={paint}
          />
          <text x={x + 20} y={y + 4.2} fontSize={12} fill={paint.muted}>
            {text}
          </text>
        </g>
      ))}
      {marks.panels.map((panel) => (
        <g key={panel.x}>
          {panel.ticks.map(({ x, text, free }) => (
            <g key={text} fontSize={font} fill={paint.muted}>
              <path d={panel.bands.map(([from, to]) => `M${x} ${from}V${to}`).join("")} stroke={paint.rule} />
              {[...(free ? [panel.top - 6] : []), Math.min(panel.bottom + font + 4, height - 3)].map((y) => (
                <text key={y} x={x} y={y} textAnchor="middle">
                  {text}
                </text>
              ))}
            </g>
          ))}
          {panel.guides.map((y) => (
            <line key={y} x1={panel.left} x2={panel.right} y1={y} y2={y} stroke={paint.rule} strokeDasharray="1 4" />
          ))}
          {panel.bands.map(([from, to]) => (
            <line key={from} x1={panel.on.x} x2={panel.on.x} y1={from} y2={to} stroke={paint.ink} strokeWidth={1.25} />
          ))}
          <line x1={panel.on.x} x2={panel.on.x} y1={panel.top - font - 8} y2={panel.top} stroke={paint.ink} strokeWidth={1.25} />
          <text
            x={panel.on.at}
            y={panel.top - font - 12}
            fontSize={font}
            fontWeight={600}
            fill={paint.ink}
            textAnchor="middle"
            {...halo(paint)}
          >
            {panel.on.text}
          </text>
        </g>
      ))}
      {marks.entries.map((mark) => (
        <g key={mark.id}>
          {active === mark.id && (
            <rect
              x={mark.x0 - 11}
              y={mark.y - 10}
              width={mark.x1 - mark.x0 + 22}
              height={20}
              rx={4}
              fill={paint.land}
              stroke={paint.ink}
              strokeWidth={1.5}
            />
          )}
          <Sign mark={mark} ink={paint[mark.ink]} paint={paint} small={marks.small} />
          {mark.date && (
            <text x={mark.date.x} y={mark.date.y} fontSize={font} fill={paint.muted} textAnchor={mark.date.anchor} {...halo(paint)}>
              {mark.date.text}
            </text>
          )}
        </g>
      ))}
      {marks.texts.map(({ id, x, y, lines, ink, bold, suffix }) => (
        <g key={id}>
          <text x={x} y={y} fontSize={font} fontWeight={bold ? 600 : 400} fill={paint[ink]} {...halo(paint)}>
            <TextLines lines={lines} x={x} step={font * LINE_HEIGHT} />
          </text>
          {suffix && (
            <text x={suffix.x} y={suffix.y} fontSize={font} fill={paint.muted} {...halo(paint)}>
              {suffix.text}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
