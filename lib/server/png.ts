/** Pictures in pixels, drawn by resvg with faces of our own, so that they are the same on every machine. */
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";

/** Families as the faces in lib/server/fonts name themselves: resvg takes one name, not a list. */
export const PICTURE_FAMILIES = { sans: "Inter", serif: "Source Serif 4" };

/** The most pixels of one picture: some 100 MB while it is drawn and written. */
export const MOST_PIXELS = 16_000_000;
/** Pictures drawn at once, and how many more may wait. */
const AT_ONCE = 2;
const WAITING = 16;
/** Pixels from which a picture is drawn as two halves at once: a third sooner, for a third more work. */
const HALVED = 6_000_000;
/** In milliseconds. Who asks waits some ten seconds in all. */
const LONGEST_WAIT = 5000;

/** The last is asked for what the others lack, in any weight. */
const FACES = ["inter-400", "inter-600", "source-serif-4-600", "noto-sans-sc-400"];
const faces = FACES.map((name) => join(process.cwd(), "lib/server/fonts", `${name}.ttf`));

// No picture is read twice, so what sharp would keep of them is of no use.
sharp.cache(false);

let drawing = 0;
const queue: (() => void)[] = [];

/** Thrown when more pictures are asked for than are drawn in good time. */
export class TooMany extends Error {}

/**
 * An SVG as PNG, `scale` pixels for each of its own. Waits for its turn and only then has the SVG made; throws TooMany
 * when the queue is full or its turn does not come.
 */
export async function pngOf(svg: () => string | Promise<string>, scale: number): Promise<Buffer> {
  if (drawing >= AT_ONCE) {
    if (queue.length >= WAITING) throw new TooMany("too many pictures are being drawn");
    await turn();
  }
  drawing += 1;
  try {
    const { width, height, pixels } = await drawn(await svg(), scale);
    // resvg's own writer takes twice as long and holds up the process meanwhile. A picture covers its ground: no alpha.
    const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
    return await image.png({ compressionLevel: 3, adaptiveFiltering: false }).toBuffer();
  } finally {
    drawing -= 1;
    queue.shift()?.();
  }
}

interface Drawn {
  width: number;
  height: number;
  /** Red, green, blue and alpha of every pixel, line by line. */
  pixels: Buffer;
}

async function drawn(svg: string, scale: number): Promise<Drawn> {
  const [, width, height] = (/^<svg [^>]*?viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  // Halves of a fraction of a pixel would not fit.
  if (!(width * height * scale ** 2 >= HALVED) || !Number.isInteger(scale)) return rendered(svg, scale);
  const middle = Math.ceil(height / 2);
  const half = (top: number, tall: number) =>
    rendered(
      svg.replace(/^<svg [^>]*>/, (root) => cut(root, top, tall)),
      scale,
    );
  const [upper, lower] = await Promise.all([half(0, middle), half(middle, height - middle)]);
  return { width: upper.width, height: upper.height + lower.height, pixels: Buffer.concat([upper.pixels, lower.pixels]) };
}

/** The first tag of an SVG that shows only what is `tall` from `top`. */
function cut(root: string, top: number, tall: number): string {
  return root.replace(/ height="\d+"/, ` height="${tall}"`).replace(/viewBox="0 0 (\d+) \d+"/, `viewBox="0 ${top} $1 ${tall}"`);
}

function rendered(svg: string, scale: number): Promise<Drawn> {
  return renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: faces, defaultFontFamily: PICTURE_FAMILIES.sans },
  });
}

function turn(): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      queue.splice(queue.indexOf(go), 1);
      reject(new TooMany("other pictures take too long to draw"));
    }, LONGEST_WAIT);
    queue.push(go);
  });
}
