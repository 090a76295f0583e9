import { expect, type Locator, type Page } from "@playwright/test";
import { catalogue } from "../../charts";
import permalinks from "../permalinks.json" with { type: "json" };
import { test } from "./kept-page";
import { heldScripts } from "./opened";
import { sent } from "./sent";

const base = "/en/sco-2024-astana";
const ids = Object.keys(catalogue);

/** The live drawing of a chart page, once the browser runs it. */
async function picture(page: Page): Promise<string> {
  const svg = page.locator(".chart .frame svg.drawing");
  await svg.waitFor();
  // Ids are of the place that a drawing has among those of the page.
  return (await svg.innerHTML()).replaceAll(/_[rR]_\w*_/g, "").replaceAll(/(id|clip-path|fill)="[^"]*(clip|fade|hatch)-[^"]*"/g, "");
}

for (const id of ids) {
  test.describe(id, () => {
    test("changes URL and picture with each choice, and Back and Forward step through them", async ({ page }) => {
      await page.goto(`${base}/${id}`);
      const first = await picture(page);
      const choice = page.locator(".controls .choices a:not([aria-current])").first();
      await choice.click();
      await expect(page).toHaveURL(/\?./);
      await expect.poll(() => picture(page)).not.toBe(first);
      const second = await picture(page);
      const url = page.url();
      await expect
        .poll(() =>
          page.locator('link[rel="canonical"]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href")))]),
        )
        .toEqual([url]);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${id}$`));
      await expect.poll(() => picture(page)).toBe(first);
      await page.goForward();
      await expect(page).toHaveURL(url);
      await expect.poll(() => picture(page)).toBe(second);
      await page.reload();
      await expect.poll(() => picture(page)).toBe(second);
    });

    test("draws what is pointed at behind what is shown, for nobody to see yet, and shows that when it is chosen", async ({ page }) => {
      await page.goto(`${base}/${id}`);
      const first = await picture(page);
      const choice = page.locator(".controls .choices a:not([aria-current])").first();
      await choice.hover();
      const behind = page.locator(".chart .frame .behind");
      await expect(behind.locator("svg")).toBeAttached();
      await expect(behind).toHaveAttribute("aria-hidden", "true");
      await expect(behind).toHaveCSS("opacity", "0");
      expect(await picture(page)).toBe(first);
      await behind.locator("svg").evaluate((svg) => svg.setAttribute("data-ready", ""));
      await choice.click();
      await expect(page.locator(".chart .frame .layer:not(.behind) svg.drawing[data-ready]")).toBeAttached();
      const second = await picture(page);
      await page.reload();
      await expect.poll(() => picture(page)).toBe(second);
    });

    test("shows the same picture in a new window", async ({ page, browser }) => {
      const link = permalinks.find((path) => path.startsWith(`${base}/${id}?`)) ?? `${base}/${id}`;
      await page.goto(link);
      const shown = await picture(page);
      const other = await (await browser.newContext()).newPage();
      await other.goto(link);
      await expect.poll(() => picture(other)).toBe(shown);
    });

    test("is read by keyboard alone: arrows walk the marks, a live region speaks them, Enter follows a control", async ({ page }) => {
      await page.goto(`${base}/${id}`);
      const frame = page.locator(".frame");
      await frame.waitFor();
      for (let i = 0; i < 60 && !(await frame.evaluate((element) => element === document.activeElement)); i++)
        await page.keyboard.press("Tab");
      await expect(frame).toBeFocused();
      await page.keyboard.press("ArrowRight");
      const live = page.locator(".frame [aria-live]");
      await expect(live).not.toBeEmpty();
      const spoken = await live.textContent();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      await expect(live).not.toHaveText(spoken ?? "");
      await page.keyboard.press("Escape");
      await expect(live).toBeEmpty();
      await page.locator(".controls .choices a:not([aria-current])").first().focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\?./);
    });

    test("downloads its table as CSV in its state", async ({ page, request }) => {
      const link = permalinks.find((path) => path.startsWith(`${base}/${id}?`)) ?? `${base}/${id}`;
      const shown = await sent(page, link);
      const { href, rows } = await shown.evaluate((all) => ({
        href:
          Array.from(all.links)
            .find(({ textContent }) => textContent === "CSV")
            ?.getAttribute("href") ?? "",
        rows: all.querySelectorAll(".table-fold tbody tr").length,
      }));
      const response = await request.get(href);
      expect(response.headers()["content-type"]).toContain("text/csv");
      expect((await response.text()).trim().split("\r\n")).toHaveLength(1 + rows);
    });
  });
}

test("a drop-down of years changes the picture and the URL", async ({ page }) => {
  await page.goto(`${base}/trade-targets`);
  const before = await picture(page);
  await page.locator("select[name=by]").selectOption("2050");
  await expect(page).toHaveURL(/by=2050/);
  await expect.poll(() => picture(page)).not.toBe(before);
});

test("a year chosen before the scripts come is carried out when they do", async ({ page }) => {
  const letThrough = await heldScripts(page);
  await page.goto(`${base}/trade-targets`, { waitUntil: "commit" });
  await page.locator("select[name=by]").selectOption("2050");
  letThrough();
  await expect(page).toHaveURL(/by=2050/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the map zooms in, out and back to the whole by links", async ({ page }) => {
    await page.goto(`${base}/corridors?colour=status`);
    const link = (name: string) => page.getByRole("link", { name, exact: true });
    await expect(page.locator(".zoom-buttons a[href]:visible")).toHaveCount(1);
    await link("Zoom in").click();
    await expect(page).toHaveURL(/colour=status&at=[\d.]+,[\d.]+,1\.6$/);
    await link("Zoom in").click();
    await expect(page).toHaveURL(/at=[\d.]+,[\d.]+,2\.56$/);
    await link("Zoom out").click();
    await expect(page).toHaveURL(/at=[\d.]+,[\d.]+,1\.6$/);
    await link("Whole map").click();
    await expect(page).toHaveURL(/corridors\?colour=status$/);
  });
});

test("a zoom link that has the focus hands it on to the button that takes its place", async ({ page }) => {
  const letThrough = await heldScripts(page);
  await page.goto(`${base}/corridors`, { waitUntil: "commit" });
  await page.getByRole("link", { name: "Zoom in", exact: true }).focus();
  letThrough();
  await expect(page.getByRole("button", { name: "Zoom in", exact: true })).toBeFocused();
  await expect(page.locator(".zoom-buttons")).toHaveCount(1);
});

test("the map zooms by button, key and wheel with Ctrl, drags, and writes where it is without a new step", async ({ page }) => {
  await page.goto(`${base}/trade-targets`);
  await page.goto(`${base}/corridors`);
  await page.locator(".frame").waitFor();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/at=[\d.]+,[\d.]+,1\.6/);
  await page.locator(".frame").focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/at=[\d.]+,[\d.]+,2\.4/);
  const box = await page.locator(".frame").boundingBox();
  if (!box) throw new Error("no map");
  const before = page.url();
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 160, { steps: 5 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 200);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/at=[\d.]+,[\d.]+,1\.\d/);
  await page.getByRole("button", { name: "Whole map" }).click();
  await expect(page).toHaveURL(/corridors$/);
  await page.goBack();
  await expect(page).toHaveURL(/trade-targets$/);
});

test("a place on the map opens its panel, and a neighbour leads on", async ({ page }) => {
  await page.goto(`${base}/corridors?place=aktp`);
  await expect(page.locator(".place-name")).toHaveText("Aktau (port)");
  await page.locator(".place-panel dd a").first().click();
  await expect(page).toHaveURL(/place=(?!aktp)/);
  await page.goBack();
  await expect(page.locator(".place-name")).toHaveText("Aktau (port)");
});

test("a theme opens in place and that is a URL", async ({ page }) => {
  await page.goto(`${base}/topics`);
  await page.locator(".frame").waitFor();
  await page.getByRole("link", { name: "Environmental concerns" }).click();
  await expect(page).toHaveURL(/topic=t3/);
  await expect(page.locator(".topic-open ol > li")).toHaveCount(4);
});

test("a slice that cannot be fetched keeps the picture and offers a retry", async ({ page }) => {
  await page.goto(`${base}/trade-targets`);
  const before = await picture(page);
  await page.route("**/slice?**", (route) => route.abort());
  await page.getByRole("link", { name: "China with the others" }).click();
  await expect(page.getByText("could not be fetched")).toBeVisible({ timeout: 10_000 });
  expect(await picture(page)).toBe(before);
  await page.unroute("**/slice?**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => picture(page)).not.toBe(before);
});

test("charts on the dashboard are live and lead to their page in their state", async ({ page }) => {
  await page.goto(base);
  const chart = page.locator("#trade-targets");
  await chart.locator(".frame").waitFor();
  await chart.getByRole("link", { name: "China, added up" }).click();
  await expect(chart.getByRole("heading")).toContainText("added up");
  await expect(page).toHaveURL(new RegExp(`${base}$`));
  await chart.getByRole("link", { name: "Open" }).click();
  await expect(page).toHaveURL(/trade-targets\?reading=cumulative$/);
});

test.describe("a chart of the dashboard that is not live yet", () => {
  for (const [what, act] of [
    ["a click", (chart: Locator) => chart.getByRole("link", { name: "China, added up" }).click()],
    ["a choice of year", (chart: Locator) => chart.locator("select[name=base]").selectOption("2002")],
  ] as const)
    test(`carries ${what} out once it is`, async ({ page }) => {
      // Scripts of the charts come late.
      await page.route("**/part", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      });
      const asked = page.waitForRequest("**/trade-targets/part");
      await page.goto(base);
      await asked;
      const chart = page.locator("#trade-targets");
      const title = await chart.getByRole("heading").textContent();
      await expect(chart.locator(".frame")).toHaveCount(0);
      await act(chart);
      await expect(chart.getByRole("heading")).not.toHaveText(title ?? "");
      await expect(page).toHaveURL(new RegExp(`${base}$`));
    });

  test("keeps the focus when it becomes so", async ({ page }) => {
    await page.goto(base);
    const link = page.locator("#topics .choices a").nth(1);
    await link.focus();
    await page.locator("#topics .frame").waitFor();
    await expect(link).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(link).toHaveAttribute("aria-current", "true");
  });

  test("leads to its page where its data do not come", async ({ page }) => {
    await page.route("**/part", (route) => route.abort());
    await page.goto(base, { waitUntil: "networkidle" });
    await page.locator("#trade-targets").getByRole("link", { name: "China, added up" }).click();
    await expect(page).toHaveURL(/trade-targets\?reading=cumulative$/);
  });

  test("asks for nothing while it is off screen", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(base, { waitUntil: "networkidle" });
    await page.locator("#trade-targets .frame").waitFor();
    expect(asked.filter((url) => url.endsWith("/topics/part"))).toEqual([]);
    await page.locator("#topics").scrollIntoViewIfNeeded();
    await page.locator("#topics .frame").waitFor();
  });
});

test("copying the link says so, and a refused clipboard selects the link instead", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${base}/topics?by=words`);
  await page.locator(".frame").waitFor();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error("no")) }));
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByLabel("Link to this view")).toHaveValue(page.url());
});
