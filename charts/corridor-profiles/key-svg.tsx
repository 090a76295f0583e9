import { tenth } from "@/lib/path";
import type { Paint } from "@/lib/theme";
import { DASHES, Nodes } from "../corridor-signs";
import { type KeyItem, markRoom } from "./key";

/** What lines, signs and bands mean; signs as they look where strips run across, or `down`. */
export function Key({ items, down, paint }: { items: readonly KeyItem[]; down: boolean; paint: Paint }) {
  return (
    <g fontSize={12} fill={paint.muted}>
      {items.map(({ x, y, text, look }) => (
        <g key={text}>
          {look.kind === "line" && (
            <line
              x1={tenth(x)}
              x2={tenth(x + 22)}
              y1={tenth(y - 4)}
              y2={tenth(y - 4)}
              stroke={paint[look.ink]}
              strokeWidth={4}
              strokeDasharray={look.dash === DASHES.building ? "0.1 6" : look.dash}
              strokeLinecap={look.dash === DASHES.building ? "round" : undefined}
            />
          )}
          {look.kind === "node" && <Nodes nodes={[{ id: text, x: x + 8, y: y - 4, shape: look.shape }]} paint={paint} down={down} />}
          {look.kind === "band" && (
            <>
              <rect x={tenth(x)} y={tenth(y - 10)} width={11} height={12} fill={paint.land} />
              <rect x={tenth(x + 11)} y={tenth(y - 10)} width={11} height={12} fill={paint.rule} />
            </>
          )}
          {look.kind === "bar" && (
            <path d={`M${tenth(x)} ${tenth(y - 8)}v7h${tenth(look.width)}v-7`} fill="none" stroke={paint.muted} strokeWidth={1} />
          )}
          <text x={tenth(x + markRoom(look))} y={tenth(y)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
