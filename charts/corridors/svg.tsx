import type { PlacedLabel } from "@/lib/label-placement";
import { BASE_MAP } from "@/lib/map/base-map";
import { tenth } from "@/lib/path";
import type { Paint } from "@/lib/theme";
import { dashOf, isDotted, Nodes } from "../corridor-signs";
import { halo } from "../plot-parts";
import type { LineMark } from "./lines";
import type { CorridorMarks } from "./marks";

/** How wide the land fades at the edges of the map, in pixels. */
const FADE = 26;

export function Svg({ marks, paint, active, uid }: { marks: CorridorMarks; paint: Paint; active: string | null; uid: string }) {
  const { width, mapHeight, selected } = marks;
  const focus = active === null ? undefined : marks.targets().find((target) => target.id === active);
  const looks = looksOf(marks.lines);
  return (
    <>
      <defs>
        {[
          ["l", 1, 0],
          ["t", 0, 1],
        ].map(([name, x, y]) => (
          <linearGradient key={name} id={`fade-${name}-${uid}`} x1={0} y1={0} x2={x} y2={y}>
            <stop offset="0" stopColor={paint.paper} />
            <stop offset="1" stopColor={paint.paper} stopOpacity={0} />
          </linearGradient>
        ))}
      </defs>
      <g data-moves="">
        <BaseMap marks={marks} paint={paint} />
      </g>
      <rect width={width} height={FADE} fill={`url(#fade-t-${uid})`} />
      <rect width={FADE} height={mapHeight} fill={`url(#fade-l-${uid})`} />
      <rect width={width} height={FADE} fill={`url(#fade-t-${uid})`} transform={`translate(0 ${mapHeight}) scale(1 -1)`} />
      <rect width={FADE} height={mapHeight} fill={`url(#fade-l-${uid})`} transform={`translate(${width} 0) scale(-1 1)`} />
      <g data-moves="">
        <Lines looks={looks} paint={paint} uid={uid} />
        <g
          fill={paint.muted}
          stroke={paint.land}
          strokeWidth={2.5}
          strokeOpacity={0.9}
          strokeLinejoin="round"
          paintOrder="stroke"
          fontSize={12}
          letterSpacing={1.2}
          textAnchor="middle"
        >
          {marks.countries.map((name) => (
            <text key={name.id} x={Math.round(name.x)} y={Math.round(name.y)}>
              {name.lines[0]}
            </text>
          ))}
        </g>
        <Nodes nodes={marks.nodes} paint={paint} />
        <Names marks={marks} paint={paint} />
        {selected && <circle cx={tenth(selected.x)} cy={tenth(selected.y)} r={9} fill="none" stroke={paint.ink} strokeWidth={2.5} />}
        {focus && <circle cx={tenth(focus.x)} cy={tenth(focus.y)} r={8} fill="none" stroke={paint.ink} strokeWidth={2} />}
      </g>
      {/* Covers what reaches below the map, to beyond the last row of pixels: a clip would take resvg half a second. */}
      <rect y={mapHeight} width={width} height={marks.height - mapHeight + 2} fill={paint.paper} />
      <Key marks={marks} paint={paint} />
    </>
  );
}

function BaseMap({ marks: { fit, borders }, paint }: { marks: CorridorMarks; paint: Paint }) {
  const thin = (pixels: number) => Math.round((pixels / fit.k) * 100) / 100;
  return (
    <g transform={`translate(${fit.tx.toFixed(1)} ${fit.ty.toFixed(1)}) scale(${fit.k.toFixed(4)})`}>
      <use href={`${BASE_MAP}#land`} fill={paint.land} stroke={paint.border} strokeWidth={thin(0.7)} />
      {borders && (
        <g fill="none" stroke={paint.border} strokeLinejoin="round">
          <use href={`${BASE_MAP}#solid`} strokeWidth={thin(1)} />
          <use href={`${BASE_MAP}#disputed`} strokeWidth={thin(0.9)} strokeDasharray={`${thin(4)} ${thin(3)}`} />
          <use href={`${BASE_MAP}#loc`} strokeWidth={thin(0.9)} strokeDasharray={`${thin(1.2)} ${thin(2.6)}`} />
          <use href={`${BASE_MAP}#claims`} strokeWidth={thin(0.7)} strokeDasharray={`${thin(0.8)} ${thin(2)}`} />
        </g>
      )}
    </g>
  );
}

