/** Whether two renderers drew the same picture, though they smooth edges and letters each in its own way. */
import pixelmatch from "pixelmatch";
import type { PNG } from "pngjs";

/** Pixels that differ by more than smoothing does, as a share of all. Seen: 0.03 to 0.12 %; a drawing moved by one pixel: from 0.34 %. */
const MOST_DIFFERENT = 0.002;
/**
 * How far the mean colour of a square of 16 CSS pixels may differ, in levels of 255. Smoothing hardly changes a mean; what
 * is missing does. Seen: up to 5.6; with a single figure of an axis missing: from 15.
 */
const MOST_MEAN = 10;
const SQUARE = 16;

export interface Difference {
  /** Of all pixels. */
  share: number;
  /** The largest difference of means of a square, and where it is in CSS pixels. */
  mean: number;
  at: [number, number];
}

/** Two pictures of one size, `scale` pixels for each CSS pixel. */
export function differenceOf(one: PNG, other: PNG, scale: number): Difference {
  const { width, height } = one;
  const different = pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.2 });
  const found: Difference = { share: different / (width * height), mean: 0, at: [0, 0] };
  const side = SQUARE * scale;
  // Squares overlap by half, so that a letter stands whole in one of them.
  for (let y = 0; y + side <= height; y += side / 2)
    for (let x = 0; x + side <= width; x += side / 2) {
      const mean = meanDifference(one, other, x, y, side);
      if (mean > found.mean) Object.assign(found, { mean, at: [x / scale, y / scale] });
    }
  return found;
}

export function isAlike({ share, mean }: Difference): boolean {
  return share <= MOST_DIFFERENT && mean <= MOST_MEAN;
}

function meanDifference(one: PNG, other: PNG, x0: number, y0: number, side: number): number {
  const sums = [0, 0, 0];
  for (let y = y0; y < y0 + side; y++)
    for (let x = x0; x < x0 + side; x++)
      for (let channel = 0, i = 4 * (y * one.width + x); channel < 3; channel++, i++) sums[channel] += one.data[i] - other.data[i];
  return Math.max(...sums.map(Math.abs)) / side ** 2;
}
