import { expect, type Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Deck } from "@/data/shapes/deck";
import { packedDeck } from "@/lib/deck/link";
import { axeFaults } from "./axe";
import { test } from "./kept-page";
import { opened } from "./opened";

test.setTimeout(120_000);

const list = "/en/sco-2024-astana/present";
const overview = `${list}/overview/handout`;

async function ready(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator(".handout[data-ready]")).toBeVisible({ timeout: 25_000 });
}

interface Printed {
  width: number;
  height: number;
  text: string;
  links: string[];
}

/** What a reader of the PDF has: its pages in points, their text and links. */
async function printed(page: Page): Promise<Printed[]> {
  const file = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const pages: Printed[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const one = await document.getPage(n);
    const [, , width, height] = one.view;
    const { items } = await one.getTextContent();
    // An apostrophe may come as another character of the same glyph.
    const text = items
      .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""))
      .join("")
      .replaceAll("ʼ", "’");
    const links = (await one.getAnnotations()).flatMap(({ url }) => url ?? []);
    pages.push({ width: Math.round(width), height: Math.round(height), text, links });
  }
  return pages;
}

for (const [ratio, width] of [
  ["16-9", 960],
  ["4-3", 720],
] as const)
  test(`slides print one a page at ${ratio}, each step too, with text and live links`, async ({ page }) => {
    await ready(page, `${overview}?ratio=${ratio}`);
    const pages = await printed(page);
    expect(pages).toHaveLength(10);
    for (const one of pages) expect([one.width, one.height]).toEqual([width, 540]);
    expect(pages[0].text).toContain("ambition, three corridors");
    expect(pages[1].text).toContain("$3 trillion");
    expect(pages[1].links.join()).toContain("/figures/");
    expect(pages[3].text).toContain("China’s yearly trade with the others");
    expect(pages[3].links.join()).toContain("/trade-targets?reading=china");
    expect(pages[9].text).toContain("5 / 5");
  });

test("slides with their notes print each slide from a new page with all its steps, links of the notes live", async ({ page }) => {
  await ready(page, `${overview}?layout=notes`);
  const pages = await printed(page);
  const texts = pages.map(({ text }) => text);
  expect(texts.filter((text) => text.includes("3 / 5"))).toHaveLength(2);
  expect(texts.filter((text) => text.includes("4 / 5"))).toHaveLength(2);
  expect(texts.join(" ").match(/Step \d of \d/g)).toEqual(
    // The fifth step of the map is the first once more.
    [
      ["3", 3],
      ["5", 4],
    ].flatMap(([all, n]) => Array.from({ length: Number(n) }, (_, i) => `Step ${i + 1} of ${all}`)),
  );
  for (const { width, height } of pages) expect([width, height]).toEqual([596, 843]);
  expect(pages[1].text).toContain("Do not call it a yearly target");
  expect(pages[1].links.join()).toContain("/figures/s08");
});

test("a handout prints three a page, every step among them, without notes", async ({ page }) => {
  await ready(page, `${overview}?layout=three`);
  const pages = await printed(page);
  expect(pages).toHaveLength(4);
  expect(pages.map(({ text }) => text.match(/\d \/ 5/g))).toEqual([
    ["1 / 5", "2 / 5", "3 / 5"],
    ["3 / 5", "3 / 5", "4 / 5"],
    ["4 / 5", "4 / 5", "4 / 5"],
    ["5 / 5"],
  ]);
  expect(pages[1].text).toContain("Step 2 of 3");
  expect(pages[0].text).not.toContain("Do not call it");
});

test("notes longer than a page go on over the next, and the next slide begins on a page of its own", async ({ page }) => {
  const deck: Deck = {
    format: "plenary-deck",
    version: 1,
    id: "own-long",
    summit: "sco-2024-astana",
    language: "en",
    title: "Long",
    slides: [
      { kind: "text", id: "a", title: "First", notes: Array.from({ length: 60 }, (_, i) => `Paragraph ${i + 1}.`).join("\n\n") },
      { kind: "text", id: "b", title: "Second" },
    ],
  };
  await page.goto(`${list}/own/handout?layout=notes${await packedDeck(deck)}`);
  await expect(page.locator(".handout[data-ready]")).toBeVisible();
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.map(({ text }) => text).join(" ")).toContain("Paragraph 60.");
  expect(pages[pages.length - 1].text).toMatch(/^Second/);
});

test("one chart on many slides is drawn on each as it is alone", async ({ page }) => {
  const route = (on: Page) =>
    on
      .locator(".drawing use")
      .evaluateAll((uses) =>
        uses.map((use) => document.querySelector(use.getAttribute("href")?.replace(/^[^#]*/, "") ?? "")?.getAttribute("d") ?? null),
      );
  await page.setViewportSize({ width: 1280, height: 720 });
  await opened(page, `${list}/overview?slide=4&step=2`);
  await expect(page.locator(".presenter .layout")).toHaveCount(0);
  const alone = await route(page);
  expect(alone.filter(Boolean).length).toBeGreaterThan(2);
  await ready(page, overview);
  const ids = await page.locator(".handout [id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  const printed = await page
    .locator(".sheet")
    .nth(6)
    .locator(".drawing use")
    .evaluateAll((uses) =>
      uses.map((use) => document.querySelector(use.getAttribute("href")?.replace(/^[^#]*/, "") ?? "")?.getAttribute("d") ?? null),
    );
  expect(printed).toEqual(alone);
});

for (const width of [320, 1280])
  test(`axe finds nothing on pages to print at ${width} px, and they are no wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const layout of ["slides", "notes", "three"]) {
      await ready(page, `${overview}?layout=${layout}`);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
  });