interface Look extends Pick<LineMark, "ink" | "shown"> {
  id: string;
  path: string;
  dash: string | undefined;
  round: boolean;
  unbuilt: boolean;
}

/** Lines of one look as one path: a reader sees no difference, a browser draws and a page carries less. */
function looksOf(lines: readonly LineMark[]): Look[] {
  const looks = new Map<string, Look>();
  for (const { ink, shown, mode, status, path } of lines) {
    const id = [ink, mode, status === "operating" ? "" : status[0], shown ? "" : "q"].join("");
    const look = looks.get(id);
    if (look) look.path += path;
    else looks.set(id, { id, ink, shown, path, dash: dashOf(mode, status), round: isDotted(status), unbuilt: status !== "operating" });
  }
  // What is being built or planned is short, and lies on what it will join.
  return [...looks.values()].sort((a, b) => Number(a.shown) - Number(b.shown) || Number(a.unbuilt) - Number(b.unbuilt));
}

function Lines({ looks, paint, uid }: { looks: readonly Look[]; paint: Paint; uid: string }) {
  return (
    <g fill="none" strokeLinejoin="round">
      <defs>
        {looks.map(({ id, path }) => (
          <path key={id} id={`${id}-${uid}`} d={path} />
        ))}
      </defs>
      <g stroke={paint.paper} strokeWidth={6} strokeOpacity={0.85}>
        {looks
          .filter(({ shown }) => shown)
          .map(({ id }) => (
            <use key={id} href={`#${id}-${uid}`} />
          ))}
      </g>
      <g strokeWidth={2.5}>
        {looks.map(({ id, ink, shown, dash, round: caps }) => (
          <use
            key={id}
            href={`#${id}-${uid}`}
            stroke={paint[ink]}
            strokeOpacity={shown ? undefined : 0.22}
            strokeDasharray={dash}
            strokeLinecap={caps ? "round" : undefined}
          />
        ))}
      </g>
    </g>
  );
}

function Names({ marks, paint }: { marks: CorridorMarks; paint: Paint }) {
  const bold = ({ style }: PlacedLabel) => style.weight === 600;
  const text = (name: PlacedLabel) => (
    <text key={name.id} x={Math.round(name.x)} y={Math.round(name.y)} textAnchor={name.anchor === "start" ? undefined : name.anchor}>
      {name.lines[0]}
    </text>
  );
  const first = [...marks.places.filter(bold), ...marks.lineNames];
  return (
    <g fill={paint.ink} {...halo(paint, 3)} fontSize={12}>
      {marks.places.filter((name) => !bold(name)).map(text)}
      {first.length > 0 && (
        <g fontSize={first[0].style.size} fontWeight={600}>
          {marks.places.filter(bold).map(text)}
          {marks.lineNames.map((name) => (
            <g key={name.id} fill={paint[name.ink]}>
              {text(name)}
            </g>
          ))}
        </g>
      )}
    </g>
  );
}

function Key({ marks, paint }: { marks: CorridorMarks; paint: Paint }) {
  return (
    <g fontSize={12} fill={paint.muted}>
      {marks.key.map(({ x, y, text, look }) => (
        <g key={text}>
          {look.kind === "line" ? (
            <line
              x1={x}
              x2={x + 22}
              y1={y - 4}
              y2={y - 4}
              stroke={paint[look.ink]}
              strokeWidth={2.5}
              strokeDasharray={look.dash ?? undefined}
            />
          ) : (
            <Nodes nodes={[{ id: text, x: x + 11, y: y - 4, shape: look.shape }]} paint={paint} />
          )}
          <text x={tenth(x + 28)} y={y}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
