import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page } from "@playwright/test";
import { catalogue } from "../../charts";
import { axeFaultsInBoth } from "./axe";
import { test } from "./kept-page";
import { sent } from "./sent";

const base = "/en/sco-2024-astana";
const ids = Object.keys(catalogue);

/** The page of somebody else, on another origin. */
async function foreign(body: string): Promise<{ address: string; close(): void }> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>A page of others</title><body>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** What the share page offers to put into a page. */
async function snippetOf(page: Page, chart: string, name: "Frame" | "Element"): Promise<string> {
  const share = await sent(page, `${base}/${chart}/share`);
  return share.evaluate((all, field) => all.querySelector(`textarea[aria-label="${field}"]`)?.textContent ?? "", name);
}

/** How high a frame is, and how high what it shows. */
async function heights(page: Page, at: number): Promise<{ frame: number; content: number }> {
  const frame = page.locator("iframe").nth(at);
  const content = await frame
    .contentFrame()
    .locator("body")
    .evaluate((body) => body.getBoundingClientRect().height);
  return { frame: (await frame.boundingBox())?.height ?? 0, content };
}

for (const id of ids) {
  test(`${id} in a frame says all it has to, without a fault of accessibility`, async ({ page }) => {
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    const response = await page.goto(`${base}/${id}/embed`);
    expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors *");
    expect(response?.headers()["set-cookie"]).toBeUndefined();
    await expect(page.getByRole("application")).toBeVisible();
    expect(await axeFaultsInBoth(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(new Set(asked.map((url) => new URL(url).origin)).size).toBe(1);
    expect(asked.filter((url) => /_next|font/.test(url))).toEqual([]);
    for (const width of [320, 471, 472, 731, 732, 1200]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
    }
  });

  test(`${id} in a frame keeps about the room that it will need`, async ({ page }) => {
    const snippet = await snippetOf(page, id, "Frame");
    const rooms = /data-plenary="([\d ]+)"/.exec(snippet)?.[1].split(" ").map(Number) ?? [];
    for (const [i, width] of [320, 472, 732].entries()) {
      const room = rooms[i];
      await page.setViewportSize({ width, height: 600 });
      await page.goto(`${base}/${id}/embed`);
      const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
      expect(Math.abs(height - room), `at ${width}: ${height}, room for ${room}`).toBeLessThan(height / 10);
    }
  });
}

test("keys walk the marks of a frame, and are spoken; a mark that leads to a state shows it in the frame", async ({ page }) => {
  await page.goto(`${base}/trade-by-member/embed`);
  const chart = page.getByRole("application");
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".tip")).toContainText("2001");
  await expect(page.locator("[aria-live]")).toContainText("2001");
  await page.keyboard.press("Escape");
  await expect(page.locator(".tip")).toBeHidden();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${base}/trade-by-member/embed?year=2023`);
});

test("the pointer shows what is under it; the main control changes what the frame shows", async ({ page }) => {
  await page.setViewportSize({ width: 732, height: 700 });
  await page.goto(`${base}/trade-targets/embed`);
  const box = await page.locator(".w700 svg").boundingBox();
  const { layouts } = JSON.parse((await page.locator("#data").textContent()) ?? "");
  const [, x, y] = layouts[2][10];
  await page.mouse.move((box?.x ?? 0) + x + 2, (box?.y ?? 0) + y + 2);
  await expect(page.locator(".tip")).toBeVisible();
  await page.getByRole("link", { name: "China with the others" }).click();
  await expect(page).toHaveURL(`${base}/trade-targets/embed?reading=china`);
  await expect(page.locator("h1")).toContainText("China");
});

test("three frames on a page of others get the height of what they show, a late one too, and follow it", async ({ page }) => {
  const snippets: string[] = [];
  for (const id of ids.slice(0, 3)) snippets.push(await snippetOf(page, id, "Frame"));
  const element = await snippetOf(page, ids[3], "Element");
  const others = await foreign(snippets.map((html) => html.replaceAll('loading="lazy"', "")).join("\n"));
  await page.goto(others.address);
  await page.evaluate((html) => {
    const tag = new DOMParser().parseFromString(html, "text/html").querySelector("plenary-view");
    if (tag) document.body.append(document.importNode(tag, true));
  }, element);
  await expect(page.locator("iframe")).toHaveCount(4);
  await page.locator("iframe").nth(3).scrollIntoViewIfNeeded();
  for (const at of [0, 1, 2, 3])
    await expect(async () => {
      const { frame, content } = await heights(page, at);
      expect(content).toBeGreaterThan(200);
      expect(Math.abs(frame - content)).toBeLessThanOrEqual(1);
    }).toPass();
  const before = await heights(page, 1);
  await page.locator("iframe").nth(1).contentFrame().locator("summary").click();
  await expect(async () => expect((await heights(page, 1)).frame).toBeGreaterThan(before.frame + 100)).toPass();
  expect(await page.evaluate(() => document.cookie)).toBe("");
  others.close();
});

test("a frame of nothing says so in the frame", async ({ page, baseURL }) => {
  const others = await foreign(`<iframe src="${baseURL}${base}/nothing/embed" width="700" height="200"></iframe>`);
  await page.goto(others.address);
  await expect(page.locator("iframe").contentFrame().locator("h1")).toHaveText("There is nothing to show here");
  others.close();
});

test("a frame without scripts is whole, and others cannot frame any other page", async ({ browser, page, baseURL }) => {
  const frame = (path: string) => `<iframe src="${baseURL}${path}" width="700" height="560"></iframe>`;
  const others = await foreign(frame(`${base}/topics/embed`) + frame(`${base}/topics`));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(others.address);
  const shown = still.locator("iframe").first().contentFrame();
  await expect(shown.locator(".w440 svg")).toBeVisible();
  await shown.locator("summary").click();
  await expect(shown.locator("table")).toBeVisible();
  await shown.getByRole("link", { name: "words of the report" }).click();
  await expect(shown.locator("h1")).toContainText("words");
  await context.close();
  await page.goto(others.address);
  await expect(page.locator("iframe").nth(1).contentFrame().locator(".chart-page")).toHaveCount(0);
  others.close();
});
