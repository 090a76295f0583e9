import type { Paint, Token } from "@/lib/theme";
import type { NodeMark, NodeShape } from "./nodes";

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

/** Nodes of one shape as one path. */
export function Nodes({ nodes, paint }: { nodes: readonly NodeMark[]; paint: Paint }) {
  return (Object.keys(STROKES) as NodeShape[]).map((shape) => {
    const own = nodes.filter((node) => node.shape === shape);
    if (own.length === 0) return null;
    const path = own.map(({ x, y }) => (shape === "gauge" ? `M${tenth(x)} ${tenth(y - 5.5)}v11` : `M${tenth(x)} ${tenth(y)}h0`)).join("");
    return STROKES[shape].map(({ ink, width, cap }) => (
      <path key={`${shape}-${ink}`} d={path} stroke={paint[ink]} strokeWidth={width} strokeLinecap={cap} fill="none" />
    ));
  });
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
