import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import axeCore from "axe-core";

/** The rules whose answer the colours of a page can change; all others read its structure, words and sizes. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe makes of a colour's text. */
interface Parsed {
  r: number;
  g: number;
  b: number;
  alpha: number;
}

/** In the page: axe reads a colour anew for each element behind each text, most of what it does; from here on once. */
function readColoursOnce(axe: { commons: { color: { Color: { prototype: Parsed & { parseString(text: string): Parsed } } } } }): void {
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map<string, Parsed>();
  prototype.parseString = function (text) {
    const colour = known.get(text);
    if (colour) return Object.assign(this, colour);
    parseString.call(this, text);
    known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
    return this;
  };
}

const SOURCE = `${axeCore.source}; (${readColoursOnce})(axe);`;

/** What a look is for: all that axe knows, or what another choice of colours can change on a page that was looked at whole. */
type Look = "all" | "colours";

/**
 * What axe finds on a page: a line a rule, with the places that break it. `within` leaves out what is outside a selector.
 * A page without frames, or whose frames have a test "apart", is asked within itself: through a second page axe takes
 * twice as long, and finds the same.
 */
export async function axeFaults(page: Page, look: Look = "all", within?: string, frames?: "apart"): Promise<string[]> {
  const axe = new AxeBuilder({ page, axeSource: SOURCE }).options({
    resultTypes: ["violations"],
    ...(look === "colours" && { runOnly: COLOURS }),
    iframes: frames !== "apart",
  });
  axe.setLegacyMode(page.frames().length === 1 || frames === "apart");
  if (within) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) =>
    `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(" | ")}`.slice(0, 600),
  );
}

/** The same in light and in dark colours, each fault with those in which it was seen. */
export async function axeFaultsInBoth(page: Page, frames?: "apart"): Promise<string[]> {
  const faults: string[] = [];
  for (const [colorScheme, look] of [
    ["light", "all"],
    ["dark", "colours"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await painted(page);
    faults.push(...(await axeFaults(page, look, undefined, frames)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

/** Until charts are laid out for the window, in its colours. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
