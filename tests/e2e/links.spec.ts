import { expect } from "@playwright/test";
import releases from "../../data/releases/index.json" with { type: "json" };
import { test } from "./kept-page";

const base = "/en/sco-2024-astana";
const newest = releases.at(-1)?.id;

test.describe("a mark", () => {
  test("is put into the link by a click, told in words, undone by Back and there after a reload", async ({ page }) => {
    await page.goto(`${base}/trade-targets`);
    const chart = page.getByRole("application");
    await chart.waitFor();
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?mark=measured-2001$/);
    const marked = page.locator(".marked");
    await expect(marked).toContainText("2001");
    await page.reload();
    await expect(marked).toContainText("2001");
    await marked.getByRole("link").click();
    await expect(page).toHaveURL(`${base}/trade-targets`);
    await expect(marked).toHaveCount(0);
    await page.goBack();
    await expect(marked).toContainText("2001");
  });

  test("is set by the key M where Enter leads elsewhere, and goes without complaint where a map is moved away from it", async ({
    page,
  }) => {
    await page.goto(`${base}/corridors`);
    const chart = page.getByRole("application");
    await chart.waitFor();
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("m");
    await expect(page).toHaveURL(/mark=/);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(page).toHaveURL(/at=/);
    // Where the map shows the place still, the mark stays; else it goes, without a word of complaint.
    await expect(page.locator(".marked")).toHaveCount(new URL(page.url()).searchParams.has("mark") ? 1 : 0);
    await expect(page.locator(".ignored")).toHaveCount(0);
  });

  test("that the chart does not have is named, with what there is; another choice takes a mark away", async ({ page }) => {
    await page.goto(`${base}/trade-by-member?mark=year-1066`);
    await expect(page.locator(".ignored")).toContainText("“year-1066” is not a value of “mark”");
    await expect(page.locator(".ignored")).toContainText("year-2000");
    await page.goto(`${base}/trade-by-member?mark=year-2012`);
    await expect(page.locator(".marked")).toContainText("2012");
    await page.getByRole("link", { name: "exports" }).click();
    await expect(page).toHaveURL(`${base}/trade-by-member?measure=exports`);
  });

  test("goes along into picture and data", async ({ request }) => {
    const query = "mark=year-2012";
    expect(await (await request.get(`${base}/trade-by-member.svg?${query}`)).text()).toContain("2012: $");
    expect((await (await request.get(`${base}/trade-by-member.json?${query}`)).json()).mark).toBe("year-2012");
    expect((await request.get(`${base}/trade-by-member.csv?mark=nothing`)).headers()["plenary-ignored"]).toBe("mark");
  });
});

test.describe("a link fixed to a release", () => {
  test("keeps it through every choice, and leads to the data as they stand", async ({ page }) => {
    await page.goto(`${base}/trade-by-member?as-of=${newest}`);
    const note = page.locator(".fixed-note");
    await expect(note).toContainText("No number, wording or row of this view has been corrected since.");
    await page.getByRole("link", { name: "exports" }).click();
    await expect(page).toHaveURL(`${base}/trade-by-member?measure=exports&as-of=${newest}`);
    await page.getByLabel("Year").selectOption("2010");
    await expect(page).toHaveURL(`${base}/trade-by-member?measure=exports&year=2010&as-of=${newest}`);
    await expect(page.getByRole("link", { name: "CSV", exact: true })).toHaveAttribute("href", /as-of=/);
    await expect(note).toBeVisible();
    await note.getByRole("link").click();
    await expect(page).toHaveURL(`${base}/trade-by-member?measure=exports&year=2010`);
    await expect(note).toHaveCount(0);
  });

  test("to none that there is falls back and says which there are", async ({ page, request }) => {
    await page.goto(`${base}/topics?as-of=1999-01-01`);
    await expect(page.locator(".ignored")).toContainText(`It accepts ${releases.map(({ id }) => id).join(", ")}`);
    await expect(page.locator(".fixed-note")).toHaveCount(0);
    expect((await request.get(`${base}/topics.csv?as-of=1999-01-01`)).headers()["plenary-ignored"]).toBe("as-of");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("mark and release are there, and kept by links and forms", async ({ page }) => {
    await page.goto(`${base}/trade-by-member?as-of=${newest}&mark=year-2012`);
    await expect(page.locator(".marked")).toContainText("2012");
    await expect(page.locator(".fixed-note")).toBeVisible();
    await page.locator("select[name=year]").selectOption("2010");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(new RegExp(`year=2010.*as-of=${newest}|as-of=${newest}.*year=2010`));
    await expect(page.locator(".fixed-note")).toBeVisible();
  });
  test("the page to share gives a live and a fixed link, and points at a mark", async ({ page }) => {
    await page.goto(`${base}/trade-by-member/share?measure=exports`);
    await page.getByLabel("Point at").selectOption({ label: (await page.locator("option[value=year-2012]").textContent()) ?? "" });
    await page.getByRole("button", { name: "Change the link" }).click();
    await expect(page.getByLabel("Live link")).toHaveValue(/trade-by-member\?measure=exports&mark=year-2012$/);
    await expect(page.getByLabel("Fixed link")).toHaveValue(new RegExp(`measure=exports&mark=year-2012&as-of=${newest}$`));
  });
});
