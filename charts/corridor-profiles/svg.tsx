import { LINE_HEIGHT } from "@/lib/label-placement";
import { tenth } from "@/lib/path";
import type { Paint } from "@/lib/theme";
import { DASHES, Nodes } from "../corridor-signs";
import { halo } from "../plot-parts";
import { SWATCH } from "./head";
import { Key } from "./key-svg";
import type { ProfileMarks } from "./marks";
import type { BandMark, StripMarks, TextMark } from "./parts";

export function Svg({ marks, paint, active }: { marks: ProfileMarks; paint: Paint; active: string | null }) {
  const { axis, strips } = marks;
  const focus = active === null ? undefined : marks.targets().find(({ id }) => id === active);
  return (
    <>
      {axis && <Axis axis={axis} paint={paint} />}
      {strips.map((strip) => (
        <Strip key={strip.id} strip={strip} down={marks.down} paint={paint} />
      ))}
      <Key items={marks.key} down={marks.down} paint={paint} />
      {focus && <circle cx={tenth(focus.x)} cy={tenth(focus.y)} r={8} fill="none" stroke={paint.ink} strokeWidth={2} />}
    </>
  );
}

function Axis({ axis: { y, top, ticks }, paint }: { axis: NonNullable<ProfileMarks["axis"]>; paint: Paint }) {
  return (
    <g fontSize={12} fill={paint.muted}>
      {ticks.map(({ x, strong }) => (
        <line key={x} x1={tenth(x)} x2={tenth(x)} y1={top} y2={tenth(y)} stroke={strong ? paint.muted : paint.rule} strokeWidth={1} />
      ))}
      {ticks.map(({ x, text, anchor }) =>
        text === "" ? null : (
          <text key={x} x={tenth(x)} y={tenth(y + 15)} textAnchor={anchor === "start" ? undefined : anchor}>
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
      {/* Over the lines of the axis. */}
      <path
        d={head.map(({ y, width }) => `M${strip.x} ${Math.round(y - 13)}h${Math.round(width)}v17h${-Math.round(width)}z`).join("")}
        fill={paint.paper}
      />
      <line
        x1={strip.x}
        x2={strip.x + SWATCH - 7}
        y1={head[0].y - 4}
        y2={head[0].y - 4}
        stroke={paint[strip.ink]}
        strokeWidth={3}
        strokeDasharray={strip.built ? undefined : DASHES.building}
      />
      <g>
        {head.map(({ y, line, font }, i) => (
          <text key={y} x={strip.x + (i === 0 ? SWATCH : 0)} y={Math.round(y)} fontSize={font}>
            {line.map(({ text, ink, weight }, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name, and separators are alike
              <tspan key={r} fill={paint[ink]} fontWeight={weight === 600 ? 600 : undefined}>
                {text}
              </tspan>
            ))}
          </text>
        ))}
      </g>
      {[false, true].map((odd) => (
        <path
          key={String(odd)}
          d={bands.map((band) => (band.odd === odd ? boxOf(band) : "")).join("")}
          fill={odd ? paint.rule : paint.land}
          stroke={paint.paper}
        />
      ))}
      <path
        d={leaders.map(([x, y1, , y2]) => `M${Math.round(x)} ${Math.round(y1)}V${Math.round(y2)}`).join("")}
        stroke={paint.control}
        strokeWidth={0.75}
        fill="none"
      />
      <StripLines lines={lines} paint={paint} />
      <path
        d={dots.map(([x, y]) => (down ? `M${Math.round(x + 3)} ${Math.round(y)}h3` : `M${Math.round(x)} ${Math.round(y + 3)}v3`)).join("")}
        stroke={paint.muted}
      />
      <Nodes nodes={strip.nodes} paint={paint} down={down} />
      {ring && <circle cx={tenth(ring[0])} cy={tenth(ring[1])} r={9} fill="none" stroke={paint.ink} strokeWidth={2.5} />}
      <Texts texts={texts.filter(({ id }) => isCountry(id))} paint={paint} />
      <g {...halo(paint, 3)}>
        <Texts texts={texts.filter(({ id }) => !isCountry(id))} paint={paint} />
      </g>
    </g>
  );
}

/** Names of countries lie in their bands, and need no halo. */
const isCountry = (id: string) => id.startsWith("countr");

function Texts({ texts, paint }: { texts: readonly TextMark[]; paint: Paint }) {
  return [...new Set(texts.map(({ ink }) => ink))].map((ink) => (
    <g key={ink} fontSize={12} fill={paint[ink]} textAnchor="middle">
      {texts
        .filter((text) => text.ink === ink)
        .map(({ id, x, y, anchor, lines, style }) => (
          <text
            key={id}
            x={Math.round(x)}
            y={Math.round(y)}
            textAnchor={anchor === "middle" ? undefined : anchor}
            fontSize={style.size === 12 ? undefined : style.size}
            fontWeight={style.weight === 600 ? 600 : undefined}
          >
            {lines.length === 1
              ? lines[0]
              : lines.map((line, i) => (
                  <tspan key={line} x={Math.round(x)} dy={i === 0 ? 0 : 12 * LINE_HEIGHT} fill={i === 0 ? undefined : paint.muted}>
                    {line}
                  </tspan>
                ))}
          </text>
        ))}
    </g>
  ));
}

function boxOf({ x, y, width, height }: BandMark): string {
  return `M${tenth(x)} ${Math.round(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
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
          x1={tenth(x1)}
          y1={tenth(y1)}
          x2={tenth(x2)}
          y2={tenth(y2)}
          stroke={paint[ink]}
          strokeDasharray={caps ? "0.1 6" : dash}
          strokeLinecap={caps ? "round" : undefined}
        />
      ))}
    </g>
  );
}
