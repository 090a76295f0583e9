import { expect, type Locator, type Page, type Request } from "@playwright/test";
import { pixelsOf } from "../pixels";
import { axeFaults } from "./axe";
import { test } from "./kept-page";
import { heldScripts, live } from "./opened";

const base = "/en/sco-2024-astana";
const path = (left: string, right: string) => `${base}/compare?left=${encodeURIComponent(left)}&right=${encodeURIComponent(right)}`;
const indiaAndRussia = path("trade-by-member?members=ind", "trade-by-member?members=rus");

/** Opens a comparison and does something there: both charts then come to life. */
async function openComparison(page: Page, address: string) {
  const response = await page.goto(address);
  await live(page);
  return response;
}

const side = (page: Page, n: 0 | 1): Locator => page.locator(".compared").nth(n);

/** The top number of a chart's axis of values. */
async function topTick(one: Locator): Promise<string> {
  const texts = await one.locator(".frame svg text").allTextContents();
  return texts.find((text) => /^\$?[\d.,]+ (tn|bn|m)$/.test(text)) ?? "";
}

test("the scripts of both charts come when a reader does something there, and what was clicked before is carried out then", async ({
  page,
}) => {
  const scripts: string[] = [];
  const note = (request: Request) => void (request.resourceType() === "script" && scripts.push(request.url()));
  page.on("request", note);
  await page.goto(indiaAndRussia, { waitUntil: "networkidle" });
  await expect(page.locator(".compared .layout:visible > svg")).toHaveCount(2);
  await expect(page.locator(".compared .frame")).toHaveCount(0);
  const before = scripts.length;
  await side(page, 1).getByRole("link", { name: "share of world" }).dispatchEvent("click");
  await expect(page).toHaveURL(/right=trade-by-member%3Fas%3Dshare/);
  await expect(page.locator(".compared .frame")).toHaveCount(2);
  expect(scripts.length).toBeGreaterThan(before);
  page.off("request", note);
});

test("two members stand side by side on one scale, and the difference is said with its numbers", async ({ page }) => {
  await openComparison(page, indiaAndRussia);
  await expect(side(page, 0).locator("h2")).toHaveText(/^India: /);
  await expect(side(page, 1).locator("h2")).toHaveText(/^Russia: /);
  for (const n of [0, 1] as const) await side(page, n).locator(".frame").waitFor();
  expect(await topTick(side(page, 0))).not.toBe("");
  expect(await topTick(side(page, 1))).toBe(await topTick(side(page, 0)));
  const difference = page.locator(".compare-difference");
  await expect(difference).toContainText("All 25 values that both show differ, most of all 2024: 1,144.2 on the left, 711.7 on the right");
  await expect(difference).toContainText("Member India on the left and Russia on the right");
  await expect(difference).toContainText("Both are drawn on one scale, in US dollars.");
  // 711.7 − 1,144.2 and 711.7 ÷ 1,144.2.
  await expect(difference.locator("tbody tr").first()).toHaveText(/1,144\.2711\.7−4320\.622$/);
});

test("a choice on one side changes link, scale and difference, and Back undoes it", async ({ page }) => {
  await openComparison(page, path("trade-by-member?members=ind", "trade-by-member?members=ind"));
  await side(page, 1).locator(".frame").waitFor();
  await expect(page.locator(".compare-difference")).toContainText("All 25 values that both tables hold are the same.");
  await side(page, 1).getByRole("link", { name: "share of world" }).click();
  await expect(page).toHaveURL(/right=trade-by-member%3Fas%3Dshare/);
  expect(new URL(page.url()).searchParams.get("left")).toBe("trade-by-member?members=ind");
  await expect(page.locator(".compare-difference")).toContainText("No value stands in the tables of both");
  await expect(page.locator(".compare-difference")).toContainText("the left in US dollars, the right in shares of the whole");
  await expect(page.locator(".compare-take textarea")).toHaveValue(page.url());
  await expect.poll(() => page.locator('link[rel="canonical"]').first().getAttribute("href")).toBe(page.url());
  await page.goBack();
  await expect(page.locator(".compare-difference")).toContainText("All 25 values that both tables hold are the same.");
  await page.goForward();
  await page.reload();
  await expect(side(page, 1).locator(".choices a[aria-current]", { hasText: "share of world" })).toBeVisible();
  await page.goBack();
  await expect(page.locator(".compare-difference")).toContainText("All 25 values that both tables hold are the same.");
  await live(page);
  await expect(page.locator(".compare-difference")).toContainText("All 25 values that both tables hold are the same.");
});

