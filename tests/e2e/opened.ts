import type { Page, Response } from "@playwright/test";

/** Opens a page and waits until it is live; its answer. */
export async function opened(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path);
  await live(page);
  return response;
}

/** Waits until the browser runs a page: its headings are React's, the charts on screen are live, and nothing is left to do at once. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // A comparison comes to life when a reader does something on its page.
    document.dispatchEvent(new Event("scroll"));
    const heading = document.querySelector("main :is(h1, h2)");
    const onScreen = (chart: Element) => {
      const { top, bottom } = chart.getBoundingClientRect();
      return chart.matches(".chart-page, .presenter") || (top < innerHeight && bottom > 0);
    };
    const drawn = [...document.querySelectorAll(".chart, .presenter")].filter((chart) => chart.querySelector(".layout"));
    return heading !== null && Object.keys(heading).some((key) => key.startsWith("__reactFiber$")) && !drawn.some(onScreen);
  });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Keeps the scripts of the pages that are opened next from coming until it is called. */
export async function heldScripts(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}
