/** Draws SVGs as PNG in a thread of its own: the pixels of a large one are collected there, not where readers are answered. */
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";
import { partOf } from "./svg-part.mjs";

/** Pixels from which a picture is drawn as two halves at once: a third sooner, for a little more work. */
const HALVED = 3_000_000;

// No picture is read twice, so what sharp would keep of them is of no use.
sharp.cache(false);

/**
 * @param {{ svg: string, scale: number, faces: string[], family: string }} task `scale` pixels for each of the SVG's own; `faces`
 *   are paths of fonts, `family` the one of texts that name none
 * @returns {Promise<Uint8Array>} the bytes of the PNG
 */
export default async function drawPng({ svg, scale, faces, family }) {
  const options = { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false, fontFiles: faces, defaultFontFamily: family } };
  const { width, height, pixels } = await pixelsOf(svg, scale, (part) => renderAsync(part, options));
  // resvg's own writer takes twice as long. A picture covers its ground: no alpha.
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  return image.png({ compressionLevel: 3, adaptiveFiltering: false }).toBuffer();
}

/** The pixels of the picture that is drawn as halves: the same room for each, for new memory costs as much time as the copying. */
let room = Buffer.alloc(0);

/**
 * @param {string} svg
 * @param {number} scale
 * @param {(svg: string) => Promise<{ width: number, height: number, pixels: Buffer }>} draw
 * @returns {Promise<{ width: number, height: number, pixels: Buffer }>} red, green, blue and alpha of every pixel, line by
 *   line; of use until the next picture is drawn
 */
async function pixelsOf(svg, scale, draw) {
  const [, width, height] = (/^<svg [^>]*?viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  // Halves of a fraction of a pixel would not fit.
  if (!(width * height * scale ** 2 >= HALVED) || !Number.isInteger(scale)) return draw(svg);
  const middle = Math.ceil(height / 2);
  const halves = await Promise.all([draw(partOf(svg, 0, middle)), draw(partOf(svg, middle, height - middle))]);
  const [upper, lower] = halves.map(({ pixels }) => pixels);
  const size = upper.length + lower.length;
  if (room.length < size) room = Buffer.allocUnsafeSlow(size);
  upper.copy(room);
  lower.copy(room, upper.length);
  return { width: halves[0].width, height: halves[0].height + halves[1].height, pixels: room.subarray(0, size) };
}
