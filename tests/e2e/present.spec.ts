import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { axeFaults, axeFaultsInBoth } from "./axe";
import { live, opened } from "./opened";

const base = "/en/sco-2024-astana/present";
const overview = `${base}/overview`;

async function present(page: Page, path = overview) {
  await opened(page, path);
  await expect(page.locator(".presenter .shown > .slide")).toBeVisible();
  // What the server drew has made way for what is live.
  await expect(page.locator(".presenter .layout")).toHaveCount(0);
}

/** Opens a deck in the room's window and, by its key, the speaker's. */
async function together(context: BrowserContext, path = overview) {
  const room = await context.newPage();
  await present(room, path);
  const [speaker] = await Promise.all([context.waitForEvent("page"), room.keyboard.press("s")]);
  await expect(speaker.getByRole("status")).toHaveText("In step with the room’s window");
  return { room, speaker };
}

const number = (page: Page) => page.locator(".presenter .shown .slide-number, .speaker-now .slide-number");
const title = (page: Page) => page.locator(".presenter .shown .slide h1, .speaker-now .slide h1");

/** The place that a window's address names. */
const placeOf = (page: Page) => {
  const query = new URL(page.url()).searchParams;
  return `${query.get("slide") ?? 1}/${query.get("step") ?? 1}`;
};

test("the list of briefings leads into each deck, at each of its slides", async ({ page }) => {
  await page.goto(base);
  await expect(page.locator(".deck-list > li")).toHaveCount(3);
  await page.getByRole("link", { name: "Present “Astana 2024 in five slides”" }).click();
  await expect(page).toHaveURL(new RegExp(`${overview}$`));
  await page.goto(base);
  await page.locator(".deck-list > li").first().getByRole("link", { name: "4 Corridors on the map" }).click();
  await expect(number(page)).toHaveText("4 / 5");
});

test("every slide of the list has its picture, and a deck is had as a file and as notes", async ({ page, request }) => {
  test.setTimeout(120_000);
  await page.goto(base);
  for (const picture of await page.locator(".thumbnail img:visible").all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }
  // One of two: that in the colours of the page.
  await expect(page.locator(".thumbnail img.for-dark:visible")).toHaveCount(0);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator(".thumbnail img.for-light:visible")).toHaveCount(0);
  await expect(page.locator(".thumbnail img.for-dark:visible").first()).toBeVisible();
  const list = page.locator(".deck-list > li").first();
  const address = async (name: string) => (await list.getByRole("link", { name }).getAttribute("href")) ?? "";
  const notes = await (await request.get(await address("Notes (Markdown)"))).text();
  expect(notes).toMatch(/^# Astana 2024 in five slides\n/);
  expect(notes).toMatch(/\[paragraph 3\]\(http:\/\/[^)]+\/en\/sco-2024-astana\/figures\/s08\)/);
  const deck = await (await request.get(await address("Deck (JSON)"))).json();
  expect(deck).toMatchObject({ format: "plenary-deck", version: 1, id: "overview" });
  expect(deck.slides).toHaveLength(5);
  for (const file of ["notes.md", "deck.json"]) expect((await request.get(`${base}/none/${file}`)).status()).toBe(404);
});

test("keys of a clicker go through slides and steps, and the address comes back to the place", async ({ page }) => {
  await present(page);
  await expect(number(page)).toHaveText("1 / 5");
  await page.keyboard.press("PageDown");
  await expect(title(page)).toContainText("$3 trillion");
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toContainText("among members");
  await page.keyboard.press("Space");
  await expect(title(page)).toContainText("China’s yearly trade");
  expect(placeOf(page)).toBe("3/2");
  await page.reload();
  await live(page);
  await expect(title(page)).toContainText("China’s yearly trade");
  await page.keyboard.press("PageUp");
  await expect(title(page)).toContainText("among members");
  await page.keyboard.press("End");
  await expect(number(page)).toHaveText("5 / 5");
  await page.keyboard.press("Home");
  await expect(number(page)).toHaveText("1 / 5");
  await page.keyboard.press("4");
  await page.keyboard.press("Enter");
  await expect(number(page)).toHaveText("4 / 5");
  await expect(page.locator(".presenter > [role=status]")).toContainText("Slide 4 of 5. Step 1 of 5. All 3 corridors");
});

