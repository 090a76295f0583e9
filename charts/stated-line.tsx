import type { Paint } from "@/lib/theme";

/** The line of a stated value, the same on every chart: solid and level, so that it is no path of a projection, which are dashed or dotted. */
export function StatedLine({ x1, x2, y, paint }: { x1: number; x2: number; y: number; paint: Paint }) {
  return <line x1={x1} x2={x2} y1={y} y2={y} stroke={paint.stated} strokeWidth={2} />;
}
