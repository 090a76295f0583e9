/** Where a label and the line that leads from it to its bar are free of everything else. */
import { type Box, type Candidate, obstaclesAlong, overlap, type PlacedLabel } from "@/lib/label-placement";

export interface PanelLabel extends PlacedLabel {
  /** From the label to its bar, where it stands apart from it. */
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
  /** Whether it says that there is no value. */
  missing: boolean;
}

/** What labels keep off: the frame's edge, bars, and labels with their lines; lines keep off the bars of `others`. */
export interface Room {
  frame: Box;
  bars: Box[];
  others: Box[];
  taken: Box[];
}

/** The first that stays in the frame and touches nothing, its line nothing but its own bar; where it is required, the one that touches least. */
export function firstFree(
  candidates: readonly Candidate[],
  make: (at: Candidate) => PanelLabel,
  { frame, bars, others, taken }: Room,
  required: boolean,
): PanelLabel | undefined {
  let best: { cost: number; label: PanelLabel } | undefined;
  for (const at of candidates) {
    const label = make(at);
    const { box, leader } = label;
    const outside = Math.max(0, frame.x0 - box.x0 - 2, box.x1 - frame.x1, frame.y0 - box.y0, box.y1 - frame.y1 - 2);
    if (outside > 0 && !required) continue;
    let cost = outside * 1000 + covered(box, bars) + covered(box, taken) * 10;
    if (cost === 0) for (const piece of lineBoxes(leader)) cost += covered(piece, taken) + covered(piece, others);
    if (cost === 0) return label;
    if (!best || cost < best.cost) best = { cost, label };
  }
  return required ? best?.label : undefined;
}

function covered(box: Box, boxes: readonly Box[]): number {
  return boxes.reduce((sum, other) => sum + overlap(box, other), 0);
}

/** A leader as boxes; none of its ends, which lie at its label and its bar. */
export function lineBoxes(leader: PanelLabel["leader"]): Box[] {
  if (!leader) return [];
  const { x1, y1, x2, y2 } = leader;
  return obstaclesAlong(
    [
      [x1, y1],
      [x2, y2],
    ],
    3,
  ).slice(2, -1);
}
