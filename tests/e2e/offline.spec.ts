import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { Deck } from "@/data/shapes/deck";
import { packedDeck } from "@/lib/deck/link";

test.setTimeout(120_000);

const list = "/en/sco-2024-astana/present";

async function save(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole("button", { name: "Save for offline" }).click();
  await expect(page.locator(".save-offline [role=status]")).toContainText("Saved for offline in this browser", { timeout: 40_000 });
}

const title = (page: Page) => page.locator(".presenter .shown .slide h1").first();
const caches = (page: Page) => page.evaluate(async () => (await window.caches.keys()).length);
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function presents(context: BrowserContext) {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  await page.goto(`${list}/overview`);
  await expect(page.locator(".presenter .shown .slide-number")).toHaveText("1 / 5");
  for (let i = 0; i < 10; i += 1) {
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".shown .slide-missing, .shown .slide-waits")).toHaveCount(0);
  }
  await expect(page.locator(".presenter .shown .slide-number")).toHaveText("5 / 5");
  await expect(page.locator(".presenter .shown .slide svg.drawing")).toBeVisible();
  await page.reload();
  await expect(page.locator(".presenter .shown .slide-number")).toHaveText("5 / 5");
  await page.goto(`${list}/overview?slide=3`);
  await expect(title(page)).toContainText("among members");
  await page.keyboard.press("c");
  await page.locator(".shown .slide .choices").getByRole("link", { name: "China, added up" }).click();
  await expect(title(page)).toContainText("added up");
  const [speaker] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expect(speaker.locator(".speaker-room")).toHaveText("In step with the room’s window");
  await expect(speaker.locator(".speaker-now h1")).toContainText("added up");
  expect(faults).toEqual([]);
}

test("a deck that was saved is presented without a network, at any slide, with its charts and the speaker's window", async ({
  context,
}) => {
  const page = await context.newPage();
  await save(page, `${list}/overview/handout`);
  await context.setOffline(true);
  await presents(context);
});

test("a deck of one's own is presented without a network too", async ({ context }) => {
  const page = await context.newPage();
  const deck: Deck = {
    format: "plenary-deck",
    version: 1,
    id: "own-off",
    summit: "sco-2024-astana",
    language: "en",
    title: "Mine",
    slides: [
      { kind: "view", id: "v", view: { chart: "corridors", query: "colour=mode" } },
      { kind: "figure", id: "f", figure: "s08" },
    ],
  };
  const fragment = await packedDeck(deck);
  await save(page, `${list}/own/handout${fragment}`);
  await context.setOffline(true);
  await page.goto(`${list}/own${fragment}`);
  await expect(title(page)).toBeVisible();
  await expect(page.locator(".presenter svg.drawing")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".presenter .shown .slide")).toContainText("$3 trillion");
});

test("pages that nobody saved are not answered from what was saved, and nothing is kept before it is asked for", async ({ context }) => {
  const page = await context.newPage();
  await page.goto(`${list}/full`, { waitUntil: "networkidle" });
  expect([await caches(page), await workers(page)]).toEqual([0, 0]);
  await save(page, `${list}/overview/handout`);
  await context.setOffline(true);
  for (const path of [`${list}/full`, list, `${list}/overview/handout`, "/en/sco-2024-astana/topics"])
    await expect(page.goto(path), path).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test("with a network a saved deck is presented as it stands on the site, and the old stays where saving anew fails", async ({
  context,
}) => {
  const page = await context.newPage();
  await save(page, `${list}/overview/handout`);
  const room = await context.newPage();
  const asked: string[] = [];
  context.on("response", (response) => !response.fromServiceWorker() && asked.push(new URL(response.url()).pathname));
  await room.goto(`${list}/overview`, { waitUntil: "networkidle" });
  expect(asked).toContain(`${list}/overview`);
  await context.route("**/topics/part", (route) => route.abort());
  await page.getByRole("button", { name: "Save again" }).click();
  await expect(page.locator(".save-offline [role=status]")).toContainText("What was saved before is still there");
  await context.setOffline(true);
  await presents(context);
});

test("of one's own briefings only the one that was saved is answered without a network", async ({ context }) => {
  const page = await context.newPage();
  const own = (id: string): Deck => ({
    format: "plenary-deck",
    version: 1,
    id,
    summit: "sco-2024-astana",
    language: "en",
    title: id,
    slides: [{ kind: "text", id: "a", title: `Slide of ${id}` }],
  });
  const [one, other] = await Promise.all(["own-one", "own-other"].map((id) => packedDeck(own(id))));
  await save(page, `${list}/own/handout${one}`);
  await context.setOffline(true);
  const room = await context.newPage();
  await room.goto(`${list}/own${one}`);
  await expect(title(room)).toHaveText("Slide of own-one");
  await room.goto("about:blank");
  await expect(room.goto(`${list}/own${other}`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
});

test("a briefing that was changed since it was saved says so, and nothing is left of one that is deleted", async ({ context }) => {
  const page = await context.newPage();
  await page.goto(`${list}/edit`);
  await page.getByLabel("Title of the briefing").fill("Mine");
  await expect(page.locator(".editor-status")).toHaveText("Kept in this browser");
  const address = page.url();
  const handout = await page.getByRole("link", { name: "Hand out" }).getAttribute("href");
  await save(page, handout ?? "");
  await page.goto(address);
  await page.getByLabel("Title of the briefing").fill("Mine, changed");
  // It says so from before as well: the change is kept 300 ms after it was made.
  await page.waitForTimeout(600);
  await expect(page.locator(".editor-status")).toHaveText("Kept in this browser");
  await page.goto(handout ?? "");
  await expect(page.locator(".save-offline [role=status]")).toContainText("was changed since it was saved");
  await page.goto(list);
  await page.getByRole("button", { name: "Delete “Mine, changed”" }).click();
  await expect.poll(async () => [await caches(page), await workers(page)]).toEqual([0, 0]);
});

test("what was saved is removed, with the worker", async ({ context }) => {
  const page = await context.newPage();
  await save(page, `${list}/overview/handout`);
  expect([await caches(page), await workers(page)]).toEqual([1, 1]);
  await page.reload();
  await expect(page.locator(".save-offline [role=status]")).toContainText("Saved for offline in this browser on");
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("button", { name: "Save for offline" })).toBeVisible();
  expect([await caches(page), await workers(page)]).toEqual([0, 0]);
  await context.setOffline(true);
  await expect(page.goto(`${list}/overview`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});