test("black hides the slide, and the next press brings it back before anything moves", async ({ page }) => {
  await present(page);
  await page.keyboard.press("b");
  await expect(page.locator(".cover-black")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".cover-black")).toHaveCount(0);
  await expect(number(page)).toHaveText("1 / 5");
  await page.keyboard.press("w");
  await expect(page.locator(".cover-white")).toBeVisible();
  await page.keyboard.press("w");
  await expect(page.locator(".cover-white")).toHaveCount(0);
});

test("a question from the room is answered by changing the chart, and a reload keeps the answer", async ({ page }) => {
  await present(page, `${overview}?slide=3`);
  await page.keyboard.press("c");
  await page.locator(".shown .slide .choices").getByRole("link", { name: "China with the others" }).click();
  await expect(title(page)).toContainText("China’s yearly trade");
  await expect(page).toHaveURL(/state=reading%3Dchina/);
  await page.reload();
  await live(page);
  await expect(title(page)).toContainText("China’s yearly trade");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect(title(page)).toContainText("among members");
});

for (const [reducedMotion, moves] of [
  ["no-preference", true],
  ["reduce", false],
] as const)
  test(`a step ${moves ? "moves the marks" : "shows its marks at once where the reader wants no motion"}`, async ({ browser }) => {
    const page = await (await browser.newContext({ reducedMotion })).newPage();
    await page.clock.install();
    await present(page, `${overview}?slide=3`);
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    const picture = () => page.locator(".shown svg.drawing").innerHTML();
    const before = await picture();
    await page.keyboard.press("ArrowRight");
    // Time goes on in frames until the data of the step are there.
    await expect(async () => {
      await page.clock.runFor(16);
      expect(await title(page).textContent()).toContain("China’s yearly trade");
    }).toPass({ intervals: [20] });
    await page.clock.runFor(250);
    const halfway = await picture();
    await page.clock.runFor(600);
    const after = await picture();
    expect(after).not.toBe(before);
    expect(halfway).not.toBe(before);
    expect(halfway !== after).toBe(moves);
    await page.context().close();
  });

test("the overview jumps, and gives the keys back", async ({ page }) => {
  await present(page);
  await page.keyboard.press("o");
  const panel = page.getByRole("dialog", { name: "Astana 2024 in five slides" });
  await expect(panel.getByRole("button", { name: "1 Astana 2024" })).toBeFocused();
  await panel.getByRole("button", { name: "5 Breakdown by topic" }).click();
  await expect(panel).toHaveCount(0);
  await expect(number(page)).toHaveText("5 / 5");
  await page.keyboard.press("o");
  for (const key of ["Home", "PageDown", "ArrowRight"]) await page.keyboard.press(key);
  await expect(panel.getByRole("button", { name: "3 What the trade target can mean" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(number(page)).toHaveText("3 / 5");
  for (const key of ["o", "End", "Enter"]) await page.keyboard.press(key);
  await expect(number(page)).toHaveText("5 / 5");
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("ArrowLeft");
  await expect(number(page)).toHaveText("4 / 5");
});

test("a panel closed by a click or by Escape opens at a key that follows at once", async ({ page }) => {
  await present(page);
  const panel = page.getByRole("dialog", { name: "Astana 2024 in five slides" });
  await page.keyboard.press("o");
  await expect(panel).toBeVisible();
  // Before the browser has told of the closing, which it does later.
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>("dialog .text-button")?.click();
    await Promise.resolve();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "o" }));
  });
  await expect(panel).toBeVisible();
  await page.evaluate(async () => {
    document.querySelector("dialog")?.dispatchEvent(new Event("cancel", { cancelable: true }));
    await Promise.resolve();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "o" }));
  });
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("Escape leads out of a chart, whose keys then turn slides again", async ({ page }) => {
  await present(page, `${overview}?slide=3`);
  await page.locator(".shown .slide .frame").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".tooltip")).toBeVisible();
  expect(placeOf(page)).toBe("3/1");
  await page.keyboard.press("Escape");
  await expect(page.locator(".tooltip")).toHaveCount(0);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toContainText("China’s yearly trade");
});

