/** Where a country has room for its name: places inside its outline, each with how far it reaches to either side. */
import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";

export interface Room {
  /** The middle, in reference pixels. */
  x: number;
  y: number;
  /** Half the width inside the outline, in reference pixels. */
  half: number;
}

/** Half the height that a name takes when it is small, in reference pixels. */
const RISE = 7;
/** From one room to the next below, in reference pixels. */
const STEP = 12;
const LEAST = 9;

type Ring = [number, number][];
type Span = [number, number];

/** The rooms of a shape, at most `most`, the widest first: a name may stand anywhere along one. */
export function roomsOf(shape: GeoPermissibleObjects, projection: GeoProjection, most: number): Room[] {
  const rings = ringsOf(shape, projection);
  const ys = rings.flat().map(([, y]) => y);
  const rooms: Room[] = [];
  for (let y = Math.min(...ys) + RISE; y <= Math.max(...ys) - RISE; y += STEP) {
    let spans = spansAt(rings, y);
    for (const other of [y - RISE, y + RISE]) spans = intersect(spans, spansAt(rings, other));
    for (const [from, to] of spans) rooms.push({ x: (from + to) / 2, y, half: (to - from) / 2 });
  }
  return rooms
    .filter(({ half }) => half >= LEAST)
    .toSorted((a, b) => b.half - a.half)
    .slice(0, most);
}

function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  geoPath(projection, {
    beginPath() {},
    arc() {},
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings[rings.length - 1].push([x, y]),
    closePath() {},
  })(shape);
  return rings;
}

/** The stretches of a horizontal line that lie inside, by the even-odd rule. */
function spansAt(rings: Ring[], y: number): Span[] {
  const crossings = rings.flatMap((ring) =>
    ring.flatMap(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length];
      return y1 > y !== y2 > y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
    }),
  );
  crossings.sort((a, b) => a - b);
  return Array.from({ length: crossings.length >> 1 }, (_, i) => [crossings[2 * i], crossings[2 * i + 1]]);
}

function intersect(a: Span[], b: Span[]): Span[] {
  return a.flatMap(([from, to]) =>
    b.map(([start, end]): Span => [Math.max(from, start), Math.min(to, end)]).filter(([start, end]) => end - start > 2 * LEAST),
  );
}
