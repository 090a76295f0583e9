import { readFile, stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Deck } from "@/data/shapes/deck";
import { packedDeck } from "@/lib/deck/link";
import { stepsOf } from "@/lib/deck/shown";
import { axeFaults } from "./axe";

test.setTimeout(120_000);

const list = "/en/sco-2024-astana/present";

/** Saves the deck of a page as one file, and gives where it is. */
async function saved(page: Page, path: string, to: string): Promise<string> {
  await page.goto(path);
  const button = page.getByRole("button", { name: "One file (HTML)" });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  await download.saveAs(to);
  return to;
}

/** A browser without a network, which asks for nothing but the file. */
async function offline(browser: Browser) {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
  const asked: string[] = [];
  const faults: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  context.on("weberror", (fault) => faults.push(fault.error().message));
  context.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  return { context, asked, faults };
}

const placeOf = (page: Page) => {
  const query = new URL(page.url()).searchParams;
  return `${query.get("slide") ?? 1}/${query.get("step") ?? 1}`;
};
const title = (page: Page) => page.locator(".shown .slide h1").first();

test("a deck in one file presents itself from a disk, without a network: slides, steps, charts that change, the speaker's window", async ({
  page,
  browser,
}, info) => {
  const file = await saved(page, `${list}/full/handout`, info.outputPath("full.html"));
  expect((await stat(file)).size).toBeLessThan(1_500_000);
  const { context, asked, faults } = await offline(browser);
  const room = await context.newPage();
  await room.goto(pathToFileURL(file).href);
  await expect(title(room)).toBeVisible();
  await expect(room.locator(".shown .slide-number")).toHaveText("1 / 17");

  const deck: Deck = JSON.parse(await readFile("data/decks/sco-2024-astana-full.json", "utf8"));
  const targets = deck.slides.findIndex((slide) => slide.kind === "view" && slide.view.chart === "trade-targets") + 1;
  await room.keyboard.type(String(targets));
  await room.keyboard.press("Enter");
  await expect(title(room)).toContainText("among members");
  await room.keyboard.press("c");
  await room.locator(".shown .slide .choices").getByRole("link", { name: "China, added up" }).click();
  await expect(title(room)).toContainText("added up");
  await room.locator(".shown .slide select").last().selectOption({ index: 0 });
  await expect(room.locator(".chart-status")).toHaveCount(0);
  await room.reload();
  await expect(title(room)).toContainText("added up");

  const [speaker] = await Promise.all([context.waitForEvent("page"), room.keyboard.press("s")]);
  await expect(speaker.locator(".speaker-room")).toHaveText("In step with the room’s window");
  await speaker.keyboard.press("Home");
  await expect(room.locator(".shown .slide-number")).toHaveText("1 / 17");
  const end = `${deck.slides.length}/${stepsOf(deck.slides[deck.slides.length - 1]).length}`;
  for (const slide of deck.slides) {
    const steps = stepsOf(slide).length;
    for (let step = 0; step < steps; step += 1) {
      await expect(room.locator(".shown .slide-missing, .shown .slide-waits, .chart-status")).toHaveCount(0);
      const before = placeOf(speaker);
      await speaker.keyboard.press("ArrowRight");
      // The last key of all leads nowhere.
      if (before !== end) await expect.poll(() => placeOf(speaker)).not.toBe(before);
      await expect.poll(() => placeOf(room) === placeOf(speaker)).toBe(true);
    }
  }
  await expect(room.locator(".shown .slide-number")).toHaveText("17 / 17");
  await room.keyboard.press("o");
  await expect(room.locator(".overview li")).toHaveCount(17);
  await expect(
    room
      .locator(".overview .thumbnail")
      .nth(targets - 1)
      .locator("svg.drawing path")
      .first(),
  ).toBeAttached();
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect(faults).toEqual([]);
  expect(await axeFaults(speaker)).toEqual([]);
});

test("links in the file lead to the site", async ({ page, browser, baseURL }, info) => {
  const file = await saved(page, `${list}/overview/handout`, info.outputPath("overview.html"));
  const { context } = await offline(browser);
  const room = await context.newPage();
  await room.goto(`${pathToFileURL(file).href}?slide=2`);
  const link = room.locator(".shown").getByRole("link", { name: "How it was checked" });
  await expect(link).toHaveAttribute("href", `${baseURL}/en/sco-2024-astana/figures/s08`);
  const [opened] = await Promise.all([context.waitForEvent("request", (request) => request.url().startsWith("http")), link.click()]);
  expect(opened.url()).toBe(`${baseURL}/en/sco-2024-astana/figures/s08`);
  await expect(room.locator(".shown .slide-number")).toHaveText("2 / 5");
});

test("a file of one's own deck says what is missing, and runs nothing that stands in its texts", async ({ page, browser }, info) => {
  const evil = "</script><script>document.title='run'</script><!--<script>";
  const deck: Deck = {
    format: "plenary-deck",
    version: 1,
    id: "own-evil",
    summit: "sco-2024-astana",
    language: "en",
    title: evil,
    slides: [
      { kind: "text", id: "a", title: evil, text: evil, notes: evil },
      { kind: "view", id: "b", view: { chart: "nothing", query: "" } },
    ],
  };
  const file = await saved(page, `${list}/own/handout${await packedDeck(deck)}`, info.outputPath("evil.html"));
  const html = await readFile(file, "utf8");
  expect(html).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/=]+'; img-src data:;/,
  );
  expect(html.match(/<script/g)).toHaveLength(2);
  const { context, faults } = await offline(browser);
  const room = await context.newPage();
  await room.goto(pathToFileURL(file).href);
  await expect(title(room)).toHaveText(evil);
  expect(await room.title()).toBe(evil);
  await room.keyboard.press("ArrowRight");
  await expect(room.locator(".shown .slide")).toContainText("“nothing” is not in this summit’s data");
  expect(faults).toEqual([]);
});

test("without scripts the file can be read: titles and notes", async ({ page, browser }, info) => {
  const file = await saved(page, `${list}/overview/handout`, info.outputPath("overview.html"));
  const reader = await (await browser.newContext({ javaScriptEnabled: false, offline: true })).newPage();
  await reader.goto(pathToFileURL(file).href);
  await expect(reader.locator("noscript h1")).toHaveText("Astana 2024 in five slides");
  await expect(reader.locator("noscript pre").first()).toBeVisible();
});

test("where the site does not answer, no file with holes is made", async ({ page }) => {
  await page.goto(`${list}/overview/handout`);
  await expect(page.locator(".handout[data-ready]")).toBeVisible({ timeout: 25_000 });
  await page.route("**/slice?*", (route) => route.abort());
  await page.getByRole("button", { name: "One file (HTML)" }).click();
  await expect(page.locator(".take-files [role=status]")).toContainText("One file (HTML) was not made");
});