/** In the page: what leaves the slide or is smaller than 12 px of it. */
function misplaced(): string[] {
  const inside = document.querySelector<HTMLElement>(".stage-in");
  const slide = document.querySelector<HTMLElement>(".shown .slide");
  if (!inside || !slide) return ["no slide"];
  const stage = inside.getBoundingClientRect();
  const found = slide.scrollHeight > slide.clientHeight + 1 ? [`slide is ${slide.scrollHeight} high in ${slide.clientHeight}`] : [];
  for (const text of slide.querySelectorAll("h1, h2, p, text, a, strong")) {
    const box = text.getBoundingClientRect();
    if (box.width === 0 || text.closest(".sr-only, .zoom-buttons")) continue;
    if (box.right > stage.right + 1 || box.bottom > stage.bottom + 1 || box.left < -1) found.push(`outside: ${text.textContent}`);
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    if (size < 11.99) found.push(`${size} px: ${text.textContent}`);
  }
  return found;
}

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [3840, 2160],
  [768, 1024],
]) {
  test(`at ${width} × ${height} nothing leaves its slide, and type is as large as a room needs`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await (await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" })).newPage();
    await present(page, `${base}/full`);
    for (let slide = 1; slide <= 17; slide++) {
      await page.keyboard.type(String(slide));
      await page.keyboard.press("Enter");
      await expect(page.locator(".shown .slide-number")).toHaveText(`${slide} / 17`);
      await expect(page.locator(".shown .slide-waits")).toHaveCount(0);
      // The drawing is laid out again once its slide has its size.
      await expect.poll(() => page.evaluate(misplaced), { message: `slide ${slide}` }).toEqual([]);
    }
    await page.context().close();
  });
}

test("on a phone a slide is as long as it needs to be, and nothing of it lies on anything else", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await (await browser.newContext({ viewport: { width: 360, height: 780 }, reducedMotion: "reduce" })).newPage();
  for (const slide of [3, 4, 8, 11, 15]) {
    await present(page, `${base}/full?slide=${slide}`);
    const overlaps = () =>
      page.evaluate(() => {
        const parts = [...document.querySelectorAll(".shown :is(h1, h2, .slide-subtitle, .slide-plot, .slide-value, .slide-foot)")];
        const boxes = parts.map((part) => part.getBoundingClientRect());
        return parts.flatMap((part, i) =>
          parts.slice(i + 1).flatMap((other, j) => {
            const [a, b] = [boxes[i], boxes[i + 1 + j]];
            const apart = a.bottom <= b.top + 1 || b.bottom <= a.top + 1 || a.right <= b.left + 1 || b.right <= a.left + 1;
            return apart || part.contains(other) || a.width === 0 || b.width === 0
              ? []
              : [`${part.className || part.tagName} on ${other.className || other.tagName}`];
          }),
        );
      });
    await expect.poll(overlaps, { message: `slide ${slide}` }).toEqual([]);
    expect(
      await page.locator(".shown svg.drawing").evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().height > 150)),
    ).not.toContain(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }
});

test("what a deck names wrongly in its address falls back to the nearest, and an unknown deck is named", async ({ page }) => {
  await present(page, `${overview}?slide=99&step=7`);
  await expect(number(page)).toHaveText("5 / 5");
  await present(page, `${overview}?slide=x`);
  await expect(number(page)).toHaveText("1 / 5");
  const response = await page.goto(`${base}/overveiw`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: "Astana 2024 in five slides" })).toHaveAttribute("href", overview);
});

