/** The slider of years, on the chart that has one. */
import { expect, type Page } from "@playwright/test";
import { test } from "./kept-page";
import { heldScripts } from "./opened";

const path = "/en/sco-2024-astana/trade-matrix";
const slider = (page: Page) => page.getByRole("slider", { name: "Year" });
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const steps = (page: Page) => page.evaluate(() => history.length);

test("a year is chosen by keyboard and by pointer, the chart follows, and Back is not flooded", async ({ page }) => {
  await page.goto(path);
  await page.getByRole("button", { name: "Play" }).waitFor();
  const before = await steps(page);
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/\?year=2018$/);
  await expect(title(page)).toContainText("2018");
  await expect(page.locator(".slider output")).toHaveText("2018");
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/\?year=2000$/);
  const box = await slider(page).boundingBox();
  if (!box) throw new Error("no slider");
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?year=20(09|10|11)$/);
  expect(await steps(page)).toBe(before);
});

test("stays under the pointer, however long the title of a year is", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 700 });
  await page.goto(`${path}?show=balance&member=kgz&year=2000`);
  await page.getByRole("button", { name: "Play" }).waitFor();
  await slider(page).focus();
  const tops: number[] = [];
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press("ArrowRight");
    tops.push((await slider(page).boundingBox())?.y ?? 0);
  }
  expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
});

test("plays year after year to the end, and again from the beginning", async ({ page }) => {
  await page.goto(`${path}?year=2018&show=balance`);
  const before = await steps(page);
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(page).toHaveURL(/year=2019/);
  await expect(page).toHaveURL(/\?show=balance$/);
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(page.locator(".slider-play [role=status]")).toHaveText("Stopped at 2020");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page).toHaveURL(/year=2000$/);
  await page.getByRole("button", { name: "Pause" }).click();
  const stopped = await slider(page).inputValue();
  await page.waitForTimeout(1500);
  await expect(slider(page)).toHaveValue(stopped);
  expect(await steps(page)).toBe(before);
});

test("stops playing at Escape, at any other choice, and when the chart leaves the screen", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto(`${path}?year=2000`);
  const [play, pause] = ["Play", "Pause"].map((name) => page.getByRole("button", { name }));
  await play.click();
  await expect(page).toHaveURL(/year=2001$/);
  await page.keyboard.press("Escape");
  await expect(play).toBeVisible();
  await play.click();
  await expect(pause).toBeVisible();
  await page.getByRole("link", { name: "balance of each pair" }).click();
  await expect(page).toHaveURL(/show=balance/);
  await expect(play).toBeVisible();
  await play.click();
  await expect(pause).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(play).toBeAttached();
  await expect(page.locator(".slider-play [role=status]")).toHaveText(/^Stopped at 20/);
});

test("says that it goes in steps where motion is not wanted", async ({ browser }) => {
  const page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  await page.goto(`${path}?year=2010`);
  await page.getByRole("button", { name: "Play in steps, without motion" }).click();
  await expect(page).toHaveURL(/year=2011/);
});

test("a year set before the scripts come is carried out when they do", async ({ page }) => {
  const letThrough = await heldScripts(page);
  await page.goto(path, { waitUntil: "commit" });
  await slider(page).focus();
  await page.keyboard.press("Home");
  letThrough();
  await expect(page).toHaveURL(/year=2000/);
  await expect(title(page)).toContainText("2000");
});

test("works without JavaScript by the button of its form", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${path}?show=balance&member=kaz`);
  await slider(page).focus();
  await page.keyboard.press("Home");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/show=balance&member=kaz&year=2000$/);
  await expect(title(page)).toContainText("Kazakhstan");
  await expect(page.getByRole("button", { name: "Play" })).toHaveCount(0);
});

test("a cell follows its row’s member, whose list entry says so", async ({ page }) => {
  await page.goto(path);
  await page.getByRole("button", { name: "Play" }).waitFor();
  await page.locator(".matrix-list").getByRole("link", { name: "Kazakhstan" }).click();
  await expect(page).toHaveURL(/member=kaz/);
  await expect(title(page)).toContainText("Kazakhstan sold the other members");
  await page.locator(".frame").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".tooltip")).toContainText("the other way");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/member=chn/);
});
