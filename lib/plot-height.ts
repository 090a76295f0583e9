/** Width, in pixels, below which a plot is taller than wide. */
const NARROW = 480;
/** So high a plot and its title still stand on a screen of 900 pixels. */
const HIGHEST = 560;

/** The height of a plot of lines for a width, both in pixels: taller than wide on a phone, near 16:9 where there is room for it. */
export function plotHeight(width: number): number {
  return Math.round(width < NARROW ? width * 1.15 : Math.min(width * 0.62, HIGHEST));
}
