/**
 * Makes files of a deck, as its page "Hand out" does: `npm run deck -- overview --pdf --pptx --html --png`.
 * Links and codes in them lead to SITE_URL.
 */

import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Download, type Page } from "@playwright/test";
import { Presets, SingleBar } from "cli-progress";
import { decksOf, newestSummit, summitIds } from "../data";
import { reasonOf } from "../data/reason";
import type { Deck } from "../data/shapes/deck";
import { readDeckText } from "../data/shapes/deck-file";
import { fileName } from "../lib/deck/file-name";
import { type HandoutOptions, handoutHome, LAYOUTS, RATIOS, writeHandout } from "../lib/deck/handout";
import { packedDeck } from "../lib/deck/link";
import { withQuery } from "../lib/deck/shown";
import { siteSetting } from "../lib/server/site-setting";
import { CHROMIUM_FLAGS, findChromium } from "./browser";
import { build } from "./build";
import { isBuilt } from "./build-state";
import { type Served, serve } from "./serve";

const FORMATS = ["pdf", "pptx", "html", "png"] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `Usage: npm run deck -- <deck> [--pdf] [--pptx] [--html] [--png] [options]
  <deck>            the id of a deck of the dataset, or the path of a deck's .json file
  --layout LAYOUT   of the PDF: ${LAYOUTS.join(", ")}
  --ratio RATIO     of slides: ${RATIOS.join(", ")}
  --summit ID       of the deck, where it is of the dataset: ${summitIds().join(", ")}
  --out FOLDER      where the files are put; this folder when left out
All four formats when none is named. SITE_URL is where links in the files lead.`;

interface Asked {
  deck: Deck;
  /** Whether the dataset has it. */
  own: boolean;
  formats: readonly Format[];
  options: HandoutOptions;
  out: string;
}

/** How long one file may take, in milliseconds. */
const PATIENCE = 180_000;

/** What the command line asks for, or a sentence about what is wrong with it. */
function asked(): Asked | string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(FORMATS.map((format) => [format, { type: "boolean" } as const])),
      layout: { type: "string", default: LAYOUTS[0] },
      ratio: { type: "string", default: RATIOS[0] },
      summit: { type: "string", default: newestSummit() },
      out: { type: "string", default: "." },
    },
  });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) return USAGE;
  const layout = LAYOUTS.find((one) => one === values.layout);
  const ratio = RATIOS.find((one) => one === values.ratio);
  const summit = String(values.summit);
  if (!layout) return `There is no layout "${values.layout}"; there are ${LAYOUTS.join(", ")}.`;
  if (!ratio) return `There is no ratio "${values.ratio}"; there are ${RATIOS.join(", ")}.`;
  if (!summitIds().includes(summit)) return `There is no summit "${summit}"; there are ${summitIds().join(", ")}.`;
  const named = FORMATS.filter((format) => (values as Record<string, unknown>)[format]);
  const shared = { formats: named.length > 0 ? named : FORMATS, options: { layout, ratio }, out: resolve(String(values.out)) };
  if (!name.endsWith(".json")) {
    const decks = decksOf(summit);
    const deck = decks.find(({ id }) => id === name);
    return deck
      ? { deck, own: false, ...shared }
      : `There is no deck "${name}" of ${summit}; there are ${decks.map(({ id }) => id).join(", ")}.`;
  }
  const { deck, faults } = readDeckText(name, readFileSync(name, "utf8"));
  return deck ? { deck, own: true, ...shared } : faults.map(({ message }) => message).join("\n");
}

/** The page "Hand out" of a deck, on the site that its links shall lead to: what it asks for is answered from here. */
async function handoutPage(browser: Browser, { origin }: Served, site: string, { deck, own, options }: Asked): Promise<Page> {
  const page = await (await browser.newContext({ colorScheme: "light", acceptDownloads: true })).newPage();
  if (site !== origin)
    await page.route(`${site}/**`, async (route) => {
      const answer = await route.fetch({ url: origin + route.request().url().slice(site.length) });
      await route.fulfill({ response: answer });
    });
  const home = `/en/${deck.summit}/present/${own ? `own${await packedDeck(deck)}` : deck.id}`;
  await page.goto(site + withQuery(handoutHome(home), writeHandout(options)));
  await page.locator(".handout[data-ready]").waitFor({ timeout: PATIENCE });
  return page;
}

/** Makes one file; gives where it is. */
async function make(page: Page, format: Format, { deck, options, out }: Asked): Promise<string> {
  if (format === "pdf") {
    const path = join(out, `${fileName(deck)}${options.layout === "slides" ? "" : `-${options.layout}`}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true, format: "A4", tagged: true, outline: true });
    return path;
  }
  const fault = page.locator(".take-files[data-failed]");
  const [download] = await Promise.all([
    Promise.race([
      page.waitForEvent("download", { timeout: PATIENCE }),
      fault.waitFor({ timeout: PATIENCE }).then(async (): Promise<Download> => {
        throw new Error((await fault.locator("[role=status]").textContent()) ?? format);
      }),
    ]),
    page.locator(`[data-take=${format}]`).click(),
  ]);
  const path = join(out, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

function askedOrFault(): Asked | string {
  try {
    return asked();
  } catch (fault) {
    // An option that there is not, or a file.
    return reasonOf(fault);
  }
}

const wanted = askedOrFault();
if (typeof wanted === "string") {
  console.error(wanted);
  process.exit(1);
}
if (!isBuilt()) {
  const code = await build();
  if (code !== 0) process.exit(code);
}
mkdirSync(wanted.out, { recursive: true });
const bar = new SingleBar({ format: "{bar} {value}/{total} {file}", clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
bar.start(wanted.formats.length, 0, { file: "…" });
let served: Served | undefined;
let browser: Browser | undefined;
let failed = false;
try {
  served = await serve({ workers: 1, fresh: false });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const page = await handoutPage(browser, served, siteSetting(process.env.SITE_URL) ?? served.origin, wanted);
  const made: string[] = [];
  for (const format of wanted.formats) {
    bar.update({ file: format });
    made.push(await make(page, format, wanted));
    bar.increment();
  }
  bar.stop();
  for (const path of made) console.info(path);
} catch (fault) {
  bar.stop();
  console.error(reasonOf(fault));
  failed = true;
} finally {
  await browser?.close();
  await served?.stop();
}
process.exit(failed ? 1 : 0);
