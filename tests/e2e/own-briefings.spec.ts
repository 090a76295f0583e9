import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import type { Deck } from "@/data/shapes/deck";
import { packedDeck } from "@/lib/deck/link";
import { axeFaultsInBoth } from "./axe";
import { opened } from "./opened";

const summit = "/en/sco-2024-astana";
const list = `${summit}/present`;
const editor = `${list}/edit`;

const deckOf = (...slides: Deck["slides"]): Deck => ({
  format: "plenary-deck",
  version: 1,
  id: "own-test",
  summit: "sco-2024-astana",
  language: "en",
  title: "Handed on",
  slides,
});
const text = (id: string): Deck["slides"][number] => ({ kind: "text", id, title: `Slide ${id}` });
const file = (deck: unknown, name = "deck.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof deck === "string" ? deck : JSON.stringify(deck)),
});

const titles = (page: Page) => page.locator(".slide-item .thumbnail-name span:last-child");
const kept = (page: Page) => expect(page.locator(".editor-status")).toHaveText("Kept in this browser");
const add = (page: Page, kind: string) =>
  page.getByRole("group", { name: "Add after this slide" }).getByRole("button", { name: kind, exact: true });

/** Opens the editor with a deck that came as a file. */
async function edit(page: Page, deck: Deck) {
  await page.goto(list);
  await page.locator("input[type=file]").setInputFiles(file(deck));
  await page.locator(".own-told").getByRole("link", { name: "Change" }).click();
  await kept(page);
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, wanted: Locator) {
  for (let i = 0; i < 120; i += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}

test("a view is added to a briefing as it is shown, and presented so", async ({ page }) => {
  await opened(page, `${summit}/trade-targets?reading=china&by=2040`);
  const finding = await page.locator("h1").textContent();
  await page.getByRole("button", { name: "Add to briefing" }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  await expect(page.locator(".brief-panel [role=status]")).toHaveText("Added to “Briefing” as slide 1, as it is shown now.");
  await page.getByRole("link", { name: "Present it" }).click();
  await expect(page.locator(".presenter .shown .slide h1")).toHaveText(finding ?? "none");

  await opened(page, `${summit}/corridors?colour=mode`);
  await page.getByRole("button", { name: "Add to briefing" }).click();
  await page.getByRole("button", { name: /^Briefing 1 slide/ }).click();
  await page.getByRole("link", { name: "Change the briefing" }).click();
  await expect(titles(page)).toHaveText(["What the trade target can mean", "Corridors on the map"]);
  await titles(page).nth(1).click();
  await expect(page.locator(".slide-form .choices a[aria-current]", { hasText: "mode" })).toBeVisible();
});

test("a view of a fixed release stays of that release in a briefing", async ({ page }) => {
  const shared = await page.request.get(`${summit}/topics/share`);
  const [release] = (await shared.text()).match(/as-of=[\w.-]+/) ?? [];
  expect(release).toBeDefined();
  await opened(page, `${summit}/topics?${release}`);
  await page.getByRole("button", { name: "Add to briefing" }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  await page.getByRole("link", { name: "Change the briefing" }).click();
  await kept(page);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save file" }).click()]);
  const deck = JSON.parse(await readFile((await saved.path()) ?? "", "utf8"));
  expect(deck.slides[0].view.query).toContain(release);
});

test("a briefing of five slides is made and presented by keys alone", async ({ page }) => {
  test.setTimeout(90_000);
  await opened(page, list);
  const press = async (wanted: Locator) => {
    await tabTo(page, wanted);
    await page.keyboard.press("Enter");
  };
  await press(page.getByRole("link", { name: "New briefing" }));
  await tabTo(page, page.getByLabel("Title of the briefing"));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("By keys");
  for (const kind of ["Chart", "Two charts", "Figure", "Text"]) await press(add(page, kind));
  await tabTo(page, page.getByLabel("Title", { exact: true }));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("The end");
  await tabTo(page, page.getByLabel("Notes for the speaker"));
  await page.keyboard.type("Say *thanks*.");
  await kept(page);
  await expect(titles(page)).toHaveText([
    "Briefing",
    "What the trade target can mean",
    "What the trade target can mean · Members’ foreign trade",
    "Stated as 24th number of the SCO summit",
    "The end",
  ]);
  await page.reload();
  await press(page.locator(".slide-pick").nth(4));
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(titles(page).nth(2)).toHaveText("The end");
  await expect(page.locator(".slide-pick").nth(2)).toBeFocused();
  await kept(page);
  await press(page.getByRole("link", { name: "Present", exact: true }));
  await expect(page.locator(".presenter .shown .slide h1")).toHaveText("The end");
  await expect(page.locator(".presenter .shown .slide-number")).toHaveText("3 / 5");
});

test("slides are put in order by hand, by the keys of their grip and by buttons, and each change is taken back", async ({ page }) => {
  await edit(page, deckOf(text("a"), text("b"), text("c")));
  const grip = page.locator(".slide-grip");
  const [from, to] = [await grip.nth(0).boundingBox(), await grip.nth(2).boundingBox()];
  if (!from || !to) throw new Error("no grips");
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y, { steps: 8 });
  await page.mouse.move(to.x + 5, to.y + 12, { steps: 4 });
  await page.mouse.up();
  await expect(titles(page)).toHaveText(["Slide b", "Slide c", "Slide a"]);
  await grip.nth(2).focus();
  await page.keyboard.press("Space");
  await page.waitForTimeout(200);
  await page.keyboard.press("ArrowUp");
  await page.waitForTimeout(200);
  await page.keyboard.press("Space");
  await expect(titles(page)).toHaveText(["Slide b", "Slide a", "Slide c"]);
  await titles(page).nth(2).click();
  await page.getByRole("button", { name: /^Move slide 3.*up$/ }).click();
  await page.getByRole("button", { name: /^Duplicate slide 2/ }).click();
  await expect(titles(page)).toHaveText(["Slide b", "Slide c", "Slide c", "Slide a"]);
  await page.keyboard.press("Delete");
  await expect(titles(page)).toHaveText(["Slide b", "Slide c", "Slide a"]);
  for (const order of ["bcca", "bca", "bac", "bca", "abc"]) {
    await page.keyboard.press("Control+z");
    await expect(titles(page)).toHaveText([...order].map((id) => `Slide ${id}`));
  }
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await page.keyboard.press("Control+Shift+z");
  await expect(titles(page)).toHaveText([..."bca"].map((id) => `Slide ${id}`));
});

test("what is typed is one change, an empty title counts as none, and the slide shows it at once", async ({ page }) => {
  await edit(page, deckOf(text("a")));
  const title = page.getByLabel("Title", { exact: true });
  await title.fill("");
  await expect(page.locator(".editor-frame h1")).toHaveText("Slide a");
  await title.pressSequentially("New");
  await expect(page.locator(".editor-frame h1")).toHaveText("New");
  await page.keyboard.press("Control+z");
  await expect(page.locator(".editor-frame h1")).toHaveText("Slide a");
});

test("a chart on a slide is set in the editor, goes through steps, and becomes another", async ({ page }) => {
  await edit(page, deckOf({ kind: "view", id: "v", view: { chart: "trade-targets", query: "" } }));
  const finding = page.locator(".editor-frame h1");
  await expect(finding).toContainText("among members");
  await page.getByRole("button", { name: "Add a step" }).click();
  await page.locator(".slide-form .choices").getByRole("link", { name: "China with the others" }).click();
  await expect(finding).toContainText("China’s yearly trade");
  await page.getByRole("button", { name: "Step 1", exact: true }).click();
  await expect(finding).toContainText("among members");
  await kept(page);
  await page.getByRole("link", { name: "Present", exact: true }).click();
  await expect(page.locator(".presenter .shown .slide h1")).toContainText("among members");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".presenter .shown .slide h1")).toContainText("China’s yearly trade");
  await page.goBack();
  await page.getByRole("combobox", { name: "Chart" }).selectOption({ label: "Breakdown by topic" });
  await expect(finding).toContainText("Environment");
  await expect(page.getByRole("button", { name: "Step 1", exact: true })).toHaveCount(0);
});

