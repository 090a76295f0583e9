import { encode } from "uqr";

/** Modules of quiet round the code, as its standard asks at least for readers of screens. */
const BORDER = 2;

/** A text as a QR code, an SVG that stands alone: dark on light in every look, for that is what cameras read. */
export function qrSvg(text: string): string {
  const { size, data } = encode(text, { border: BORDER });
  const path = data.flatMap((row, y) => stretches(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

/** Where dark modules of a row begin, and how many stand side by side. */
function stretches(row: readonly boolean[]): [x: number, width: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found[found.length - 1];
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) found.push([x, 1]);
  }
  return found;
}
