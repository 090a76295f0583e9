import { expect, type Page } from "@playwright/test";
import { catalogue } from "../../charts";
import { axeFaults } from "./axe";
import { test } from "./kept-page";
import { opened } from "./opened";

const base = "/en/sco-2024-astana";
const view = `${base}/trade-by-member?measure=exports&year=2010`;

async function openPanel(page: Page, path = view) {
  await opened(page, path);
  await page.getByRole("link", { name: "Share and cite" }).click();
  const panel = page.getByRole("dialog", { name: "Share" });
  await expect(panel).toBeVisible();
  return panel;
}

test("the panel to share a view opens over the chart, keeps the focus, and gives it back", async ({ page }) => {
  const panel = await openPanel(page);
  await expect(page).toHaveURL(new RegExp(`${view.replace("?", "\\?")}$`));
  const inside = () => page.evaluate(() => document.querySelector("dialog")?.contains(document.activeElement));
  expect(await inside()).toBe(true);
  const link = await panel.getByRole("textbox", { name: "Live link" }).inputValue();
  expect(new URL(link).pathname + new URL(link).search).toBe(view);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Share and cite" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel).toBeVisible();
  await page.mouse.click(6, 6);
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Share and cite" })).toBeFocused();
});

test("the panel follows the choice made before it is opened", async ({ page }) => {
  await opened(page, `${base}/trade-targets`);
  await page.locator("select[name=by]").selectOption("2050");
  await expect(page).toHaveURL(/by=2050/);
  await page.getByRole("link", { name: "Share and cite" }).click();
  const panel = page.getByRole("dialog");
  await expect(panel.getByRole("textbox", { name: "Live link" })).toHaveValue(/trade-targets\?by=2050$/);
  await expect(panel.getByRole("textbox", { name: "Fixed link" })).toHaveValue(/by=2050&as-of=\d{4}-\d\d-\d\d(\.\d+)?$/);
  await expect(panel.getByRole("textbox", { name: "Press line" })).toHaveValue(/Plenary.*by=2050$/);
  await expect(panel.locator("img")).toHaveAttribute("src", `${base}/trade-targets/qr?by=2050`);
});

test("link, press line, table and picture are copied as what they are", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const panel = await openPanel(page);
  const text = () => page.evaluate(() => navigator.clipboard.readText());
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      const blob = await item.getType(wanted);
      return {
        text: wanted.startsWith("text/") ? await blob.text() : "",
        type: blob.type,
        head: [...new Uint8Array(await blob.arrayBuffer())].slice(1, 4),
      };
    }, type);
  await panel.getByRole("button", { name: "Copy: Live link" }).click();
  await expect.poll(text).toMatch(/measure=exports&year=2010$/);
  await panel.getByRole("button", { name: "Copy: Press line" }).click();
  await expect.poll(text).toMatch(/^Members’ exports came to \$.*\. http.*measure=exports&year=2010$/);

  await panel.getByRole("button", { name: "Copy table" }).click();
  await expect(panel.getByText("Table copied, for a spreadsheet or a text")).toBeVisible();
  const csv = await (await page.request.get(view.replace("?", ".csv?"))).text();
  const rows = csv.trim().split("\r\n").length;
  const plain = (await read("text/plain")).text.split("\n");
  expect(plain[0]).toBe("Year\tMember\texports (billion US dollars)\tSource\tKind of value");
  expect(plain).toHaveLength(rows);
  const { text: html } = await read("text/html");
  expect(html.match(/<tr/g)).toHaveLength(rows);
  expect(html).toMatch(/<td[^>]*>Kazakhstan<\/td><td[^>]*>[\d.]+<\/td>/);

  await panel.getByRole("button", { name: "Copy picture" }).click();
  await expect(panel.getByText("Picture copied")).toBeVisible();
  const png = await read("image/png");
  expect([png.type, String.fromCharCode(...png.head)]).toEqual(["image/png", "PNG"]);
});

test("a copy that is refused says so, selects the text, and offers the picture as a file", async ({ page }) => {
  const panel = await openPanel(page);
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.assign(Object.getPrototypeOf(navigator.clipboard), { write: refuse, writeText: refuse });
  });
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value?.slice(field.selectionStart, field.selectionEnd);
    });
  await panel.getByRole("button", { name: "Copy: Live link" }).click();
  await expect(panel.getByText("Could not copy. The text is selected")).toHaveCount(1);
  await panel.getByRole("button", { name: "Copy table" }).click();
  await expect(panel.getByText("Could not copy. The text is selected")).toHaveCount(2);
  await expect.poll(selected).toMatch(/^Year\tMember\t/);
  await panel.getByRole("button", { name: "Copy picture" }).click();
  const file = panel.getByRole("link", { name: "PNG" });
  await expect(file).toBeVisible();
  expect((await page.request.get((await file.getAttribute("href")) ?? "")).headers()["content-type"]).toBe("image/png");
});

