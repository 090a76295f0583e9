/** Whether two renderers drew the same picture, though they smooth edges and letters each in its own way. */
import pixelmatch from "pixelmatch";
import type { Pixels } from "../pixels";

/** Pixels that differ by more than smoothing does, as a share of all. Seen: 0.04 to 0.19 %; a drawing moved by one pixel: from 0.34 %. */
const MOST_DIFFERENT = 0.0025;
/**
 * How far a pixel may be from all that the other picture has within one CSS pixel of it, in levels of 255. Smoothing puts
 * between light and dark what is light and dark beside it; what is missing has nothing beside it. Seen: up to 84; with a
 * single figure or word missing: from 131.
 */
const MOST_ALONE = 105;

export interface Difference {
  /** Of all pixels. */
  share: number;
  /** How far the pixel that is furthest from the other picture is from it, and where it is in CSS pixels. */
  alone: number;
  at: [number, number];
}

/** Two pictures of one size, `scale` pixels for each CSS pixel. */
export function differenceOf(one: Pixels, other: Pixels, scale: number): Difference {
  const { width, height } = one;
  const different = pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.2 });
  const found: Difference = { share: different / (width * height), alone: 0, at: [0, 0] };
  const [whole, wholeOther] = [one, other].map(({ data }) => new Uint32Array(data.buffer, data.byteOffset, width * height));
  for (const [picture, beside] of [
    [one, other],
    [other, one],
  ])
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        if (whole[y * width + x] === wholeOther[y * width + x]) continue;
        const alone = distance(picture, beside, x, y, scale, found.alone);
        if (alone > found.alone) Object.assign(found, { alone, at: [x / scale, y / scale] });
      }
  return found;
}

export function isAlike({ share, alone }: Difference): boolean {
  return share <= MOST_DIFFERENT && alone <= MOST_ALONE;
}

/** How far a pixel is from the values that another picture has within `reach` pixels of it; 0 where it is known to be `least` or less. */
function distance(picture: Pixels, beside: Pixels, x: number, y: number, reach: number, least: number): number {
  const { width, height } = picture;
  let most = 0;
  for (let channel = 0, i = 4 * (y * width + x); channel < 3; channel++, i++) {
    const value = picture.data[i];
    if (Math.abs(value - beside.data[i]) <= least) continue;
    let low = 255;
    let high = 0;
    for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row++)
      for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column++) {
        const near = beside.data[4 * (row * width + column) + channel];
        low = Math.min(low, near);
        high = Math.max(high, near);
      }
    most = Math.max(most, low - value, value - high);
  }
  return most;
}
