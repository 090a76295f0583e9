/** Figures, members, corridors: pages of one thing, joined in both directions; and what a dashboard follows. */
import { expect } from "@playwright/test";
import { test } from "./kept-page";

const base = "/en/sco-2024-astana";

test("a figure's page says its words, its verdict with the rule, in how many choices it holds, and what would change that", async ({
  page,
}) => {
  await page.goto(`${base}/figures/s09`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("over 350,000 km");
  await expect(page.locator(".figure-verdict")).toHaveText("Depends on the definition");
  await expect(page.getByText("It holds in 1 of the 3 choices that can be defended.")).toBeVisible();
  await expect(page.getByText("It holds for every value from 346,500 km up.")).toBeVisible();
  await expect(page.locator(".figure-table").first().getByRole("row")).toHaveCount(5);
});

test("a figure leads to the country of who stated it, which leads back", async ({ page }) => {
  await page.goto(`${base}/figures/s10`);
  await page.locator(".fact-lists").getByRole("link", { name: "Kazakhstan", exact: true }).click();
  await expect(page).toHaveURL(`${base}/members/kaz`);
  await expect(page.locator(`.fact-lists a[href="${base}/figures/s10"]`)).toHaveCount(1);
});

test("a choice is a link that keeps the values it leaves, and Back undoes it", async ({ page }) => {
  await page.goto(`${base}/figures/s07`);
  const rows = page.locator("#held ~ .scrolled tbody tr");
  await expect(rows).toHaveCount(4);
  await page
    .locator(".figure-choices")
    .getByRole("link", { name: /^members at the time/ })
    .click();
  await expect(page).toHaveURL(`${base}/figures/s07?count=then`);
  await expect(rows).toHaveCount(2);
  await expect(page.locator(".figure-verdict")).toHaveText("Consistent");
  await page.goBack();
  await expect(rows).toHaveCount(4);
});

test("a choice that a check does not leave open is told of, and the figure shown", async ({ page }) => {
  await page.goto(`${base}/figures/s10?year=2022`);
  await expect(page.locator("h1")).toContainText("80%");
  await expect(page.locator(".ignored")).toContainText("year");
});

test("a target that can be read in several ways is drawn in each, beside a verdict that says why none counts", async ({ page }) => {
  await page.goto(`${base}/figures/s08`);
  await expect(page.locator(".figure-verdict")).toHaveText("Unclear");
  await expect(page.locator(".followed-views .chart-title").first()).toContainText("yearly trade among members");
  for (const query of ["reading=china", "reading=cumulative&base=2016"]) {
    const other = page.locator(`.followed-views .view-picture[href="${base}/trade-targets?${query}"]`);
    await expect(other).toContainText("$3 trillion");
  }
});

test("a figure that nothing was found for says so", async ({ page }) => {
  await page.goto(`${base}/figures/p13`);
  await expect(page.locator(".figure-verdict")).toHaveText("No series found");
  await expect(page.locator("#held")).toHaveCount(0);
});

test("a figure with a verdict carries its review for programs, without a rating where none is possible", async ({ page }) => {
  const reviews = async (id: string) => {
    await page.goto(`${base}/figures/${id}`);
    return JSON.parse((await page.locator('script[type="application/ld+json"]').last().textContent()) ?? "{}")["@graph"];
  };
  expect(await reviews("s09")).toMatchObject([{ "@type": "ClaimReview", reviewRating: { ratingValue: 3 } }]);
  const [unclear] = await reviews("s08");
  expect(unclear.reviewRating).toEqual({ "@type": "Rating", alternateName: "Unclear" });
  await page.goto(`${base}/figures/p02`);
  await expect(page.locator('script[type="application/ld+json"]', { hasText: "ClaimReview" })).toHaveCount(0);
});

test("an unknown figure, member or corridor is answered 404", async ({ page }) => {
  for (const path of ["figures/s99", "members/xyz", "corridor/nowhere"]) {
    const response = await page.goto(`${base}/${path}`);
    expect(response?.status(), path).toBe(404);
    await expect(page.locator("h1"), path).toBeVisible();
  }
});

test("a member leads to its corridors, a corridor to its countries, and both to a dashboard that follows them", async ({ page }) => {
  await page.goto(`${base}/members/kaz`);
  await expect(page.locator("h1")).toHaveText("Kazakhstan");
  await page.getByRole("link", { name: "Trans-Caspian International Transport Route" }).last().click();
  await expect(page).toHaveURL(`${base}/corridor/trans-caspian`);
  await page.locator("#countries ~ ul").getByRole("link", { name: "Kazakhstan" }).click();
  await expect(page).toHaveURL(`${base}/members/kaz`);
  await page.getByRole("link", { name: "The dashboard with this member" }).click();
  await expect(page).toHaveURL(`${base}?member=kaz`);
  await expect(page.locator("#trade-by-member-title")).toContainText("Kazakhstan");
});

test("choosing a member and a corridor on the dashboard carries through its charts in one address", async ({ page }) => {
  await page.goto(base);
  await page.locator("form.follow select[name=member]").selectOption("ind");
  await expect(page).toHaveURL(`${base}?member=ind`);
  await page.locator("form.follow select[name=corridor]").selectOption("north-south");
  await expect(page).toHaveURL(`${base}?member=ind&corridor=north-south`);
  await expect(page.locator("#trade-by-member-title")).toContainText("India");
  await expect(page.locator("#corridors-title a")).toHaveAttribute("href", `${base}/corridors?show=north-south`);
  // The live chart is in the state that was drawn.
  const chart = page.locator("#trade-by-member");
  await chart.scrollIntoViewIfNeeded();
  await chart.getByRole("link", { name: "exports" }).first().click();
  await expect(page.locator("#trade-by-member-title")).toContainText("India: exports");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("pages of figures, members and corridors are whole, and a dashboard follows by its form's button", async ({ page }) => {
    await page.goto(`${base}/corridor/cku`);
    await expect(page.locator("svg.drawing").first()).toBeAttached();
    await page.goto(base);
    await page.locator("form.follow select[name=member]").selectOption("rus");
    await page.locator("form.follow button").click();
    await expect(page.locator("#trade-by-member-title")).toContainText("Russia");
  });
});
