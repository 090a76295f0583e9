/** Placing text so that it overlaps neither other text nor what it must not hide: greedy, in the order given. */
import { type TextStyle, textWidth } from "./text-width";

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export type Anchor = "start" | "middle" | "end";

/** Where a label may stand: the baseline point and how the text runs from it, in pixels. Earlier is better. */
export interface Candidate {
  x: number;
  y: number;
  anchor: Anchor;
}

export interface LabelRequest {
  id: string;
  lines: string[];
  style: TextStyle;
  candidates: Candidate[];
  /** Placed at its best candidate even where it overlaps; others are dropped. */
  required?: boolean;
}

export interface PlacedLabel extends Candidate {
  id: string;
  lines: string[];
  style: TextStyle;
  box: Box;
}

export const LINE_HEIGHT = 1.25;

export function labelWidth(lines: readonly string[], style: TextStyle): number {
  return Math.max(...lines.map((line) => textWidth(line, style)));
}

/** The box of a label at a candidate; the first line stands on the baseline, the others below it. */
export function labelBox(lines: readonly string[], style: TextStyle, at: Candidate, pad = 2, width = labelWidth(lines, style)): Box {
  const x0 = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - width : at.x - width / 2;
  const y0 = at.y - style.size * 0.8;
  return { x0: x0 - pad, y0: y0 - pad, x1: x0 + width + pad, y1: y0 + style.size * (1.02 + LINE_HEIGHT * (lines.length - 1)) + pad };
}

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How far a point is from a box, in pixels; 0 inside it. */
export function distanceFrom({ x0, y0, x1, y1 }: Box, [x, y]: readonly [number, number]): number {
  const [dx, dy] = [Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1)];
  return Math.sqrt(dx * dx + dy * dy);
}

/** Points along a line, its corners among them, none further from the next than `step` pixels. */
export function pointsAlong(points: readonly (readonly [number, number])[], step: number): [number, number][] {
  return points.flatMap(([x, y], i) => {
    const [px, py] = points[Math.max(0, i - 1)];
    const pieces = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / step));
    return Array.from({ length: pieces }, (_, piece): [number, number] => {
      const share = (piece + 1) / pieces;
      return [px + (x - px) * share, py + (y - py) * share];
    });
  });
}

/** A line as the small boxes that text must keep off, one every `step` pixels. */
export function obstaclesAlong(points: readonly (readonly [number, number])[], half = 3, step = 6): Box[] {
  return pointsAlong(points, step).map(([x, y]) => ({ x0: x - half, y0: y - half, x1: x + half, y1: y + half }));
}

const CELL = 40;

/** Boxes by the cells of a grid, so that what is near is found without looking at all. */
function gridOf(boxes: readonly Box[]): Map<number, Box[]> {
  const grid = new Map<number, Box[]>();
  for (const box of boxes)
    forCells(box, (key) => {
      const cell = grid.get(key);
      if (cell) cell.push(box);
      else grid.set(key, [box]);
    });
  return grid;
}

function forCells({ x0, y0, x1, y1 }: Box, visit: (key: number, column: number, row: number) => void): void {
  for (let column = Math.floor(x0 / CELL); column <= Math.floor(x1 / CELL); column++)
    for (let row = Math.floor(y0 / CELL); row <= Math.floor(y1 / CELL); row++) visit(column * 4096 + row, column, row);
}

/** How much of a box the boxes of a grid cover, in square pixels, overlaps of theirs counted more than once. */
function covered(box: Box, grid: ReadonlyMap<number, Box[]>): number {
  let area = 0;
  forCells(box, (key, column, row) => {
    for (const other of grid.get(key) ?? []) {
      // A pair meets in several cells; it counts in the one that holds the corner of its overlap.
      const home = Math.floor(Math.max(box.x0, other.x0) / CELL) === column && Math.floor(Math.max(box.y0, other.y0) / CELL) === row;
      if (home) area += overlap(box, other);
    }
  });
  return area;
}

/**
 * Labels in order of rank: each takes its first candidate that stays in the frame and touches nothing. Where there is
 * none, a required one takes the one that touches least; any other is left out. Boxes that are `taken` are kept free like
 * those of labels placed before.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  frame: Box,
  obstacles: readonly Box[] = [],
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const [grid, kept] = [gridOf(obstacles), gridOf(taken)];
  for (const { id, lines, style, candidates, required } of requests) {
    const width = labelWidth(lines, style);
    let best: { cost: number; label: PlacedLabel } | undefined;
    for (const candidate of candidates) {
      const box = labelBox(lines, style, candidate, 2, width);
      const outside = Math.max(0, frame.x0 - box.x0, box.x1 - frame.x1, frame.y0 - box.y0, box.y1 - frame.y1);
      if (outside > 0 && !required) continue;
      let cost = outside * 1000 + covered(box, kept) * 10;
      for (const other of placed) cost += overlap(box, other.box) * 10;
      if (cost > 0 && !required) continue;
      cost += covered(box, grid);
      if (!best || cost < best.cost) best = { cost, label: { id, lines, style, box, ...candidate } };
      if (cost === 0) break;
    }
    if (best && (required || best.cost === 0)) placed.push(best.label);
  }
  return placed;
}
