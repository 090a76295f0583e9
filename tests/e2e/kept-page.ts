import { type Browser, type CDPSession, test as own, type Page, type PlaywrightTestOptions } from "@playwright/test";

/** What the site answers with a word, and no script. */
const BLANK = "/health";
/** What tests listen to. */
const HEARD = ["console", "pageerror", "request", "requestfailed", "requestfinished", "response", "dialog", "download", "popup"] as const;

/** As Playwright opens a page where nothing else is asked for. */
const UNTOLD = { colorScheme: "light", reducedMotion: "no-preference", forcedColors: "none", contrast: "no-preference" } as const;

interface Tab {
  page: Page;
  session: CDPSession;
}

type Options = Pick<PlaywrightTestOptions, "baseURL" | "viewport" | "javaScriptEnabled">;

async function tabOf(browser: Browser, options: Options): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page) };
}

/** Takes from a tab what a test may have left in it. */
async function cleared({ page, session }: Tab, { baseURL = "", viewport = null }: Options): Promise<void> {
  const context = page.context();
  await Promise.all(context.pages().map((other) => other !== page && other.close()));
  await page.unrouteAll({ behavior: "ignoreErrors" });
  for (const event of HEARD) page.removeAllListeners(event);
  // Of the same site: for a page of no site the browser would begin anew.
  await page.goto(BLANK);
  await session.send("Page.resetNavigationHistory");
  await page.mouse.move(-1, -1);
  await page.evaluate(() => sessionStorage.clear());
  await session.send("Storage.clearDataForOrigin", { origin: new URL(baseURL).origin, storageTypes: "all" });
  await session.send("Network.clearBrowserCache");
  await context.clearCookies();
  await context.clearPermissions();
  await page.emulateMedia({ media: null, ...UNTOLD });
  if (viewport) await page.setViewportSize(viewport);
}

/**
 * Tests that read in one tab of a worker, one after the other: a tab of its own takes each longer than the page that it
 * opens. It comes to a test without storage, cache, cookies, permissions, history, routes and listeners, and in the window
 * asked for; after a test that failed there is a new one. Tests that keep something in the browser or give all its pages
 * something, as a script or a clock, take Playwright's own.
 */
export const test = own.extend<{ tab: Tab }, { tabs: Map<boolean, Tab> }>({
  tabs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture asks for
    async ({}, use) => {
      const tabs = new Map<boolean, Tab>();
      await use(tabs);
      for (const { page } of tabs.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
  tab: async ({ tabs, browser, baseURL, viewport, javaScriptEnabled }, use, test) => {
    const options = { baseURL, viewport, javaScriptEnabled };
    const key = javaScriptEnabled !== false;
    const tab = tabs.get(key) ?? (await tabOf(browser, options));
    tabs.set(key, tab);
    await cleared(tab, options);
    await use(tab);
    if (test.status === test.expectedStatus) return;
    tabs.delete(key);
    await tab.page.context().close();
  },
  context: ({ tab }, use) => use(tab.page.context()),
  page: ({ tab }, use) => use(tab.page),
});
