import { expect, type Page } from "@playwright/test";
import { group } from "d3-array";
import { chartIds } from "../../charts";
import permalinks from "../permalinks.json" with { type: "json" };
import { axeFaultsInBoth } from "./axe";
import { test } from "./kept-page";
import { opened } from "./opened";
import { sent } from "./sent";

const base = "/en/sco-2024-astana";
const pages = [
  "",
  "/trade-targets",
  "/trade-by-member",
  "/corridors",
  "/topics",
  "/corridors/share",
  "/figures",
  "/figures/s07",
  "/figures/s08",
  "/members",
  "/members/kaz",
  "/corridor/trans-caspian",
  "/compare?left=trade-by-member&right=rail-network",
  "/search?q=railways",
  "/sources",
  "/present",
  "/data",
  "/gallery",
  "/no-such-page",
].map((page) => `${base}${page}`);

for (const path of pages) {
  test(`axe finds nothing on ${path} at 390 and 1280 px, light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await opened(page, path);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      // What a share page frames is an embed, which has a test of its own.
      expect.soft(await axeFaultsInBoth(page, "apart"), `${width} px`).toEqual([]);
    }
  });
}

/** Published links by the page that they open in its states. */
const byPage = group(permalinks, (path) => path.split("?")[0]);

for (const [name, paths] of byPage) {
  test(`the ${paths.length} published links of ${name} show what they name and fit 320 px, without a word in the console or a request elsewhere`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(20_000 + 8_000 * paths.length);
    const faults: string[] = [];
    const at = (path: string) => (text: string) => faults.push(`${path}: ${text}`);
    let say = at("");
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") say(message.text());
    });
    page.on("pageerror", (error) => say(error.message));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== baseURL) say(`request to ${request.url()}`);
    });
    for (const path of paths) {
      say = at(path);
      // The first as on a desk, and made narrow; the others as on a phone.
      await page.setViewportSize(path === paths[0] ? { width: 1280, height: 800 } : { width: 320, height: 700 });
      const response = await opened(page, path);
      expect.soft(response?.status(), path).toBe(200);
      await expect.soft(page.locator("h1:visible"), path).toHaveCount(1);
      await expect.soft(page.locator(".ignored"), path).toHaveCount(0);
      expect.soft(await page.locator('link[rel="canonical"]').getAttribute("href"), path).toMatch(/^http/);
      await page.setViewportSize({ width: 320, height: 700 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: path }).toBeLessThanOrEqual(320);
    }
    expect(faults).toEqual([]);
  });
}

/** The same of charts. */
const byChart = [...byPage].filter(([name]) => chartIds().includes(name.slice(base.length + 1)));

/** A chart's page where scripts do not run: drawing, words and table are there, and a choice changes what is drawn. */
async function showsItself(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const drawing = page.locator(".layout:visible > svg");
  await expect(drawing, path).toHaveCount(1);
  await expect(page.locator(".notes p").first(), path).toBeVisible();
  await page.locator(".table-fold summary").click();
  await expect(page.locator(".table-fold tbody tr").first(), path).toBeVisible();
  // A view of nothing may lead to another of nothing, whose title says of what.
  const nothing = (await page.locator(".table-fold .count").textContent()) === "0";
  const shown = async () => (nothing ? "" : await drawing.innerHTML()) + (await page.locator("h1:visible").innerHTML());
  const before = await shown();
  await page.locator(".controls .choices a:not([aria-current])").first().click();
  expect(new URL(page.url()).pathname + new URL(page.url()).search, path).not.toBe(path);
  await expect(drawing, path).toHaveCount(1);
  expect(await shown(), path).not.toBe(before);
}

/** What a chart's page holds as it is sent: drawings, one for each width, of which a browser shows one; and where the first choice leads that is not made. */
async function chartSent(page: Page, path: string) {
  const chart = await sent(page, path);
  return chart.evaluate((all) => ({
    drawings: Array.from(all.querySelectorAll(".layout > svg"), (svg) => svg.innerHTML),
    heading: all.querySelector("h1")?.innerHTML ?? "",
    notes: all.querySelectorAll(".notes p:not(:empty)").length,
    rows: all.querySelectorAll(".table-fold tbody tr").length,
    count: all.querySelector(".table-fold .count")?.textContent,
    choice: all.querySelector(".controls .choices a:not([aria-current])")?.getAttribute("href") ?? "",
  }));
}

for (const [name, paths] of byChart)
  test(`the ${paths.length} published links of ${name} are sent with drawings, words, table and a choice that changes them`, async ({
    page,
  }) => {
    test.setTimeout(20_000 + 8_000 * paths.length);
    for (const path of paths) {
      const one = await chartSent(page, path);
      expect(one.drawings.length, path).toBeGreaterThan(0);
      expect(one.drawings, path).not.toContain("");
      expect(one.notes, path).toBeGreaterThan(0);
      expect(one.rows, path).toBeGreaterThan(0);
      expect(one.choice, path).toMatch(/^\//);
      expect(one.choice, path).not.toBe(path);
      const other = await chartSent(page, one.choice);
      expect(other.drawings.length, path).toBe(one.drawings.length);
      // What differs may be the words alone: of all figures, and of those of the address, one may be drawn; and a view of
      // nothing may lead to another of nothing, whose title says of what.
      const seen = ({ drawings, heading }: typeof one, i: number) => (one.count === "0" ? "" : drawings[i]) + heading;
      for (const i of one.drawings.keys()) expect(seen(other, i) === seen(one, i), path).toBe(false);
    }
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  const ofNothing = ["/topics?actor=sco-council-of-heads-of-state", "/corridor-volumes?unit=trains&corridors=north-south"];
  const states = byChart.map(([, paths]) => paths.find((path) => path.includes("?")) ?? paths[0]);
  for (const path of new Set([...states, ...ofNothing.map((state) => base + state)]))
    test(`${path} shows chart, table, words and controls`, async ({ page }) => showsItself(page, path));

  test("the form of years sends its choice", async ({ page }) => {
    await page.goto(`${base}/trade-targets?reading=china`);
    await page.locator("select[name=by]").selectOption("2050");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/reading=china.*by=2050/);
    await expect(page.locator(".ignored")).toHaveCount(0);
  });

  test("the switch of colours, which needs scripts, is not shown", async ({ page }) => {
    await page.goto(base);
    await expect(page.locator(".theme-switch")).toBeHidden();
    await expect(page.locator("html")).not.toHaveClass(/js/);
  });

  test("the ledger searches and filters", async ({ page }) => {
    await page.goto(`${base}/figures`);
    await page.getByLabel("Search").fill("railways");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.locator(".ledger-entry")).toHaveCount(1);
  });
});

test("the ledger filters on a choice and keeps it in the URL", async ({ page }) => {
  await page.goto(`${base}/figures`);
  await page.locator("select[name=verdict]").selectOption("unclear");
  await expect(page).toHaveURL(/figures\?verdict=unclear$/);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /figures\?verdict=unclear$/);
  await expect(page.locator(".ledger-entry")).toHaveCount(1);
  await expect(page.locator("#s08 a", { hasText: "The Astana Times" }).first()).toHaveAttribute("href", /#:~:text=to%20%243%20trillion$/);
});

test("every link of every page answers, and its anchor is there", async ({ page, request, baseURL }) => {
  test.setTimeout(300_000);
  const anchors = new Map<string, Set<string>>();
  for (const path of pages) {
    await page.goto(path);
    for (const href of await page.locator("a[href]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
      const url = new URL(href);
      if (url.origin !== baseURL) continue;
      const hash = decodeURIComponent(url.hash.slice(1).split(":~:")[0]);
      url.hash = "";
      anchors.set(url.href, (anchors.get(url.href) ?? new Set()).add(hash));
    }
  }
  const broken: string[] = [];
  const tryOut = async ([url, hashes]: [string, Set<string>]) => {
    const response = await request.get(url);
    if (response.status() !== (url.endsWith("/no-such-page") ? 404 : 200)) broken.push(`${response.status()} ${url}`);
    const text = hashes.size > 1 || !hashes.has("") ? await response.text() : "";
    for (const hash of hashes) if (hash !== "" && !text.includes(` id="${hash}"`)) broken.push(`no #${hash} in ${url}`);
  };
  const links = [...anchors];
  for (let i = 0; i < links.length; i += 8) await Promise.all(links.slice(i, i + 8).map(tryOut));
  expect(anchors.size).toBeGreaterThan(50);
  expect([...anchors.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});

for (const width of [320, 360, 640, 1280])
  test(`the header is one tidy row, or two, at ${width} px, and marks the page shown`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
    await page.goto(`${base}/members`);
    await expect(page.locator('.site-header a[aria-current="page"]')).toHaveText("Members");
    const rows = await page
      .locator(".site-header nav ul")
      .evaluateAll((lists) =>
        lists.map((list) => new Set(Array.from(list.querySelectorAll("a"), (link) => Math.round(link.getBoundingClientRect().top))).size),
      );
    expect(rows).toEqual([1, 1]);
    await page.locator(".site-header a", { hasText: "Corridors" }).click();
    await expect(page).toHaveURL(new RegExp(`${base}#section-corridors$`));
    await expect(page.locator("#section-corridors")).toBeInViewport();
    await page.context().close();
  });

