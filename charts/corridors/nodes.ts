import type { PlaceRow } from "./select";

export type NodeShape = "dot" | "port" | "border" | "gauge";

export interface NodeMark {
  id: string;
  x: number;
  y: number;
  shape: NodeShape;
}

export function shapeOf({ kind, gauges }: PlaceRow): NodeShape {
  if (gauges.length > 1) return "gauge";
  if (kind === "border-crossing") return "border";
  return kind === "port" || kind === "ferry" ? "port" : "dot";
}

/** Whether a place is drawn at a level of detail: the more it matters the sooner. */
export function appears({ rank, kind }: PlaceRow, detail: number): boolean {
  if (rank === 1) return true;
  if (rank === 2) return detail >= 0.9;
  if (rank === 3) return detail >= 1.8;
  return detail >= (kind === "station" ? 4.5 : 3.2);
}
