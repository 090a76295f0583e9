import type { Size } from "../chart";
import type { XY } from "../path";

/** A scaling and translation from reference pixels to pixels of a layout: x · k + tx, y · k + ty. */
export interface Fit {
  k: number;
  tx: number;
  ty: number;
}

export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Shows a box of the reference frame as large as it fits inside the margins, centred. */
export function fitBox([[x0, y0], [x1, y1]]: readonly [XY, XY], { width, height }: Size, margins: Margins): Fit {
  const room = [width - margins.left - margins.right, height - margins.top - margins.bottom];
  const k = Math.min(room[0] / Math.max(x1 - x0, 1), room[1] / Math.max(y1 - y0, 1));
  return { k, tx: margins.left + room[0] / 2 - (k * (x0 + x1)) / 2, ty: margins.top + room[1] / 2 - (k * (y0 + y1)) / 2 };
}

/** The fit after a further zoom of the layout: (x · k + tx) · z.k + z.x. */
export function zoomed(fit: Fit, zoom: { x: number; y: number; k: number }): Fit {
  return { k: fit.k * zoom.k, tx: fit.tx * zoom.k + zoom.x, ty: fit.ty * zoom.k + zoom.y };
}

export function apply({ k, tx, ty }: Fit, [x, y]: XY): [number, number] {
  return [x * k + tx, y * k + ty];
}

/** The box round some points. */
export function boxOf(points: readonly XY[]): [XY, XY] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}