test("a tab that is killed while a briefing is changed has lost nothing older than a second", async ({ context }) => {
  const page = await context.newPage();
  await edit(page, deckOf(text("a")));
  const address = page.url();
  await page.getByLabel("Notes for the speaker").pressSequentially("All of this was typed.");
  await page.waitForTimeout(1000);
  const crashed = page.waitForEvent("crash");
  await page.goto("chrome://crash").catch(() => {});
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByLabel("Notes for the speaker")).toHaveValue("All of this was typed.");
});

test("two windows of one briefing follow each other, and neither overwrites what it has not seen", async ({ context }) => {
  const one = await context.newPage();
  await edit(one, deckOf(text("a")));
  const two = await context.newPage();
  await two.goto(one.url());
  await two.getByLabel("Title", { exact: true }).fill("From two");
  await expect(one.getByLabel("Title", { exact: true })).toHaveValue("From two");
  await one.getByLabel("Title", { exact: true }).fill("From one");
  await expect(two.getByLabel("Title", { exact: true })).toHaveValue("From one");
  await kept(two);
  // A window that slept through what the other kept.
  await two.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open("plenary");
        asked.onsuccess = () => {
          const store = asked.result.transaction("decks", "readwrite").objectStore("decks");
          store.getAll().onsuccess = ({ target }) => {
            const [record] = (target as IDBRequest).result;
            record.revision += 1;
            record.deck.title = "Changed unseen";
            store.put(record).onsuccess = () => resolve();
          };
        };
      }),
  );
  await one.getByLabel("Title", { exact: true }).fill("Not lost");
  await expect(one.locator(".editor-status")).toContainText("Another window changed this briefing meanwhile");
  await one.getByRole("button", { name: "Keep this as a copy" }).click();
  await expect(one.getByLabel("Title of the briefing")).toHaveValue("Handed on (copy)");
  await expect(one.getByLabel("Title", { exact: true })).toHaveValue("Not lost");
  await two.goto(list);
  await expect(two.locator(".own-decks h3")).toHaveText(["Handed on (copy)", "Changed unseen"]);
});

