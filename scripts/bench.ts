/** Weighs and times the built dashboard, or with "scale" copies of it with many summits; prints the table with the limits beside, and writes it into README.md. */
import { cpus } from "node:os";
import { type Browser, chromium } from "@playwright/test";
import { decksOf, newestSummit } from "../data";
import { bareScriptBytes } from "./bench/bare";
import { firstSlide, oneFileBytes, slideToPaint } from "./bench/decks";
import { KINDS, type Load, load, loadOfPictures, memoryOf, pathsOf, peakDuring } from "./bench/load";
import { arrival, blankArrival, SLOW, weigh } from "./bench/loading";
import { type Page, pages } from "./bench/pages";
import { type Part, type Result, tableOf, writeReport } from "./bench/report";
import { choiceToPaint, panFrames } from "./bench/response";
import { measureScale } from "./bench/scale/scale";
import { renderTime, throughput } from "./bench/serving";
import { CHROMIUM_FLAGS, findChromium } from "./browser";
import { build } from "./build";
import { isBuilt } from "./build-state";
import { bin, run } from "./run";
import { type Served, serve } from "./serve";

const KB = 1024;

async function main(part: string | undefined): Promise<void> {
  if (part === "scale") return tell(await measureScale(), "scale");
  if (part !== undefined) throw new Error(`npm run bench measures everything, npm run bench -- scale many summits; there is no "${part}"`);
  if (!isBuilt() && (await build()) !== 0) throw new Error("the dashboard does not build");
  const all = await pages();
  const charts = all.filter(({ charts }) => charts === 1);
  const bare = bareScriptBytes();
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const version = browser.version();
  const kept = await serve({ workers: 2, fresh: false });
  const results: Result[] = [];
  const say = (name: string) => process.stderr.write(`${name} …\n`);
  try {
    say("weight");
    results.push(...(await weights(browser, kept.origin, all, bare)));
    results.push(...(await embeds(browser, kept.origin, charts)));
    say("arrival");
    results.push(...(await arrivals(browser, kept.origin, all)));
    say("response");
    results.push(...(await responses(browser, kept.origin, charts)));
    say("decks");
    results.push(...(await decks(browser, kept.origin)));
    await browser.close();
    say("pages a second, kept");
    const rate = await throughput(kept.origin, charts, { most: 20_000, seconds: 5 });
    results.push({ what: "chart pages a second, kept, two workers", value: rate, unit: "/s", limit: { least: 300 } });
  } finally {
    await browser.close();
    await kept.stop();
  }
  say("pages a second, anew");
  const fresh = await serve({ workers: 2, fresh: true });
  const rate = await throughput(fresh.origin, charts, { most: 3000, seconds: 12 }).finally(fresh.stop);
  results.push({ what: "chart pages a second, rendered anew, two workers", value: rate, unit: "/s", limit: { least: 100 } });
  say("load");
  const loaded = await serve({ workers: 2, fresh: false });
  results.push(...(await loads(loaded).finally(loaded.stop)));
  say("rendering");
  const single = await serve({ workers: 1, fresh: true });
  results.push(...(await renderings(single.origin, charts).finally(single.stop)));

  await tell(`${tableOf(results)}\n\n${conditions(version, bare)}`, "bench");
}

async function tell(report: string, part: Part): Promise<void> {
  console.info(report);
  writeReport("README.md", report, part);
  await run(bin("biome"), ["format", "--write", "README.md"]);
}

async function weights(browser: Browser, origin: string, all: Page[], bare: number): Promise<Result[]> {
  const results: Result[] = [];
  for (const page of all) {
    const { html, scripts, files } = await weigh(browser, origin, page);
    results.push(
      { what: `${page.name}: HTML, gzip`, value: html / KB, unit: "KB", limit: { most: 60 } },
      { what: `${page.name}: our JavaScript above the framework’s, gzip`, value: (scripts - bare) / KB, unit: "KB", limit: { most: 60 } },
      { what: `${page.name}: styles, fonts and map`, value: files / KB, unit: "KB" },
    );
  }
  return results;
}

/** Everything that a framed view loads: document, script, map. */
async function embeds(browser: Browser, origin: string, charts: Page[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const page of charts) {
    const { html, scripts, files } = await weigh(browser, origin, { ...page, path: `${page.path}/embed` });
    results.push({ what: `${page.name}: embed in all, gzip`, value: (html + scripts + files) / KB, unit: "KB", limit: { most: 40 } });
  }
  return results;
}

async function arrivals(browser: Browser, origin: string, all: Page[]): Promise<Result[]> {
  const results: Result[] = [
    { what: "a page of one heading: first paint, full speed", value: await blankArrival(browser, null, 3), unit: "ms" },
    { what: "a page of one heading: first paint, slow link and processor", value: await blankArrival(browser, SLOW, 3), unit: "ms" },
  ];
  for (const page of all) {
    const what = page.charts > 0 ? "all charts drawn" : "first paint";
    const fast = await arrival(browser, origin, page, null, 3);
    const slow = await arrival(browser, origin, page, SLOW, 3);
    const limit = page.charts > 1 ? { most: 750 } : undefined;
    results.push({ what: `${page.name}: ${what}, full speed`, value: fast.drawn, unit: "ms" });
    results.push({ what: `${page.name}: ${what}, slow link and processor`, value: slow.drawn, unit: "ms", limit });
    if (slow.map !== null)
      results.push({ what: `${page.name}: base map there, slow link and processor`, value: slow.map, unit: "ms", limit: { most: 1200 } });
  }
  return results;
}

