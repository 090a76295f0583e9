/** The signs that every drawing of corridors shares: how legs are dashed and coloured, how places look, how they are named. */
import type { LegFacts, PlaceFacts } from "@/lib/map/packed";
import { tenth } from "@/lib/path";
import type { Paint, Token } from "@/lib/theme";

export const DASHES = { sea: "7 4", road: "10 2 2 2", building: "1.5 3.5", planned: "4 2.5" } as const;

export const MODE_INK: Record<LegFacts["mode"], Token> = { rail: "theme-1", sea: "theme-2", road: "theme-4" };

/** The dashes of a leg in pixels; none where rails are in operation. */
export function dashOf(mode: LegFacts["mode"], status: LegFacts["status"]): string | undefined {
  if (status === "under-construction") return DASHES.building;
  if (status === "planned") return DASHES.planned;
  return mode === "rail" ? undefined : DASHES[mode];
}

/** Whether a leg is drawn as dots, which need round ends. */
export function isDotted(status: LegFacts["status"]): boolean {
  return status === "under-construction";
}

export type NodeShape = "dot" | "port" | "border" | "gauge";

export interface NodeMark {
  id: string;
  x: number;
  y: number;
  shape: NodeShape;
}

/** `gauges` of the railways that meet there. */
export function shapeOf({ kind, gauges }: Pick<PlaceFacts, "kind"> & { gauges: readonly number[] }): NodeShape {
  if (gauges.length > 1) return "gauge";
  if (kind === "border-crossing") return "border";
  return kind === "port" || kind === "ferry" ? "port" : "dot";
}

/** "Khorgos (Horgos)" → "Khorgos": what a drawing has room for. */
export function shortName(name: string): string {
  return name.replace(/\s*\(.*\)$/, "").replace(/ \/ .*/, "");
}

interface Stroke {
  ink: Token;
  width: number;
  cap: "round" | "square" | "butt";
}

/** How the nodes of a shape are painted, from below: each is a stroke of no length, or a short bar. In pixels. */
const STROKES: Record<NodeShape, Stroke[]> = {
  dot: [
    { ink: "paper", width: 8.8, cap: "round" },
    { ink: "ink", width: 6.8, cap: "round" },
  ],
  port: [
    { ink: "paper", width: 8.4, cap: "square" },
    { ink: "ink", width: 6.6, cap: "square" },
  ],
  border: [
    { ink: "ink", width: 7.8, cap: "round" },
    { ink: "paper", width: 5, cap: "round" },
  ],
  gauge: [
    { ink: "paper", width: 6, cap: "butt" },
    { ink: "ink", width: 4, cap: "butt" },
  ],
};

/** Nodes of one shape as one path; `down` where the line runs downwards, so that a change of gauge bars it. */
export function Nodes({ nodes, paint, down = false }: { nodes: readonly NodeMark[]; paint: Paint; down?: boolean }) {
  const bar = (x: number, y: number) => (down ? `M${tenth(x - 5.5)} ${tenth(y)}h11` : `M${tenth(x)} ${tenth(y - 5.5)}v11`);
  return (Object.keys(STROKES) as NodeShape[]).map((shape) => {
    const own = nodes.filter((node) => node.shape === shape);
    if (own.length === 0) return null;
    const path = own.map(({ x, y }) => (shape === "gauge" ? bar(x, y) : `M${tenth(x)} ${tenth(y)}h0`)).join("");
    return STROKES[shape].map(({ ink, width, cap }) => (
      <path key={`${shape}-${ink}`} d={path} stroke={paint[ink]} strokeWidth={width} strokeLinecap={cap} fill="none" />
    ));
  });
}
