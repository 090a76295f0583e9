import type { Size, Zoom } from "@/lib/chart";
import { apply, boxOf, type Fit, fitBox } from "@/lib/map/fit";
import { invert, project } from "@/lib/map/projection";
import type { XY } from "@/lib/path";
import type { State } from "./params";
import { MOST_ZOOM, tidy } from "./position";
import type { Rows } from "./select";

/** Room under the map for its key, in pixels. */
export const KEY_ROOM = (width: number) => (width < 320 ? 134 : width < 480 ? 114 : width < 800 ? 72 : 52);

/**
 * What a phone shows of all corridors, in reference pixels: from Brest to Xi’an, with St Petersburg and Mumbai. Lines
 * run out of it to both sides: with their ends in it, they would be a narrow band.
 */
const CORE: readonly [XY, XY] = [
  [409, -181],
  [1477, 1101],
];
const NO_MARGIN = { left: 0, right: 0, top: 0, bottom: 0 };

/** Whether the unzoomed map leaves out the ends of lines. */
export function isCore(rows: Rows, width: number): boolean {
  return width < 480 && rows.all && rows.corridors.length > 1;
}

/** The height of the map that suits its width, both in pixels: on a phone as tall as what it shows, and no lower than it is wide, about. */
export function mapHeight(width: number, rows: Rows): number {
  if (width >= 480) return Math.min(width * 0.8, 900);
  const [[x0, y0], [x1, y1]] = isCore(rows, width) ? CORE : boxShown(rows);
  return width * Math.min(1.2, Math.max(0.92, (y1 - y0) / (x1 - x0)));
}

/** The box round the corridors shown, in reference pixels. */
function boxShown({ legs, shown }: Rows): [XY, XY] {
  return boxOf(legs.filter(({ corridors }) => corridors.some((id) => shown.has(id))).flatMap(({ points }) => points));
}

/** The unzoomed map: all of the corridors shown, on a phone their core where all are. */
export function baseFit(rows: Rows, size: Size): Fit {
  const map = { width: size.width, height: size.height - KEY_ROOM(size.width) };
  const wide = size.width >= 480;
  const margin = wide ? { left: 56, right: 84, top: 26, bottom: 26 } : { left: 30, right: 44, top: 24, bottom: 24 };
  const fit = isCore(rows, size.width) ? fitBox(CORE, map, NO_MARGIN) : fitBox(boxShown(rows), map, margin);
  // A short line fills the frame only so far: its surroundings tell where it is.
  const most = (map.width / 1600) * 5;
  if (fit.k <= most) return fit;
  const [cx, cy] = [(map.width / 2 - fit.tx) / fit.k, (map.height / 2 - fit.ty) / fit.k];
  return { k: most, tx: map.width / 2 - cx * most, ty: map.height / 2 - cy * most };
}

/** The zoom that `at` asks for. */
export function zoomOf({ at }: State, size: Size, rows: Rows): Zoom {
  if (!at) return { x: 0, y: 0, k: 1 };
  const [x, y] = apply(baseFit(rows, size), project(at.lon, at.lat));
  const height = size.height - KEY_ROOM(size.width);
  return { k: at.zoom, x: size.width / 2 - x * at.zoom, y: height / 2 - y * at.zoom };
}

/** The state of a zoom: the place in the middle of the map and how near, or nothing when it is as at first. */
export function atOf(zoom: Zoom, _state: State, size: Size, rows: Rows): Partial<State> {
  if (zoom.k < 1.02 && Math.hypot(zoom.x, zoom.y) < 6) return { at: null };
  const height = size.height - KEY_ROOM(size.width);
  const { k, tx, ty } = baseFit(rows, size);
  const [x, y] = [(size.width / 2 - zoom.x) / zoom.k, (height / 2 - zoom.y) / zoom.k];
  const [lon, lat] = invert((x - tx) / k, (y - ty) / k);
  const clamp = (value: number, low: number, high: number) => tidy(Math.min(high, Math.max(low, value)));
  return { at: { lon: clamp(lon, -20, 160), lat: clamp(lat, -5, 80), zoom: clamp(zoom.k, 1, MOST_ZOOM) } };
}
