import { expect, test } from "@playwright/test";
import { catalogue } from "../../charts";
import permalinks from "../permalinks.json" with { type: "json" };

const base = "/en/sco-2024-astana";
const TYPES = {
  PNG: "image/png",
  SVG: "image/svg+xml",
  CSV: "text/csv",
  Excel: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  JSON: "application/json",
};

for (const id of Object.keys(catalogue)) {
  test(`${id} is there as a file of each kind, in the state on screen`, async ({ page, request }) => {
    const link = permalinks.find((path) => path.startsWith(`${base}/${id}?`)) ?? `${base}/${id}`;
    await page.goto(link);
    const query = new URL(page.url()).search;
    for (const [name, type] of Object.entries(TYPES)) {
      const href = (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
      expect(href).toContain(query);
      const response = await request.get(href);
      expect(response.status(), href).toBe(200);
      expect(response.headers()["content-type"]).toContain(type);
      const again = await request.get(href, { headers: { "if-none-match": response.headers().etag } });
      expect(again.status(), href).toBe(304);
    }
    const described = await request.get(`${base}/${id}.csv-metadata.json${query}`);
    expect(described.headers()["content-type"]).toContain("application/csvm+json");
    expect((await described.json()).url).toContain(`${base}/${id}.csv${query}`);
    const { title, link: permalink } = await (await request.get(`${base}/${id}.json${query}`)).json();
    await expect(page.locator("h1")).toHaveText(title);
    expect(new URL(permalink).pathname + new URL(permalink).search).toBe(link);
  });

  test(`${id} draws its SVG alone, without a request and with its title`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${base}/${id}.svg`);
    expect(asked).toHaveLength(1);
    const { title, outside } = await page.evaluate(() => {
      const svg = document.documentElement as unknown as SVGSVGElement;
      const { width } = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().right > width + 4);
      return { title: svg.querySelector("title")?.textContent, outside: texts.map((text) => text.textContent) };
    });
    expect(title).toBeTruthy();
    expect(outside).toEqual([]);
  });
}

test("a link is shown with a picture of its state, in words for those who do not see it", async ({ page, request }) => {
  await page.goto(`${base}/trade-by-member?year=2010`);
  const meta = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");
  expect(await meta("twitter:card")).toBe("summary_large_image");
  expect(await meta("og:title")).toBe(await page.locator("h1").textContent());
  expect(await meta("og:image:alt")).toMatch(/\w+ \w+/);
  const image = (await meta("og:image")) ?? "";
  expect(image).toContain("year=2010");
  const png = await (await request.get(image)).body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("a file that cannot be is refused in a sentence, never with a failure", async ({ request }) => {
  const long = "x".repeat(100_000);
  for (const [path, status] of [
    [`${base}/trade-targets.png?scale=1e9`, 400],
    [`${base}/trade-targets.png?width=-1`, 400],
    [`${base}/nothing.svg`, 404],
    [`${base}/trade-targets.svg?year=%ff`, 400],
    [`${base}/trade-targets.csv?x=${long}`, 414],
    [`${base}/..%2f..%2fpackage.json`, 404],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path.slice(0, 80)).toBe(status);
    expect((await response.text()).trim()).not.toBe("");
  }
});

test("the page to share a view copies its link and references, and leads back", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${base}/trade-targets/share?reading=china`);
  const link = await page.getByRole("textbox", { name: "Link to this view" }).inputValue();
  expect(new URL(link).pathname + new URL(link).search).toBe(`${base}/trade-targets?reading=china`);
  await page.getByRole("button", { name: "Copy: APA" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(link);
  const image = page.getByRole("img", { name: /^Read as/ });
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
  await page.getByRole("link", { name: /^Read as/ }).click();
  await expect(page).toHaveURL(/\/trade-targets\?reading=china$/);
});
