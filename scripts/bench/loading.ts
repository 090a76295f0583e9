/** How much a page weighs and how soon its charts are there, in a real browser. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page as Tab } from "@playwright/test";
import { OFTEN } from "../../server/answer";
import { ask, keptConnections } from "../serve";
import type { Page } from "./pages";
import { median } from "./stats";
import { newTab } from "./tab";

export interface Weight {
  /** In bytes of gzip. */
  html: number;
  scripts: number;
  /** Styles, fonts, pictures: in bytes as sent to a browser that accepts gzip. */
  files: number;
}

export interface Arrival {
  /** Milliseconds from navigation to the frame in which every chart is painted; for pages without charts, to the first paint. */
  drawn: number;
  /** Milliseconds from navigation until the drawing has the last byte of the base map; null where there is none. */
  map: number | null;
}

export interface Link {
  /** Bytes a second, both ways. */
  rate: number;
  /** Milliseconds from request to first byte. */
  latency: number;
  /** How many times slower the processor is. */
  cpu: number;
}

/** 1.6 Mb/s, 150 ms, four times slower. */
export const SLOW: Link = { rate: 1.6e6 / 8, latency: 150, cpu: 4 };

/** In which the server compresses an answer as small as it gets, once it comes to it, in milliseconds. */
const SHRUNK = 5000;

/** Weighs the document and everything it loads until the network is quiet. */
export async function weigh(browser: Browser, origin: string, page: Page): Promise<Weight> {
  const tab = await newTab(browser);
  const scripts = new Set<string>();
  const files = new Set<string>();
  tab.on("response", (response) => {
    const kind = response.request().resourceType();
    const url = response.url().split("#")[0];
    if (kind === "script") scripts.add(url);
    else if (kind !== "document" && kind !== "fetch" && url.startsWith("http")) files.add(url);
  });
  await tab.goto(origin + page.path, { waitUntil: "networkidle" });
  await tab.context().close();
  // One connection leads to one worker: what that keeps it sends as small as it gets some time after it was asked for often.
  const agent = keptConnections(1);
  const sizes = async (urls: Iterable<string>) =>
    (await Promise.all(Array.from(urls, (url) => ask(url, agent, "gzip")))).reduce((sum, { bytes }) => sum + bytes, 0);
  const all = async () => ({ html: await sizes([origin + page.path]), scripts: await sizes(scripts), files: await sizes(files) });
  let weight = await all();
  for (let i = 0; i < OFTEN; i++) weight = await all();
  let before: Weight;
  do {
    before = weight;
    await new Promise((resolve) => setTimeout(resolve, SHRUNK));
    weight = await all();
  } while (weight.html < before.html || weight.scripts < before.scripts || weight.files < before.files);
  agent.destroy();
  return weight;
}

/** How soon a page of one heading and no file is painted: what the browser and the machine take themselves, in milliseconds. */
export async function blankArrival(browser: Browser, link: Link | null, loads: number): Promise<number> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>One heading</title><h1>One heading</h1>");
  }).listen(0);
  await once(server, "listening");
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { drawn } = await arrival(browser, origin, { name: "blank", path: "/", charts: 0 }, link, loads);
  server.close();
  return drawn;
}

/** The median of some loads with an empty cache. */
export async function arrival(browser: Browser, origin: string, page: Page, link: Link | null, loads: number): Promise<Arrival> {
  const found: Arrival[] = [];
  for (let i = 0; i < loads; i++) found.push(await loadOnce(browser, origin, page, link));
  const maps = found.flatMap(({ map }) => map ?? []);
  return { drawn: median(found.map(({ drawn }) => drawn)), map: maps.length > 0 ? median(maps) : null };
}

async function loadOnce(browser: Browser, origin: string, page: Page, link: Link | null): Promise<Arrival> {
  const tab = await newTab(browser);
  if (link) await slowDown(tab, link);
  await tab.addInitScript(watchCharts, page.charts);
  await tab.goto(origin + page.path, { waitUntil: "load" });
  const drawn = await tab.waitForFunction(() => (window as { chartsDrawn?: number }).chartsDrawn, undefined, { timeout: 30_000 });
  const map = await tab.evaluate(async () => {
    if (!document.querySelector('use[href*="/map/"]')) return null;
    for (let tries = 0; tries < 100; tries++) {
      const entries = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/map/")) as PerformanceResourceTiming[];
      // Asked for ahead of the drawing by the head, then by the drawing: only then it is shown.
      const drawn = entries.find(({ initiatorType, responseEnd }) => initiatorType !== "link" && responseEnd > 0);
      if (drawn) return drawn.responseEnd;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return null;
  });
  const arrived = { drawn: Number(await drawn.jsonValue()), map };
  await tab.context().close();
  return arrived;
}

/** Makes a tab's link and processor slow, by the DevTools protocol. */
export async function slowDown(tab: Tab, { rate, latency, cpu }: Link): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: rate,
    uploadThroughput: rate,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}

/**
 * Runs in the page before its own scripts: notes when the frame with the last chart has been painted. It looks when the
 * document has grown and asks for sizes only when every drawing is there: a look in each frame, or a size asked for
 * early, makes the browser lay out what it would not yet, and slows what is measured.
 */
function watchCharts(charts: number): void {
  const isDrawn = (svg: Element) => svg.getBoundingClientRect().width > 0 && svg.querySelector("path, rect, line") !== null;
  const drawings = () =>
    Array.from(document.querySelectorAll("article.chart"), (chart) => Array.from(chart.querySelectorAll("svg.drawing")));
  const isParsed = () =>
    charts === 0 ? document.querySelector("h1") !== null : drawings().filter((svgs) => svgs.length > 0).length >= charts;
  const look = () => {
    if (!drawings().every((svgs) => svgs.some(isDrawn))) return requestAnimationFrame(look);
    // A task queued in a frame runs when that frame has been painted; this one before scripts that wait to run.
    scheduler.postTask(() => Object.assign(window, { chartsDrawn: performance.now() }), { priority: "user-blocking" });
  };
  const grown = new MutationObserver(() => {
    if (!isParsed()) return;
    grown.disconnect();
    requestAnimationFrame(look);
  });
  grown.observe(document, { childList: true, subtree: true });
}
