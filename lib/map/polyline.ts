/** Polylines in pixels: packing for the wire, thinning, and lines drawn side by side. */
import type { XY } from "../path";

/** Whole tenths of a pixel as differences, so that a line travels in few letters: [[1,2],[1.5,2]] → "10 20 5 0". */
export function pack(points: readonly XY[]): string {
  let [px, py] = [0, 0];
  return points
    .map(([x, y]) => {
      const [tx, ty] = [Math.round(x * 10), Math.round(y * 10)];
      const text = `${tx - px} ${ty - py}`;
      [px, py] = [tx, ty];
      return text;
    })
    .join(" ");
}

export function unpack(text: string): XY[] {
  const numbers = text.split(" ").map(Number);
  const points: XY[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i];
    y += numbers[i + 1];
    points.push([x / 10, y / 10]);
  }
  return points;
}

/** The line without the points that lie within `tolerance` pixels of it (Douglas and Peucker 1973). Ends stay. */
export function thin<P extends XY>(points: readonly P[], tolerance: number): P[] {
  if (points.length < 3) return [...points];
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const stack: [number, number][] = [[0, points.length - 1]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [first, last] = span;
    let far = -1;
    let distance = tolerance;
    for (let i = first + 1; i < last; i++) {
      const away = distanceTo(points[i], points[first], points[last]);
      if (away > distance) [far, distance] = [i, away];
    }
    if (far < 0) continue;
    keep[far] = 1;
    stack.push([first, far], [far, last]);
  }
  return points.filter((_, i) => keep[i]);
}

function distanceTo([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  const [ox, oy] = [x - ax - along * dx, y - ay - along * dy];
  return Math.sqrt(ox * ox + oy * oy);
}

/**
 * The line moved to its left by `offsets[i]` pixels at each point (to its right where negative), along the mean of the
 * normals of the segments that meet there. Left is as seen on screen, y downwards, going along the line.
 */
export function shifted(points: readonly XY[], offsets: readonly number[]): XY[] {
  return points.map(([x, y], i) => {
    if (offsets[i] === 0) return [x, y];
    const before = points[Math.max(0, i - 1)];
    const after = points[Math.min(points.length - 1, i + 1)];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    return [x + (dy / length) * offsets[i], y - (dx / length) * offsets[i]];
  });
}

/** The parts of a line that have a segment in or across a box of pixels, [[left, top], [right, bottom]], each as a line of its own. */
export function within(points: readonly XY[], [[left, top], [right, bottom]]: readonly [XY, XY]): XY[][] {
  const parts: XY[][] = [];
  let open: XY[] | null = null;
  for (let i = 1; i < points.length; i++) {
    const [[ax, ay], [bx, by]] = [points[i - 1], points[i]];
    const near = Math.max(ax, bx) >= left && Math.min(ax, bx) <= right && Math.max(ay, by) >= top && Math.min(ay, by) <= bottom;
    if (!near) open = null;
    else if (open) open.push(points[i]);
    else {
      open = [points[i - 1], points[i]];
      parts.push(open);
    }
  }
  return parts;
}
