import type { Browser, Page as Tab } from "@playwright/test";

/** The window that everything is measured in, in pixels. */
export const VIEWPORT = { width: 1280, height: 900 };

/** A tab with an empty cache; close its context when done. */
export async function newTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  // tsx wraps named functions in a helper that functions sent to the page do not find there.
  await context.addInitScript("globalThis.__name = (named) => named");
  return context.newPage();
}
