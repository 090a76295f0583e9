/** How fast a live chart answers: from a choice to its paint, and frames a second while a map is dragged. */
import type { Browser } from "@playwright/test";
import { slowDown } from "./loading";
import type { Page } from "./pages";
import { percentile } from "./stats";
import { newTab, VIEWPORT } from "./tab";

export interface Response {
  samples: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
}

const NO_LINK = { rate: -1, latency: 0 };

/**
 * Clicks through a chart's choices at a slowed processor. Each sample lasts from the click to the end of the frame in
 * which the drawing or the words differ; the pointer rests on the choice before, as a reader's does.
 */
export async function choiceToPaint(browser: Browser, origin: string, page: Page, samples: number, cpu: number): Promise<Response> {
  const tab = await newTab(browser);
  await tab.goto(origin + page.path, { waitUntil: "networkidle" });
  await tab.locator("article.chart .frame").first().waitFor();
  await slowDown(tab, { ...NO_LINK, cpu });
  const times: number[] = [];
  for (let i = 0; times.length < samples && i < samples * 2; i++) {
    const time = await tab.evaluate(sampleOne, i);
    if (time !== null) times.push(time);
  }
  await tab.context().close();
  return { samples: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** Runs in the page: one choice, in milliseconds; null when it changed nothing within a second. */
async function sampleOne(i: number): Promise<number | null> {
  const choices = document.querySelectorAll<HTMLAnchorElement>("article.chart .choices a:not([aria-current])");
  const all = choices.length > 0 ? choices : document.querySelectorAll<HTMLAnchorElement>("article.chart .choices a");
  const choice = all[(i * 7) % all.length];
  const chart = choice.closest("article.chart");
  if (!chart) return null;
  choice.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 250));
  return new Promise((resolve) => {
    const start = performance.now();
    const give = (time: number | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(time);
    };
    const timer = setTimeout(give, 1000, null);
    const observer = new MutationObserver((changes) => {
      const drawn = changes.some(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest("svg.drawing, .plot, .chart-title") && !element.closest(".sr-only");
      });
      if (!drawn) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        scheduler.postTask(() => give(performance.now() - start), { priority: "user-blocking" });
      });
    });
    observer.observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
    choice.click();
  });
}

export interface Frames {
  perSecond: number;
  /** The longest of nineteen frames in twenty, in milliseconds. */
  p95: number;
}

/** Drags a zoomed map to and fro for some seconds and counts frames. */
export async function panFrames(browser: Browser, origin: string, page: Page, seconds: number): Promise<Frames> {
  const tab = await newTab(browser);
  await tab.goto(origin + page.path, { waitUntil: "networkidle" });
  const frame = tab.locator(".frame.zoomable");
  await frame.waitFor();
  await tab.locator(".zoom-buttons button").first().click();
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (!box) throw new Error(`no map on ${page.path}`);
  const [x, y] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, VIEWPORT.height - 100)];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  await tab.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const tick = (now: number) => {
      times.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const end = Date.now() + seconds * 1000;
  for (let i = 0; Date.now() < end; i++) await tab.mouse.move(x + 160 * Math.sin(i / 15), y + 60 * Math.cos(i / 11));
  const times = await tab.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  await tab.mouse.up();
  await tab.context().close();
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  return { perSecond: (1000 * gaps.length) / (times[times.length - 1] - times[0]), p95: percentile(gaps, 0.95) };
}
