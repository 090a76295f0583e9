/** Where the lines of the corridors shown run out of the map towards first places. */
import { apply, type Fit } from "@/lib/map/fit";
import type { XY } from "@/lib/path";
import { pixelsOf } from "./lines";
import type { PlaceRow, Rows } from "./select";

export interface Exit {
  /** On the edge of the map, in pixels. */
  at: XY;
  side: "left" | "right";
  /** The furthest first place that lines lead to from there. */
  place: PlaceRow;
}

/** Exits nearer to each other than this are one, in pixels. */
const ONE = 14;

/** Exits to the left and the right of a map of a width in pixels. */
export function exitsOf(rows: Rows, fit: Fit, width: number): Exit[] {
  const exits: Exit[] = [];
  const isOut = ({ xy }: PlaceRow) => apply(fit, xy)[0] < 0 || apply(fit, xy)[0] > width;
  const first = [...rows.places.values()].filter((place) => place.rank === 1 && isShown(place, rows) && isOut(place));
  const found = first.flatMap((place) => {
    const way = wayIn(place, rows, isOut);
    return way ? [{ place, ...way }] : [];
  });
  for (const { place, from, to } of found.sort((a, b) => b.steps - a.steps)) {
    const at = crossing(from, to, rows, fit, width);
    if (!at) continue;
    if (exits.some((exit) => Math.hypot(exit.at[0] - at[0], exit.at[1] - at[1]) < ONE)) continue;
    exits.push({ at, side: at[0] === 0 ? "left" : "right", place });
  }
  return exits;
}

function isShown({ corridors }: PlaceRow, { shown }: Rows): boolean {
  return corridors.some((id) => shown.has(id));
}

/** The leg by which the shortest way from a place outside the map enters it, and how many legs lead there. */
function wayIn(place: PlaceRow, rows: Rows, isOut: (place: PlaceRow) => boolean): { from: string; to: string; steps: number } | undefined {
  const known = new Set([place.id]);
  const queue = [{ at: place, steps: 1 }];
  for (const { at, steps } of queue)
    for (const id of at.neighbours) {
      const next = rows.places.get(id);
      if (!next || known.has(id) || !isShown(next, rows)) continue;
      if (!isOut(next)) return { from: at.id, to: id, steps };
      known.add(id);
      queue.push({ at: next, steps: steps + 1 });
    }
  return undefined;
}

/** Where the leg between two places meets the left or the right edge. */
function crossing(a: string, b: string, { legs }: Rows, fit: Fit, width: number): XY | undefined {
  const leg = legs.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  const points = leg ? pixelsOf(leg, fit) : [];
  for (const edge of [0, width])
    for (let i = 1; i < points.length; i++) {
      const [[ax, ay], [bx, by]] = [points[i - 1], points[i]];
      if (ax < edge !== bx < edge) return [edge, ay + ((edge - ax) / (bx - ax)) * (by - ay)];
    }
  return undefined;
}