test("a slide prints on one sheet, without the bar", async ({ page }) => {
  await present(page, `${overview}?slide=4`);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".deck-bar")).toBeHidden();
  const pages = (await page.pdf({ format: "A4", landscape: true })).toString("latin1").match(/\/Type \/Page\b/g);
  expect(pages).toHaveLength(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("slides and steps are pages that lead to each other", async ({ page }) => {
    await page.goto(`${overview}?slide=2`);
    await expect(page.locator("h1")).toContainText("$3 trillion");
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page.locator("h1")).toContainText("among members");
    await expect(page.locator(".layout:visible > svg")).toHaveCount(1);
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page.locator("h1")).toContainText("China’s yearly trade");
    await page.getByRole("link", { name: "Back" }).click();
    await expect(page.locator("h1")).toContainText("among members");
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test.describe("the speaker’s window", () => {
  test("shows notes and what comes next, and the room shows what is chosen in it", async ({ context }) => {
    const { room, speaker } = await together(context, `${overview}?slide=2`);
    await expect(speaker.locator(".speaker-notes")).toContainText("Do not call it a yearly target");
    await expect(speaker.locator(".speaker-next h1")).toContainText("among members");
    await speaker.getByRole("button", { name: "Next" }).click();
    await expect(number(room)).toHaveText("3 / 5");
    await room.keyboard.press("ArrowRight");
    await expect(title(speaker)).toContainText("China’s yearly trade");
    await speaker.getByRole("combobox").selectOption({ label: "5 · Breakdown by topic" });
    await expect(number(room)).toHaveText("5 / 5");
    await speaker.getByRole("button", { name: "Black" }).click();
    await expect(room.locator(".cover-black")).toBeVisible();
    await expect(speaker.locator(".speaker-covered")).toHaveText("The room sees black");
    await speaker.getByRole("button", { name: "Black" }).click();
    await expect(room.locator(".cover-black")).toHaveCount(0);
  });

  test("changes the chart that the room sees, the mark it points at and its laser", async ({ context }) => {
    const { room, speaker } = await together(context, `${overview}?slide=3`);
    await speaker.getByRole("button", { name: "Change the chart" }).click();
    await speaker.locator(".speaker-now .choices").getByRole("link", { name: "China with the others" }).click();
    await expect(title(room)).toContainText("China’s yearly trade");
    const drawing = speaker.locator(".speaker-now svg.drawing");
    const box = await drawing.boundingBox();
    if (!box) throw new Error("no drawing");
    await speaker.mouse.move(box.x + box.width / 2, box.y + box.height * 0.85);
    await expect(speaker.locator(".speaker-now .tooltip")).toBeVisible();
    await expect(room.locator(".tooltip")).toBeVisible();
    expect(await room.locator(".tooltip").textContent()).toBe(await speaker.locator(".speaker-now .tooltip").textContent());
    await speaker.getByRole("button", { name: "Laser pointer" }).click();
    await speaker.mouse.move(box.x + box.width / 3, box.y + box.height / 3);
    await expect(room.locator(".laser")).toBeVisible();
  });

  test("may reload, close and come late without moving the room; the room may reload too", async ({ context }) => {
    const { room, speaker } = await together(context);
    await room.keyboard.press("End");
    await expect(number(speaker)).toHaveText("5 / 5");
    await speaker.goto(speaker.url().replace(/slide=\d+/, "slide=2"));
    await expect(number(speaker)).toHaveText("5 / 5");
    await expect(number(room)).toHaveText("5 / 5");
    await speaker.close();
    await room.keyboard.press("Home");
    // A window that is still closing under the same name takes the first press.
    await expect(async () => {
      await room.keyboard.press("s");
      await expect.poll(() => context.pages().length, { timeout: 2000 }).toBe(2);
    }).toPass();
    const again = context.pages()[1];
    await expect(number(again)).toHaveText("1 / 5");
    await again.getByRole("button", { name: "Next" }).click();
    await expect(number(room)).toHaveText("2 / 5");
    await room.reload();
    await expect(number(room)).toHaveText("2 / 5");
    await expect(number(again)).toHaveText("2 / 5");
    await again.keyboard.press("ArrowRight");
    await expect(number(room)).toHaveText("3 / 5");
    await room.close();
    await expect(again.getByRole("status")).toHaveText("The room’s window does not answer");
    await expect(number(again)).toHaveText("3 / 5");
  });

  test("two hundred keys in both windows, and they never differ for a second", async ({ context }) => {
    test.setTimeout(120_000);
    const { room, speaker } = await together(context, `${base}/full`);
    let seed = 20240704;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % n;
    };
    const keys = ["ArrowRight", "PageDown", "Space", "ArrowLeft", "PageUp", "b", "w", "Home", "End", "ArrowRight", "ArrowDown"];
    const same = async () =>
      placeOf(room) === placeOf(speaker) && (await room.locator(".cover").count()) === (await speaker.locator(".speaker-covered").count());
    for (let i = 0; i < 200; i++) {
      await (random(2) === 0 ? room : speaker).keyboard.press(keys[random(keys.length)]);
      if (i % 5 === 0) await expect.poll(same, { timeout: 1000, intervals: [20] }).toBe(true);
    }
    await expect.poll(same, { timeout: 1000, intervals: [20] }).toBe(true);
  });

  test("fits 320 px, with what leads on in reach", async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage();
    await opened(page, `${overview}?as=speaker&slide=3`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(page.getByRole("button", { name: "Next", exact: true })).toBeInViewport({ ratio: 1 });
    await page.context().close();
  });

  test("where new windows are blocked, says how to go on", async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await present(page);
    await page.keyboard.press("s");
    const link = page.getByRole("dialog").getByRole("link", { name: "Speaker’s window" });
    await expect(link).toHaveAttribute("href", /as=speaker&session=\w+/);
  });
});

