/** Pictures in pixels, drawn by resvg with faces of our own, so that they are the same on every machine. */
import { join } from "node:path";
import { Piscina } from "piscina";

/** Families as the faces in lib/server/fonts name themselves: resvg takes one name, not a list. */
export const PICTURE_FAMILIES = { sans: "Inter", serif: "Source Serif 4" };

/** The most pixels of one picture: some 100 MB while it is drawn and written. */
export const MOST_PIXELS = 16_000_000;
/** Pictures drawn at once by each worker, a large one in two halves, and how many more may wait. Two at once are a quarter more in a second, for 250 MB more. */
const AT_ONCE = 1;
const WAITING = 17;
/** In milliseconds. Who asks waits some ten seconds in all. */
const LONGEST_WAIT = 5000;

/** The last is asked for what the others lack, in any weight. */
const FACES = ["inter-400", "inter-600", "source-serif-4-600", "noto-sans-sc-400"];
const faces = FACES.map((name) => join(process.cwd(), "lib/server/fonts", `${name}.ttf`));

/** Threads start with the first picture and end when none has been asked for a while, in milliseconds. */
const threads = new Piscina({
  filename: join(process.cwd(), "lib/server/draw-png.mjs"),
  minThreads: 0,
  maxThreads: AT_ONCE,
  execArgv: [],
  idleTimeout: 60_000,
});

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
    const drawn: Uint8Array = await threads.run({ svg: await svg(), scale, faces, family: PICTURE_FAMILIES.sans });
    return Buffer.from(drawn.buffer, drawn.byteOffset, drawn.byteLength);
  } finally {
    drawing -= 1;
    queue.shift()?.();
  }
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