test("without the panel’s scripts the link leads to the page to share the view", async ({ page }) => {
  await opened(page, view);
  await page.route("**/_next/static/**", (route) => route.abort());
  await page.getByRole("link", { name: "Share and cite" }).click();
  await expect(page).toHaveURL(/\/trade-by-member\/share\?measure=exports&year=2010$/, { timeout: 15_000 });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the link leads to the page to share the view, which has the press line", async ({ page }) => {
    await page.goto(view);
    await expect(page.locator(".press")).toContainText("Members’ exports came to");
    await page.getByRole("link", { name: "Share and cite" }).click();
    await expect(page).toHaveURL(/\/trade-by-member\/share\?measure=exports&year=2010$/);
    await expect(page.getByRole("textbox", { name: "Press line" })).toHaveValue(/measure=exports&year=2010$/);
  });
  test("the ledger has a press line for each figure, with a link to it", async ({ page }) => {
    await page.goto(`${base}/figures`);
    await page.locator("#s09 .press-fold summary").click();
    await expect(page.locator("#s09 .press-line")).toHaveText(
      /^On 4 July 2024 Kassym-Jomart Tokayev stated over 350,000 km .*; Plenary’s check: depends on the definition; .*\. http\S+\/figures\/s09$/,
    );
  });
});

for (const [width, scheme] of [
  [320, "dark"],
  [1280, "light"],
] as const)
  test(`axe finds nothing in the panel at ${width} px, ${scheme}, and nothing sticks out`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme })).newPage();
    const panel = await openPanel(page, `${base}/corridors`);
    expect(await axeFaults(page, "all", "dialog")).toEqual([]);
    expect(await panel.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    await page.context().close();
  });

for (const id of Object.keys(catalogue))
  test(`${id} prints on one sheet, with the code of its link`, async ({ page }) => {
    await opened(page, `${base}/${id}`);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    // The chart is laid out anew for the sheet, so what is seen first may go.
    const shape = () =>
      page.evaluate(() => {
        const drawings = Array.from(document.querySelectorAll<SVGSVGElement>(".drawing"), (svg) => ({
          box: svg.getBoundingClientRect(),
          view: svg.viewBox.baseVal,
        }));
        return drawings
          .filter(({ box }) => box.height > 0)
          .map(({ box, view }) => (box.width / box.height / (view.width / view.height)).toFixed(2));
      });
    await expect.poll(shape).toEqual(["1.00"]);
    const code = page.locator(".print-code");
    await expect(code).toBeVisible();
    await expect.poll(() => code.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
  });

for (const state of [
  "corridor-volumes",
  "corridor-volumes?kinds=plans",
  "corridor-profiles?align=host",
  "corridor-profiles?routes=all&align=host",
  "corridor-profiles?routes=all&place=lyg",
  "corridors?place=lyg",
  "checks?as-of=2026-11-27",
  "world-shares",
])
  test(`${state} prints on one sheet of A4 and of Letter, with and without scripts, its link and the caveats on it`, async ({
    browser,
  }) => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await (javaScriptEnabled ? opened(page, `${base}/${state}`) : page.goto(`${base}/${state}`));
      for (const format of ["A4", "Letter"]) {
        const pdf = (await page.pdf({ format })).toString("latin1");
        expect(pdf.match(/\/Type\s*\/Page\b/g), `${format}, scripts ${javaScriptEnabled}`).toHaveLength(1);
      }
      // Letter, less its margins, in CSS pixels.
      await page.setViewportSize({ width: 725, height: 965 });
      await page.emulateMedia({ media: "print" });
      for (const part of [".permalink", ".print-code", ".notes li:last-child"]) {
        const box = await page.locator(part).boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? Number.NaN), part).toBeLessThanOrEqual(965);
      }
      await context.close();
    }
  });

test("the code on paper is that of the state drawn, or none", async ({ page }) => {
  await opened(page, `${base}/trade-targets`);
  await page.getByRole("link", { name: "China with the others" }).click();
  await expect(page).toHaveURL(/reading=china/);
  await expect(page.locator(`.print-code[src="${base}/trade-targets/qr"]`)).toHaveCount(0);
  await expect(page.locator(".print-code")).toHaveAttribute("src", `${base}/trade-targets/qr?reading=china`);
});

test("structured data name the files of a view and rate the figures that were checked", async ({ page, request, baseURL }) => {
  const dataOf = async (path: string) => {
    await page.goto(path);
    return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  };
  const set = await dataOf(view);
  expect(set).toMatchObject({ "@type": "Dataset", url: `${baseURL}${view}`, name: await page.locator("h1").textContent() });
  for (const { encodingFormat, contentUrl } of [...set.distribution, ...set.image]) {
    expect(contentUrl).toContain("?measure=exports&year=2010");
    expect((await request.get(contentUrl)).headers()["content-type"]).toContain(encodingFormat);
  }
  const { "@graph": reviews } = await dataOf(`${base}/figures`);
  expect(reviews.length).toBeGreaterThan(5);
  for (const { url, claimReviewed, reviewRating, itemReviewed, author } of reviews) {
    const entry = page.locator(`[id="${new URL(url).pathname.split("/").at(-1)}"]`);
    await expect(entry.locator(".verdict").first()).toHaveText(reviewRating.alternateName);
    const rated = ["Consistent", "Depends on the definition", "Not consistent"].includes(reviewRating.alternateName);
    if (rated) expect(reviewRating).toMatchObject({ ratingValue: expect.any(Number), worstRating: 1, bestRating: 5 });
    else expect(reviewRating).not.toHaveProperty("ratingValue");
    await expect(entry).toContainText(itemReviewed.author.name);
    expect(claimReviewed).not.toMatch(/[“"]/);
    expect(author.name).toBe("Plenary");
  }
});
