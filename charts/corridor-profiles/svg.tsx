import { LINE_HEIGHT } from "@/lib/label-placement";
import type { Paint } from "@/lib/theme";
import { DASHES, Nodes } from "../corridor-signs";
import { SWATCH } from "./head";
import { type KeyItem, markRoom } from "./key";
import type { ProfileMarks } from "./marks";
import type { StripMarks } from "./parts";

export function Svg({ marks, paint, active }: { marks: ProfileMarks; paint: Paint; active: string | null }) {
  const { axis, strips } = marks;
  const focus = active === null ? undefined : marks.targets().find(({ id }) => id === active);
  return (
    <>
      {axis && <Axis axis={axis} paint={paint} />}
      {strips.map((strip) => (
        <Strip key={strip.id} strip={strip} down={marks.down} paint={paint} />
      ))}
      <Key items={marks.key} paint={paint} />
      {focus && <circle cx={round(focus.x)} cy={round(focus.y)} r={8} fill="none" stroke={paint.ink} strokeWidth={2} />}
    </>
  );
}

function Axis({ axis: { y, top, ticks }, paint }: { axis: NonNullable<ProfileMarks["axis"]>; paint: Paint }) {
  return (
    <g fontSize={12} fill={paint.muted}>
      {ticks.map(({ x, strong }) => (
        <line key={x} x1={round(x)} x2={round(x)} y1={top} y2={round(y)} stroke={strong ? paint.muted : paint.rule} strokeWidth={1} />
      ))}
      {ticks.map(({ x, text, anchor }) =>
        text === "" ? null : (
          <text key={x} x={round(x)} y={round(y + 15)} textAnchor={anchor === "start" ? undefined : anchor}>
            {text}
          </text>
        ),
      )}
    </g>
  );
}

function Strip({ strip, down, paint }: { strip: StripMarks; down: boolean; paint: Paint }) {
  const { head, lines, bands, leaders, dots, texts, ring } = strip;
  return (
    <g>
      <line
        x1={strip.x}
        x2={strip.x + SWATCH - 7}
        y1={head[0].y - 4}
        y2={head[0].y - 4}
        stroke={paint[strip.ink]}
        strokeWidth={3}
        strokeDasharray={strip.built ? undefined : DASHES.building}
      />
      <g stroke={paint.paper} strokeWidth={4} strokeLinejoin="round" paintOrder="stroke">
        {head.map(({ y, line, font }, i) => (
          <text key={y} x={strip.x + (i === 0 ? SWATCH : 0)} y={round(y)} fontSize={font}>
            {line.map(({ text, ink, weight }) => (
              <tspan key={text} fill={paint[ink]} fontWeight={weight === 600 ? 600 : undefined}>
                {text}
              </tspan>
            ))}
          </text>
        ))}
      </g>
      {bands.map(({ x, y, width, height, odd }) => (
        <rect
          key={`${x} ${y}`}
          x={round(x)}
          y={round(y)}
          width={round(width)}
          height={round(height)}
          fill={odd ? paint.rule : paint.land}
          stroke={paint.paper}
        />
      ))}
      <path
        d={leaders.map(([x, y1, , y2]) => `M${round(x)} ${round(y1)}V${round(y2)}`).join("")}
        stroke={paint.control}
        strokeWidth={0.75}
        fill="none"
      />
      <StripLines lines={lines} paint={paint} />
      <path d={dots.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join("")} stroke={paint.paper} strokeWidth={2} strokeLinecap="round" />
      <Nodes nodes={strip.nodes} paint={paint} down={down} />
      {ring && <circle cx={round(ring[0])} cy={round(ring[1])} r={9} fill="none" stroke={paint.ink} strokeWidth={2.5} />}
      <g fontSize={12} stroke={paint.paper} strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
        {texts.map(({ id, x, y, anchor, lines: words, style, ink }) => (
          <text
            key={id}
            x={round(x)}
            y={round(y)}
            textAnchor={anchor === "start" ? undefined : anchor}
            fill={paint[ink]}
            fontSize={style.size === 12 ? undefined : style.size}
            fontWeight={style.weight === 600 ? 600 : undefined}
            stroke={id.startsWith("countr") ? "none" : undefined}
          >
            {words.length === 1
              ? words[0]
              : words.map((text, i) => (
                  <tspan key={text} x={round(x)} dy={i === 0 ? 0 : 12 * LINE_HEIGHT} fill={i === 0 ? undefined : paint.muted}>
                    {text}
                  </tspan>
                ))}
          </text>
        ))}
      </g>
    </g>
  );
}

/** Legs of one look in a row are one line. */
function StripLines({ lines, paint }: { lines: StripMarks["lines"]; paint: Paint }) {
  const joined: StripMarks["lines"] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last && last.ink === line.ink && last.dash === line.dash) joined[joined.length - 1] = { ...last, x2: line.x2, y2: line.y2 };
    else joined.push(line);
  }
  return (
    <g strokeWidth={4}>
      {joined.map(({ x1, y1, x2, y2, ink, dash, round: caps }) => (
        <line
          key={`${x1} ${y1}`}
          x1={round(x1)}
          y1={round(y1)}
          x2={round(x2)}
          y2={round(y2)}
          stroke={paint[ink]}
          strokeDasharray={caps ? "0.1 6" : dash}
          strokeLinecap={caps ? "round" : undefined}
        />
      ))}
    </g>
  );
}

function Key({ items, paint }: { items: readonly KeyItem[]; paint: Paint }) {
  return (
    <g fontSize={12} fill={paint.muted}>
      {items.map(({ x, y, text, look }) => (
        <g key={text}>
          {look.kind === "line" && (
            <line
              x1={round(x)}
              x2={round(x + 22)}
              y1={round(y - 4)}
              y2={round(y - 4)}
              stroke={paint[look.ink]}
              strokeWidth={4}
              strokeDasharray={look.dash === DASHES.building ? "0.1 6" : look.dash}
              strokeLinecap={look.dash === DASHES.building ? "round" : undefined}
            />
          )}
          {look.kind === "node" && <Nodes nodes={[{ id: text, x: x + 8, y: y - 4, shape: look.shape }]} paint={paint} />}
          {look.kind === "band" && (
            <>
              <rect x={round(x)} y={round(y - 10)} width={11} height={12} fill={paint.land} />
              <rect x={round(x + 11)} y={round(y - 10)} width={11} height={12} fill={paint.rule} />
            </>
          )}
          {look.kind === "bar" && (
            <path d={`M${round(x)} ${round(y - 8)}v7h${round(look.width)}v-7`} fill="none" stroke={paint.muted} strokeWidth={1} />
          )}
          <text x={round(x + markRoom(look))} y={round(y)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