test("a briefing is saved as a file and opened again beside the one that is there", async ({ page }) => {
  await edit(page, deckOf(text("a"), { kind: "text", id: "b", title: "Кто?", notes: "~" }));
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save file" }).click()]);
  expect(saved.suggestedFilename()).toBe("handed-on.json");
  const content = JSON.parse(await readFile((await saved.path()) ?? "", "utf8"));
  expect(content).toMatchObject({ format: "plenary-deck", version: 1, title: "Handed on" });
  await page.getByLabel("Title of the briefing").fill("Changed since");
  await kept(page);
  await page.goto(list);
  await page.locator("input[type=file]").setInputFiles(file(content));
  await expect(page.locator(".own-decks h3")).toHaveText(["Handed on", "Changed since"]);
});

test("a file that is no briefing is refused with what is wrong with it, and nothing that was there is lost", async ({ page }) => {
  await edit(page, deckOf(text("a")));
  await page.goto(list);
  for (const [content, fault] of [
    ["{", "expected JSON"],
    [{ ...deckOf(text("a")), version: 7 }, "version: expected 1, the latest that is read here, got 7, of a newer one"],
    [deckOf({ ...text("a"), kind: "film" } as never), "slides[0].kind"],
    [deckOf(...Array.from({ length: 1000 }, (_, i) => text(`s${i}`))), "slides: expected a list of at most 200 entries"],
    [deckOf({ ...text("a"), notes: "x".repeat(1_000_000) }), "slides[0].notes: expected text of at most 20000 characters"],
  ] as const) {
    await page.locator("input[type=file]").setInputFiles(file(content, "broken.json"));
    await expect(page.locator(".own-told")).toContainText("“broken.json” was not opened");
    await expect(page.locator(".own-told")).toContainText(fault);
    await expect(page.locator(".own-decks h3")).toHaveText(["Handed on"]);
  }
});