async function responses(browser: Browser, origin: string, charts: Page[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const page of charts) {
    const { samples, p50, p95 } = await choiceToPaint(browser, origin, page, 40, SLOW.cpu);
    results.push({ what: `${page.name}: choice to paint, p50 of ${samples}, 4× CPU`, value: p50, unit: "ms" });
    results.push({ what: `${page.name}: choice to paint, p95 of ${samples}, 4× CPU`, value: p95, unit: "ms", limit: { most: 50 } });
  }
  const map = charts.find(({ name }) => name === "corridors");
  if (map) {
    const { perSecond, p95 } = await panFrames(browser, origin, map, 4);
    results.push({ what: "map dragged: frames a second", value: perSecond, unit: "/s", limit: { least: 55 } });
    results.push({ what: "map dragged: frame, p95", value: p95, unit: "ms" });
  }
  return results;
}

/** The long deck of the newest summit. */
async function decks(browser: Browser, origin: string): Promise<Result[]> {
  const path = `/en/${newestSummit()}/present/full`;
  const { slides, steps } = await slideToPaint(browser, origin, path, SLOW.cpu);
  const maps = `${path}?slide=${
    1 +
    decksOf(newestSummit())
      .flatMap(({ id, slides }) => (id === "full" ? slides : []))
      .findIndex((slide) => slide.kind === "view" && slide.view.chart === "corridors")
  }`;
  return [
    { what: `slide change to paint, p50 of ${slides.samples}, 4× CPU`, value: slides.p50, unit: "ms" },
    { what: `slide change to paint, p95 of ${slides.samples}, 4× CPU`, value: slides.p95, unit: "ms", limit: { most: 100 } },
    { what: `step to its first frame, p95 of ${steps.samples}, 4× CPU`, value: steps.p95, unit: "ms", limit: { most: 100 } },
    { what: "a slide with a map from its link, slow link and processor", value: await firstSlide(browser, origin, maps, SLOW), unit: "ms" },
    { what: "a deck of 17 slides as one file", value: (await oneFileBytes(browser, origin, path)) / KB, unit: "KB", limit: { most: 1465 } },
  ];
}

async function renderings(origin: string, charts: Page[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const page of charts) {
    const { p50, p95 } = await renderTime(origin, page, 100);
    results.push({ what: `${page.name}: server, whole page anew, p50`, value: p50, unit: "ms", limit: { most: 20 } });
    results.push({ what: `${page.name}: server, whole page anew, p95`, value: p95, unit: "ms" });
    const svg = await renderTime(origin, { ...page, path: `${page.path}.svg` }, 60);
    results.push({ what: `${page.name}: SVG file anew, p95`, value: svg.p95, unit: "ms", limit: { most: 20 } });
    const png = await renderTime(origin, { ...page, path: `${page.path}.png?scale=3` }, 20);
    results.push({ what: `${page.name}: PNG file anew, scale 3, p95`, value: png.p95, unit: "ms", limit: { most: 300 } });
  }
  return results;
}

/** Fifty clients for twenty seconds on each kind of answer, all of them warm; the memory before, after and when it is quiet again. */
async function loads({ origin, pid }: Served): Promise<Result[]> {
  const results: Result[] = [];
  const crowd = { clients: 50, seconds: 20 };
  const add = (name: string, { perSecond, failed }: Load) => {
    results.push({ what: `50 clients for 20 s, ${name}: answers a second`, value: perSecond, unit: "/s" });
    results.push({ what: `50 clients for 20 s, ${name}: failed`, value: failed, unit: "", limit: { most: 0 } });
  };
  const kinds = await Promise.all(Object.entries(KINDS).map(async ([name, ending]) => ({ name, paths: await pathsOf(ending) })));
  for (const { paths } of kinds) await load(origin, paths, { clients: 8, seconds: 10 });
  const before = memoryOf(pid);
  for (const { name, paths } of kinds) {
    const loaded = await load(origin, paths, crowd);
    // What many ask for is drawn once: nobody need be refused.
    add(name, { ...loaded, failed: loaded.failed + loaded.refused });
  }
  const share = () => (100 * memoryOf(pid)) / before;
  results.push({ what: "memory of the server before that", value: before / KB ** 2, unit: "MB" });
  results.push({ what: "memory after, of that before", value: share(), unit: "%", limit: { most: 125 } });
  await new Promise((resolve) => setTimeout(resolve, 5000));
  results.push({ what: "memory five seconds later, of that before", value: share(), unit: "%", limit: { most: 125 } });
  const name = "large PNG, no two alike";
  const peak = await peakDuring(pid, async () => {
    const loaded = await loadOfPictures(origin, crowd);
    add(name, loaded);
    results.push({ what: `50 clients for 20 s, ${name}: refused with 429`, value: loaded.refused, unit: "%" });
  });
  results.push({ what: "memory of the server at the most meanwhile", value: peak / KB ** 2, unit: "MB", limit: { most: 2048 } });
  return results;
}

function conditions(browser: string, bare: number): string {
  return [
    `Measured by \`npm run bench\` on ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}, Chromium ${browser}.`,
    `The framework’s own JavaScript is a page that holds one heading (\`scripts/bench/bare\`, built with the same Next): ${Math.round(bare / KB)} KB gzip.`,
    "Slow: 1.6 Mb/s, 150 ms, 4× CPU, empty cache, median of three loads at 1280 px, the page kept by the server; choices: from click to the end of the frame that shows the change; the load generator shares the cores.",
    "A page or file made anew is put together again by the framework; rows, words, marks and drawings of its state are kept with the data they are made of, once they were made.",
  ].join(" ");
}

await main(process.argv[2]);
