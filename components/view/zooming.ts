/** Zooms worked out from others, with buttons, keys and fingers in the browser and as links from the server. */
import type { Size, Zoom } from "@/lib/chart";

/** How much nearer one step goes. */
export const STEP = 1.6;

/** A zoom by a factor about a point in pixels, which stays where it is; from 1 to `max`. */
export function zoomedAbout({ x: tx, y: ty, k }: Zoom, [x, y]: readonly [number, number], factor: number, max: number): Zoom {
  const next = Math.min(Math.max(k * factor, 1), max);
  return { k: next, x: x - ((x - tx) * next) / k, y: y - ((y - ty) * next) / k };
}

/** The zoom no further moved than half a drawing of that size, in pixels, and from 1 to `max`. */
export function keptIn(zoom: Zoom, { width, height }: Size, max: number): Zoom {
  const k = Math.min(Math.max(zoom.k, 1), max);
  const clamp = (offset: number, length: number) => Math.min(Math.max(offset, length * (1 - k) - length / 2), length / 2);
  return { k, x: clamp(zoom.x, width), y: clamp(zoom.y, height) };
}
