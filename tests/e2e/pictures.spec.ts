import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { catalogue } from "../../charts";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/browser";
import { type Pixels, pixelsOf } from "../pixels";
import { differenceOf, isAlike } from "./alike";

const base = "/en/sco-2024-astana";
const SCALE = 2;
const OPTIONS = ["", "look=dark", "width=360"];

// Letters where their outlines are, not moved to whole pixels: so the server draws them.
test.use({
  deviceScaleFactor: SCALE,
  viewport: { width: 1000, height: 1400 },
  launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS, "--font-render-hinting=none", "--disable-lcd-text"] },
});

/** The server's faces under the names by which an SVG file asks for them first. */
const faces = [
  ["Inter Variable", 400, "inter-400"],
  ["Inter Variable", 600, "inter-600"],
  ["Source Serif 4 Variable", 600, "source-serif-4-600"],
].map(([family, weight, file]) => {
  const data = readFileSync(`lib/server/fonts/${file}.ttf`).toString("base64");
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}) }`;
});

/** A page with the faces, to draw one SVG after the other in. */
async function withFaces(page: Page): Promise<void> {
  await page.setContent(`<style>${faces.join("")} body { margin: 0 } svg { display: block }</style>`);
}

async function drawnByBrowser(page: Page, svg: string): Promise<Pixels> {
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
    return document.fonts.ready.then(() => {});
  }, svg);
  return pixelsOf(await page.locator("body > svg").screenshot());
}

/** A drawing without its shortest text, and with all of it a pixel off. */
function spoilt(svg: string): string[] {
  const texts = Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)).sort(([, a], [, b]) => a.length - b.length);
  return [svg.replace(texts[0][0], ""), svg.replace(/translate\(24 /, "translate(25 ")];
}

for (const id of Object.keys(catalogue))
  test(`${id} in pixels is what a browser draws of its SVG, and not of one without a text or a pixel off`, async ({ page, request }) => {
    await withFaces(page);
    for (const options of OPTIONS) {
      const svg = await (await request.get(`${base}/${id}.svg?${options}`)).text();
      const png = await pixelsOf(await (await request.get(`${base}/${id}.png?${options}&scale=${SCALE}`)).body());
      const drawn = await drawnByBrowser(page, svg);
      expect([png.width, png.height], options).toEqual([drawn.width, drawn.height]);
      const difference = differenceOf(png, drawn, SCALE);
      expect(isAlike(difference), `${options}: ${JSON.stringify(difference)}`).toBe(true);
      if (options !== "") continue;
      for (const wrong of spoilt(svg)) {
        expect(wrong).not.toBe(svg);
        const told = differenceOf(png, await drawnByBrowser(page, wrong), SCALE);
        expect(isAlike(told), JSON.stringify(told)).toBe(false);
      }
    }
  });
