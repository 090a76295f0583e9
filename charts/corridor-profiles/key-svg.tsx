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
          {look.kind === "node" && <Nodes nodes={[{ id: text, x: x + 8, y: y - 4, shape: look.shape }]} paint={paint} down={down} />}
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