test("anchors lead to their figure and source", async ({ page }) => {
  await page.goto(`${base}/figures#s09`);
  await expect(page.locator("#s09")).toBeInViewport();
  await page.goto(`${base}/sources#WDI-ON`);
  await expect(page.locator("#WDI-ON")).toBeInViewport();
});

test("the choice of colours works before the scripts have come, holds on the next page and can be taken back", async ({ page }) => {
  const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  await page.goto(base);
  await page.getByText("Dark", { exact: true }).click();
  expect(await colour()).toBe("rgb(15, 23, 32)");
  await page.unroute("**/_next/static/**/*.js");
  await opened(page, `${base}/topics`);
  expect(await colour()).toBe("rgb(15, 23, 32)");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.getByText("System", { exact: true }).click();
  expect(await colour()).toBe("rgb(251, 250, 246)");
});

test("print shows the chart and its words and leaves the controls out", async ({ page }) => {
  await page.goto(`${base}/trade-targets`);
  await page.locator(".frame").waitFor();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".frame svg").first()).toBeVisible();
  await expect(page.locator(".notes p").first()).toBeVisible();
  for (const left of [".controls", ".site-header", ".actions", ".related"]) await expect(page.locator(left).first()).toBeHidden();
  await expect(page.locator(".source-line .permalink")).toContainText(`${base}/trade-targets`);
});

test("print is light whatever colours the reader chose", async ({ page }) => {
  await page.goto(`${base}/corridors`);
  await page.getByText("Dark", { exact: true }).click();
  const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await colour()).toBe("rgb(15, 23, 32)");
  await page.emulateMedia({ media: "print" });
  expect(await colour()).toBe("rgb(251, 250, 246)");
  await expect(page.locator(".corridor-toggle").first()).toBeHidden();
});

test("the gallery says what it ignores", async ({ page }) => {
  await page.goto(`${base}/gallery?chart=bogus&state=99`);
  await expect(page.locator(".ignored li")).toHaveCount(2);
  await page.locator(".ignored a").click();
  await expect(page).toHaveURL(new RegExp(`${base}/gallery$`));
});

test("the front door leads to the newest summit in the reader’s language", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(new RegExp(`${base}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