test("the button that moves a slide keeps the focus, until the slide can go no further", async ({ page }) => {
  await edit(page, deckOf(text("a"), text("b"), text("c")));
  await page.locator(".slide-item").last().locator(".slide-pick").click();
  await page.locator(".slide-tools .up").focus();
  await page.keyboard.press("Enter");
  await expect(titles(page)).toHaveText(["Slide a", "Slide c", "Slide b"]);
  await expect(page.locator(".slide-tools .up")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(titles(page)).toHaveText(["Slide c", "Slide a", "Slide b"]);
  await expect(page.locator(".slide-item").first().locator(".slide-pick")).toBeFocused();
});

test("a file that names what is not there is opened, and says slide by slide what that is", async ({ page }) => {
  await page.goto(list);
  const view = (id: string, chart: string, query = "") => ({ kind: "view" as const, id, view: { chart, query } });
  const deck = deckOf(
    text("a"),
    view("b", "trade-target"),
    { ...view("c", "topics", "by=words&as=banana"), steps: ["as=banana"] },
    {
      kind: "figure",
      id: "d",
      figure: "s999",
    },
  );
  await page.locator("input[type=file]").setInputFiles(file(deck));
  await expect(page.locator(".own-told")).toContainText("“Handed on” is now among your briefings.");
  await expect(page.locator(".own-told li")).toHaveText([
    /^Slide 2: “trade-target” is not in this summit’s data. Nearest to it: “trade-targets”/,
    "Slide 3: “as=banana” is no setting that its chart has, and is left out.",
    /^Slide 4: “s999” is not in this summit’s data/,
  ]);
  await page.getByRole("button", { name: "Delete “Handed on”" }).click();
  await expect(page.locator(".own-told")).not.toContainText("is now among your briefings");
  await page.locator("input[type=file]").setInputFiles(file({ ...deck, summit: "sco-2030-x" }));
  await expect(page.locator(".own-told li")).toHaveText([
    "There is no summit “sco-2030-x” on this site, so none of its charts and figures can be shown.",
  ]);
});

test("a room is not shown what of a view's link was not understood; who changes the chart is", async ({ page }) => {
  const deck = deckOf({ kind: "view", id: "v", view: { chart: "topics", query: "as=banana" } });
  await opened(page, `${list}/own${await packedDeck(deck)}`);
  await expect(page.locator(".presenter .shown svg.drawing")).toBeVisible();
  await expect(page.locator(".ignored")).toHaveCount(0);
  await page.keyboard.press("c");
  await expect(page.locator(".presenter .shown .ignored")).toContainText("“as” is no setting");
});

test("briefings are deleted, and each comes back", async ({ page }) => {
  await edit(page, deckOf(text("a")));
  await edit(page, { ...deckOf(text("b")), id: "own-other", title: "Another" });
  await page.goto(list);
  await page.getByRole("button", { name: "Delete “Handed on”" }).click();
  await page.getByRole("button", { name: "Delete “Another”" }).click();
  await expect(page.locator(".own-decks h3")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo: bring back “Handed on”" }).click();
  await expect(page.locator(".own-decks h3")).toHaveText(["Handed on"]);
  await page.getByRole("button", { name: "Undo: bring back “Another”" }).click();
  await expect(page.locator(".own-decks h3")).toHaveCount(2);
});

test("a ready briefing is copied to change", async ({ page }) => {
  await page.goto(list);
  await page.locator(".deck-list > li").first().getByRole("link", { name: "Copy to change" }).click();
  await kept(page);
  await expect(titles(page)).toHaveCount(5);
  await page.getByLabel("Title of the briefing").fill("Mine");
  await kept(page);
  await page.goto(list);
  await expect(page.locator(".own-decks h3")).toHaveText(["Mine"]);
  await expect(page.locator(".deck-list h2").first()).toHaveText("Astana 2024 in five slides");
});

test("a link holds the whole briefing, sends none of it to the server, and is presented, reloaded and changed", async ({
  browser,
  page,
}) => {
  await edit(page, deckOf(text("a"), { kind: "view", id: "v", view: { chart: "topics", query: "" } }));
  await page.getByRole("button", { name: "Link", exact: true }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  await expect(page.locator(".deck-link-long")).toHaveCount(0);
  const other = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  other.on("request", (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.locator(".presenter .shown .slide h1")).toHaveText("Slide a");
  await other.keyboard.press("ArrowRight");
  await expect(other.locator(".presenter .shown .slide h1")).toContainText("Environment");
  const packed = link.slice(link.indexOf("#deck=") + 6);
  expect(asked.filter((url) => !url.startsWith("data:") && url.replace(/#.*/, "").includes(packed.slice(0, 20)))).toEqual([]);
  await other.reload();
  await expect(other.locator(".presenter .shown .slide-number")).toHaveText("2 / 2");
  await other.mouse.move(40, 40);
  await other.getByRole("link", { name: "Change the briefing" }).click();
  await kept(other);
  await expect(titles(other)).toHaveText(["Slide a", "Breakdown by topic"]);
});

test("a link that was cut, a long one and one with scripts in it are each answered for", async ({ page }) => {
  const fragment = await packedDeck(
    deckOf({ ...text("a"), notes: "<img src=x onerror=alert(1)><script>alert(1)</script> [x](javascript:alert(1))" }),
  );
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${list}/own${fragment.slice(0, -20)}`);
  await expect(page.locator("h1")).toHaveText("This briefing cannot be read");
  await expect(page.locator("main")).toContainText("The link is not whole");
  await page.goto(`${list}/own?as=speaker${fragment}`);
  await expect(page.locator(".speaker-text")).toContainText("<script>alert(1)</script>");
  await page.getByRole("link", { name: "x" }).click();
  expect(dialogs).toEqual([]);
  await page.goto(`${list}/own?deck=none`);
  await expect(page.locator("h1")).toHaveText("There is no such briefing in this browser");
  await edit(
    page,
    deckOf(
      ...Array.from({ length: 40 }, (_, i) => ({
        ...text(`s${i}`),
        notes: Array.from({ length: 40 }, (_, j) => (i * 7919 * j) % 99991).join(" "),
      })),
    ),
  );
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await expect(page.locator(".deck-link-long")).toContainText("send the file instead");
});

test("a place on the page or a link in a text leaves the deck of the link in the address", async ({ page }) => {
  const fragment = await packedDeck(deckOf({ kind: "text", id: "a", title: "Slide a", text: "[here](#there)" }));
  await page.goto(`${list}/own${fragment}`);
  await expect(page.locator(".presenter .shown h1")).toHaveText("Slide a");
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await page.locator(".presenter .shown a", { hasText: "here" }).click();
  await expect(page).toHaveURL(/#deck=/);
  await page.reload();
  await expect(page.locator(".presenter .shown h1")).toHaveText("Slide a");
});

test("arrow keys at the ends of the list leave the focus where the reader goes next", async ({ page }) => {
  await edit(page, deckOf(text("a"), text("b")));
  await page.locator(".slide-pick").first().focus();
  await page.keyboard.press("ArrowUp");
  const title = page.getByLabel("Title", { exact: true });
  await title.click();
  await title.press("End");
  await page.keyboard.type(" goes on");
  await expect(title).toHaveValue("Slide a goes on");
  await expect(title).toBeFocused();
  await page.getByRole("button", { name: /^Duplicate slide 1/ }).click();
  await expect(page.locator(".slide-pick").nth(1)).toBeFocused();
});

test("a new briefing is kept once something is done with it, not for having been looked at", async ({ page }) => {
  await page.goto(editor);
  await expect(page.locator(".editor-status")).toHaveText("Kept in this browser from its first change on");
  await page.goto(list);
  await expect(page.getByRole("link", { name: "New briefing" })).toBeVisible();
  await expect(page.locator(".own-decks h3")).toHaveCount(0);
  await page.getByRole("link", { name: "New briefing" }).click();
  await page.getByRole("link", { name: "Present", exact: true }).click();
  await expect(page.locator(".presenter .shown h1")).toHaveText("Briefing");
  await page.goto(list);
  await expect(page.locator(".own-decks h3")).toHaveText(["Briefing"]);
});

test("what is typed just before presenting is presented", async ({ page }) => {
  await edit(page, deckOf(text("a")));
  await page.getByLabel("Title", { exact: true }).fill("Typed last");
  await page.getByRole("link", { name: "Present", exact: true }).click();
  await expect(page.locator(".presenter .shown h1")).toHaveText("Typed last");
});

test("a change that is taken back before it is kept counts as kept", async ({ page }) => {
  await edit(page, deckOf(text("a")));
  await page.getByLabel("Title", { exact: true }).press("x");
  await page.keyboard.press("Control+z");
  await kept(page);
});

test("a chart, a figure and a summit that are not there are named, with the nearest, and the rest goes on", async ({ page }) => {
  const fragment = await packedDeck(
    deckOf({ kind: "view", id: "v", view: { chart: "trade-target", query: "" } }, { kind: "figure", id: "f", figure: "s8" }, text("a")),
  );
  await page.goto(`${list}/own${fragment}`);
  const slide = page.locator(".presenter .shown .slide");
  await expect(slide).toContainText("“trade-target” is not in this summit’s data");
  await expect(slide).toContainText("Nearest to it: “trade-targets”");
  await page.keyboard.press("ArrowRight");
  await expect(slide).toContainText("“s8” is not in this summit’s data");
  await page.keyboard.press("ArrowRight");
  await expect(slide).toContainText("Slide a");
  const gone = await packedDeck({ ...deckOf({ kind: "view", id: "v", view: { chart: "topics", query: "" } }), summit: "sco-2042" });
  await page.goto(`${list}/own${gone}`);
  await page.reload();
  await expect(slide).toContainText("“sco-2042” is not in this summit’s data");
});

test("a browser that keeps nothing says so, and offers the file", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The user denied permission to access the database.", "UnknownError");
    };
  });
  await page.goto(editor);
  await page.getByLabel("Title of the briefing").fill("Kept nowhere");
  await expect(page.locator(".editor-status")).toContainText("This browser keeps nothing: The user denied permission");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".editor-status").getByRole("button", { name: "Save file" }).click(),
  ]);
  expect(JSON.parse(await readFile((await saved.path()) ?? "", "utf8")).title).toBe("Kept nowhere");
  await page.goto(list);
  await expect(page.locator(".own-decks")).toContainText("This browser keeps nothing");
});

test("without scripts the editor says what it needs, and the ready briefings are there", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(editor);
  await expect(page.locator("noscript p")).toContainText("which this browser does not run");
  await expect(page.locator(".editor-wait")).toBeHidden();
  await page.goto(list);
  await expect(page.locator(".own-decks")).toBeHidden();
  await expect(page.locator(".deck-list > li")).toHaveCount(3);
});

for (const width of [320, 1280])
  test(`axe finds nothing in list, editor and panels at ${width} px, light and dark, and nothing is wider than the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await edit(
      page,
      deckOf(
        { ...text("a"), title: "Sehr-lange-zusammengesetzte-Überschriftswörter-ohne-Leerzeichen-darin" },
        {
          kind: "pair",
          id: "p",
          views: [
            { chart: "topics", query: "" },
            { chart: "topics", query: "" },
          ],
        },
      ),
    );
    await titles(page).nth(1).click();
    await expect(page.locator(".slide-form .choices").first()).toBeVisible();
    expect(await axeFaultsInBoth(page)).toEqual([]);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wide()).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Link", exact: true }).click();
    await expect(page.getByRole("textbox", { name: "Link" })).toBeVisible();
    expect(await axeFaultsInBoth(page)).toEqual([]);
    await page.goto(list);
    await expect(page.locator(".own-decks h3")).toBeVisible();
    expect(await axeFaultsInBoth(page)).toEqual([]);
    expect(await wide()).toBeLessThanOrEqual(0);
    await opened(page, `${summit}/topics`);
    await page.getByRole("button", { name: "Add to briefing" }).click();
    await expect(page.locator(".brief-panel button").nth(1)).toBeVisible();
    expect(await axeFaultsInBoth(page)).toEqual([]);
  });
