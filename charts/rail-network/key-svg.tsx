import type { Paint } from "@/lib/theme";
import { TextLines } from "../plot-parts";
import { type KeyEntry, LINE } from "./key";
import { ShapeMark } from "./shape";

export function Key({ entries, font, paint }: { entries: readonly KeyEntry[]; font: number; paint: Paint }) {
  return (
    <g fontSize={font} fill={paint.muted}>
      {entries.map(({ x, y, shape, ink, lines }) => (
        <g key={shape}>
          {shape === "line" ? (
            <line x1={x} x2={x + 13} y1={y - 4} y2={y - 4} stroke={paint[ink]} strokeWidth={2.5} />
          ) : (
            <ShapeMark x={x + 7} y={y - 4} shape={shape} ink={ink} paint={paint} />
          )}
          <text x={x + 18} y={y}>
            <TextLines lines={lines} x={x + 18} step={LINE} />
          </text>
        </g>
      ))}
    </g>
  );
}