test("a chart page leads here with its own view on both sides, and the chart of a side can be exchanged", async ({ page }) => {
  await page.goto(`${base}/trade-matrix?show=balance`);
  await page.getByRole("link", { name: "Compare" }).first().click();
  await expect(page).toHaveURL(/compare\?left=trade-matrix%3Fshow%3Dbalance$/);
  await expect(page.locator(".compared")).toHaveCount(2);
  await page.getByLabel("On the right").selectOption("rail-network");
  await expect(page).toHaveURL(/right=rail-network/);
  await expect(side(page, 0).locator(".choices a[aria-current]", { hasText: "balance" })).toBeVisible();
  const [left, right] = [await side(page, 0).locator("h2").textContent(), await side(page, 1).locator("h2").textContent()];
  await page.getByRole("link", { name: "Swap the sides" }).click();
  await expect(side(page, 0).locator("h2")).toHaveText(right ?? "");
  await expect(side(page, 1).locator("h2")).toHaveText(left ?? "");
});

test("a chart chosen before the scripts come is opened when they do, and Back leads to the one before", async ({ page }) => {
  const letThrough = await heldScripts(page);
  const address = `${base}/compare?left=topics&right=land-bridge`;
  await page.goto(address, { waitUntil: "commit" });
  await page.getByLabel("On the right").selectOption("rail-network");
  letThrough();
  await expect(page).toHaveURL(/right=rail-network/);
  await live(page);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await live(page);
  await expect(page.getByLabel("On the right")).toHaveValue("land-bridge");
  await expect(page).toHaveURL(address);
});

test("what names no chart is said, with what would, and the rest is shown", async ({ page }) => {
  const response = await openComparison(page, `${base}/compare?left=topicz&right=topics%3Fby%3Dbogus&third=1`);
  expect(response?.status()).toBe(200);
  await expect(page.locator(".ignored").first()).toContainText("topicz");
  await expect(page.locator(".ignored").first()).toContainText("third");
  await expect(side(page, 1).locator(".ignored")).toContainText("bogus");
  await expect(page.locator(".compared h2")).toHaveCount(2);
});

test("both views become one slide, on one scale too", async ({ page }) => {
  await openComparison(page, indiaAndRussia);
  await side(page, 1).locator(".frame").waitFor();
  await page.getByRole("button", { name: "Add to briefing" }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  await page.getByRole("link", { name: "Present it" }).click();
  await expect(page.locator(".slide-sides .slide")).toHaveCount(2);
  const sides = page.locator(".slide-layer.shown .slide-sides .slide");
  for (const n of [0, 1]) await sides.nth(n).locator(".frame").waitFor();
  await expect.poll(async () => (await topTick(sides.nth(0))) === (await topTick(sides.nth(1)))).toBe(true);
  await expect(page.locator(".slide-layer.shown .slide-difference")).toContainText("All 25 values that both show differ");
  await expect(page.locator(".slide-layer.shown .slide-difference")).toContainText("Both are drawn on one scale");
});

test("a comparison is one picture, that of its link too: both findings and the difference, on one scale, no id used twice", async ({
  page,
  request,
}) => {
  await openComparison(page, indiaAndRussia);
  const image = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  expect(image).toContain("/compare.png?left=trade-by-member%3Fmembers%3Dind&right=");
  const png = await pixelsOf(await (await request.get(image)).body());
  expect([png.width, png.height]).toEqual([1200, 630]);
  const svg = await (await request.get(image.replace("compare.png", "compare.svg"))).text();
  for (const words of ["India: foreign trade", "Russia: foreign trade", "All 25 values that both show differ", "$1.2 tn"])
    expect(svg).toContain(words);
  expect(svg.match(/\$1\.2 tn/g)).toHaveLength(2);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [address, status] of [
    [`${base}/compare.csv?left=topics`, 404],
    [`${base}/compare.png?look=bogus`, 400],
    ["/en/nowhere/compare.png", 404],
    [`${base}/compare.png?left=corridors&right=corridor-profiles&look=dark`, 200],
  ] as const)
    expect((await request.get(address)).status(), address).toBe(status);
});

test("a view of a release stands beside the same view today", async ({ page }) => {
  await openComparison(page, path("trade-by-member?as-of=2026-11-25", "trade-by-member"));
  await expect(side(page, 0).locator(".ignored")).toHaveCount(0);
  await expect(page.locator(".compare-difference")).toContainText(/values that both (show|tables hold)/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("both views, their scale and their difference are there to read, and a form exchanges a chart", async ({ page }) => {
    await page.goto(indiaAndRussia);
    await expect(page.locator(".compared .layout:visible > svg")).toHaveCount(2);
    await expect(page.locator(".compare-difference")).toContainText("Both are drawn on one scale");
    await page.getByLabel("On the right").selectOption("topics");
    await side(page, 1).locator(".compare-form").getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/left=trade-by-member%3Fmembers%3Dind&right=topics/);
    await expect(page.locator(".compared .layout:visible > svg")).toHaveCount(2);
  });
});

for (const { width, colorScheme } of [
  { width: 320, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const)
  test(`axe finds nothing at ${width} px, ${colorScheme}, and nothing is wider than the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await openComparison(page, indiaAndRussia);
    for (const n of [0, 1] as const) await side(page, n).locator(".frame").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