for (const path of [overview, `${overview}?slide=3`, `${overview}?slide=4`, `${base}/full?slide=8`, `${overview}?as=speaker&slide=3`]) {
  test(`axe finds nothing on ${path}, light and dark`, async ({ page }) => {
    await opened(page, path);
    expect(await axeFaultsInBoth(page)).toEqual([]);
  });
}

for (const colorScheme of ["light", "dark"] as const)
  test(`with more contrast every word on a slide keeps 7:1 on a washed-out projector, in ${colorScheme}`, async ({ browser }) => {
    const page = await (
      await browser.newContext({ colorScheme, viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" })
    ).newPage();
    for (const slide of [3, 4, 8, 11, 15]) {
      await present(page, `${base}/full?slide=${slide}`);
      if (slide === 3) await page.keyboard.press("h");
      await expect(page.locator("html")).toHaveAttribute("data-contrast", "more");
      const faint = await page.evaluate(() => {
        const context = document.createElement("canvas").getContext("2d");
        const seen = (colour: string) => {
          if (!context) return 0;
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const lifted = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
            const lift = (value / 255) ** 0.8;
            return lift <= 0.04045 ? lift / 12.92 : ((lift + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * lifted[0] + 0.7152 * lifted[1] + 0.0722 * lifted[2];
        };
        const paper = seen(getComputedStyle(document.body).backgroundColor);
        return [...document.querySelectorAll(".shown :is(h1, h2, p, text, strong)")].flatMap((text) => {
          const style = getComputedStyle(text);
          if (text.getBoundingClientRect().width === 0 || text.closest(".sr-only")) return [];
          const ink = seen(text instanceof SVGElement ? style.fill : style.color);
          const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
          return ratio < 7 ? [`${ratio.toFixed(1)}: ${text.textContent}`] : [];
        });
      });
      expect(faint, `slide ${slide}`).toEqual([]);
    }
    await page.keyboard.press("h");
    await expect(page.locator("html")).not.toHaveAttribute("data-contrast", "more");
  });

test("a code leads a second device to the speaker's window, and says what passes between the two", async ({ page, browser }) => {
  await present(page, `${overview}?slide=3`);
  await page.keyboard.press("?");
  const code = page.getByRole("img", { name: "QR code of the speaker’s window" });
  await expect(code).toBeVisible();
  await expect(page.locator(".second-device")).toContainText("Nothing passes between the two");
  const pixels = await code.screenshot();
  expect(pixels.length).toBeGreaterThan(1000);
  expect(await axeFaults(page)).toEqual([]);
  const other = await (await browser.newContext()).newPage();
  await other.goto(`${overview}?as=speaker&slide=3`);
  await expect(other.locator(".speaker-now h1")).toContainText("among members");
});

test("a finger drawn across turns the slide, and one drawn down does not", async ({ browser }) => {
  const page = await (await browser.newContext({ hasTouch: true, viewport: { width: 820, height: 1180 } })).newPage();
  await present(page);
  const draw = (dx: number, dy: number) =>
    page.evaluate(
      ([x, y]) => {
        const slide = document.querySelector(".presenter .shown");
        const finger = (type: string, at: [number, number]) =>
          slide?.dispatchEvent(
            new PointerEvent(type, { pointerType: "touch", pointerId: 7, isPrimary: true, bubbles: true, clientX: at[0], clientY: at[1] }),
          );
        finger("pointerdown", [400, 500]);
        finger("pointerup", [400 + x, 500 + y]);
      },
      [dx, dy],
    );
  await draw(-160, 20);
  await expect(number(page)).toHaveText("2 / 5");
  await draw(20, 300);
  await draw(30, 0);
  await expect(number(page)).toHaveText("2 / 5");
  await draw(160, -30);
  await expect(number(page)).toHaveText("1 / 5");
});

test("what the pen drew is gone with the slide, and the screen is filled and given back by a key", async ({ page }) => {
  await present(page, `${overview}?slide=3`);
  await page.keyboard.press("d");
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(500, 360, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator(".ink polyline")).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("4");
  await page.keyboard.press("Enter");
  await expect(number(page)).toHaveText("4 / 5");
  await expect(page.locator(".ink polyline")).toHaveCount(0);
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});
