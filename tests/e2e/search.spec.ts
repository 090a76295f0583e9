/** Search: as one types, by keys, and as a page. */
import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { test } from "./kept-page";
import { opened } from "./opened";

const base = "/en/sco-2024-astana";
const field = '.search-panel [role="combobox"]';

test("“/” opens it, results come as one types, arrow keys choose and Enter opens", async ({ page }) => {
  await opened(page, `${base}/figures`);
  await page.keyboard.press("/");
  await expect(page.locator(field)).toBeFocused();
  await page.keyboard.type("railwys over");
  const options = page.locator(".search-panel [role=option]");
  await expect(options.first()).toContainText("350,000 km");
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(page.locator(field)).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${base}/figures/s09`);
});

test("Enter means what is typed, though the list is still to follow it", async ({ page }) => {
  await opened(page, `${base}/figures`);
  await page.keyboard.press("/");
  await page.keyboard.type("rail");
  await expect(page.locator(".search-panel [role=option]").first()).toBeVisible();
  await page.locator(field).evaluate((input: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "rail length");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  });
  await expect(page).toHaveURL(`${base}/search?q=rail%20length`);
});

test("letters typed before it has opened are in its field", async ({ page }) => {
  await page.goto(`${base}/figures`, { waitUntil: "networkidle" });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.keyboard.press("/");
  await page.keyboard.type("kash");
  await expect(page.locator(field)).toHaveValue("kash");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("gar");
  await expect(page.locator(field)).toHaveValue("kashgar");
});

test("Ctrl and K opens it even in a field, Escape closes it and gives the focus back", async ({ page }) => {
  await opened(page, `${base}/figures`);
  await page.getByLabel("Search").first().focus();
  await page.keyboard.press("/");
  await expect(page.locator(".search-panel")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.locator(field)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator(".search-panel")).toHaveCount(0);
  await expect(page.locator(".search-opener")).toBeFocused();
});

test("weighs at most 40 KB, and answers the first letter", async ({ page, request }) => {
  const index = await request.get(`${base}/search/index.json`);
  expect(gzipSync(await index.body()).length).toBeLessThan(40 * 1024);
  await opened(page, `${base}/figures`);
  await page.keyboard.press("/");
  await expect(page.locator(field)).toBeFocused();
  await page.keyboard.type("k");
  await expect(page.locator(".search-panel [role=option]").first()).toBeVisible();
});

test("markup, emoji and long texts are answered harmlessly", async ({ page }) => {
  for (const q of ["<script>alert(1)</script>", "😀", "السكك", "%00x"]) {
    const response = await page.goto(`${base}/search?q=${encodeURIComponent(q)}`);
    expect(response?.status(), q).toBe(200);
    await expect(page.locator("h1"), q).toHaveText("Search");
    await expect(page.locator('main [role="status"]'), q).toContainText("Nothing was found");
  }
  const long = await page.goto(`${base}/search?q=${"x".repeat(3000)}`);
  expect(long?.status()).toBe(200);
  await expect(page.locator(".ignored")).toBeVisible();
});

test("leads to its page where what can be found does not come", async ({ page }) => {
  await page.route("**/search/index.json", (route) => route.abort());
  await opened(page, `${base}/figures`);
  await page.keyboard.press("/");
  await expect(page.locator(field)).toBeFocused();
  await page.keyboard.type("tokayev");
  await expect(page.locator(".search-panel [role=status] a")).toHaveAttribute("href", `${base}/search?q=tokayev`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${base}/search?q=tokayev`);
  await expect(page.locator(".hits li").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("is a page with a form", async ({ page }) => {
    await page.goto(base);
    await page.getByRole("link", { name: "Search" }).click();
    await page.getByRole("searchbox").fill("urumqi");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.locator(".hits a").first()).toContainText("Ürümqi");
  });
});
