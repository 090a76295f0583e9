/** How fast a deck is presented: from a key to the next slide's paint, from a link to the first slide, and what it weighs as one file. */
import { stat } from "node:fs/promises";
import type { Browser, Page as Tab } from "@playwright/test";
import { type Link, slowDown } from "./loading";
import type { Response } from "./response";
import { percentile } from "./stats";
import { newTab } from "./tab";

/** A screen of a room, in pixels. */
const SCREEN = { width: 1920, height: 1080 };

/** How long a speaker stays at least, in milliseconds: time in which what comes next is made ready. */
const STAY = 2000;

export interface SlideTimes {
  slides: Response;
  steps: Response;
}

/** Goes through a deck by keys at a slowed processor; each sample lasts from the key to the end of the frame that shows the change. */
export async function slideToPaint(browser: Browser, origin: string, path: string, cpu: number): Promise<SlideTimes> {
  const tab = await newTab(browser);
  await tab.setViewportSize(SCREEN);
  await tab.goto(origin + path, { waitUntil: "networkidle" });
  await slowDown(tab, { rate: -1, latency: 0, cpu });
  const times = { slides: [] as number[], steps: [] as number[] };
  for (let place = placeOf(tab); ; ) {
    await tab.waitForTimeout(STAY);
    const time = await tab.evaluate(pressNext);
    const next = placeOf(tab);
    if (next.slide === place.slide && next.step === place.step) break;
    (next.slide === place.slide ? times.steps : times.slides).push(time);
    place = next;
  }
  await tab.context().close();
  const summed = (all: number[]) => ({ samples: all.length, p50: percentile(all, 0.5), p95: percentile(all, 0.95) });
  return { slides: summed(times.slides), steps: summed(times.steps) };
}

function placeOf(tab: Tab): { slide: string | null; step: string | null } {
  const query = new URL(tab.url()).searchParams;
  return { slide: query.get("slide"), step: query.get("step") };
}

/** Runs in the page: presses a key, and waits for the frame after it. In milliseconds. */
function pressNext(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
    // React answers a key before the next frame; a task queued in a frame runs when that frame has been painted.
    requestAnimationFrame(() => {
      scheduler.postTask(() => resolve(performance.now() - start), { priority: "user-blocking" });
    });
  });
}

/** From a link to the frame with the drawing of a slide, in milliseconds. */
export async function firstSlide(browser: Browser, origin: string, path: string, link: Link): Promise<number> {
  const tab = await newTab(browser);
  await tab.setViewportSize(SCREEN);
  await slowDown(tab, link);
  await tab.goto(origin + path, { waitUntil: "commit" });
  // The server lays out several sizes; the one that fits is seen.
  await tab.waitForFunction(() =>
    [...document.querySelectorAll(".presenter svg.drawing")].some((svg) => svg.getBoundingClientRect().width > 0),
  );
  const time = await tab.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))));
  await tab.context().close();
  return time;
}

/** Bytes of a deck as one file. */
export async function oneFileBytes(browser: Browser, origin: string, path: string): Promise<number> {
  const tab = await newTab(browser);
  await tab.goto(`${origin}${path}/handout`, { waitUntil: "networkidle" });
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.locator('[data-take="html"]').click()]);
  const { size } = await stat(await download.path());
  await tab.context().close();
  return size;
}
