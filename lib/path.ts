/** Lines and areas as the path text of SVG. */
export type XY = readonly [number, number];

/** Pixels to a tenth: a drawing needs no more, and a page carries less. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Path text with one decimal and relative steps. */
export function pathOf(points: readonly XY[]): string {
  if (points.length === 0) return "";
  let [px, py] = points[0].map((n) => Math.round(n * 10));
  let text = `M${px / 10} ${py / 10}l`;
  for (const point of points.slice(1)) {
    const [x, y] = point.map((n) => Math.round(n * 10));
    if (x !== px || y !== py) text += `${(x - px) / 10} ${(y - py) / 10} `;
    [px, py] = [x, y];
  }
  return text.trimEnd();
}

/** The path of the area between two lines that run the same way. */
export function areaOf(upper: readonly XY[], lower: readonly XY[]): string {
  const outline = pathOf([...upper, ...lower.toReversed()]);
  return outline && `${outline}z`;
}
