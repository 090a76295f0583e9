import type { Paint } from "@/lib/theme";
import type { Dot, Shape } from "./look";

/** A mark in the middle of (x, y), with a rim of paper. */
export function ShapeMark({ x, y, shape, ink, paint }: Pick<Dot, "x" | "y" | "ink"> & { shape: Shape; paint: Paint }) {
  const colour = paint[ink];
  if (shape === "ring") return <circle cx={x} cy={y} r={6} fill="none" stroke={colour} strokeWidth={2} />;
  if (shape === "diamond")
    return <path d={`M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`} fill={colour} stroke={paint.paper} strokeWidth={1} />;
  if (shape === "square") return <rect x={x - 5} y={y - 5} width={10} height={10} fill="none" stroke={colour} strokeWidth={2} />;
  return <circle cx={x} cy={y} r={4} fill={colour} stroke={paint.paper} strokeWidth={1} />;
}
