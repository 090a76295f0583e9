import { type APIRequestContext, type APIResponse, expect, type Page } from "@playwright/test";
import { catalogue } from "../../charts";
import permalinks from "../permalinks.json" with { type: "json" };
import { test } from "./kept-page";

const base = "/en/sco-2024-astana";
/** Of which there is one of all rows. */
const FULL = new Set(["CSV", "Excel", "JSON"]);
const TYPES = {
  PNG: "image/png",
  SVG: "image/svg+xml",
  CSV: "text/csv",
  Excel: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  JSON: "application/json",
};

/** Any cache may keep a file and ask whether it is current; HEAD says the same of it as GET. */
async function expectKeepable(request: APIRequestContext, href: string): Promise<void> {
  const { status, etag, ...got } = await headersOf(await request.get(href));
  expect(status, href).toBe(200);
  expect(got.cacheControl, href).toMatch(/^public, max-age=0, must-revalidate, s-maxage=\d+$/);
  expect(got.vary, href).toBe(/png|sheet/.test(got.type) ? "" : "Accept-Encoding");
  const head = await request.head(href);
  expect(await headersOf(head), href).toEqual({ status, etag, ...got });
  expect(await head.body(), href).toHaveLength(0);
  const again = await request.get(href, { headers: { "if-none-match": etag } });
  expect([again.status(), again.headers()["cache-control"], again.headers().vary ?? ""], href).toEqual([304, got.cacheControl, got.vary]);
  expect(
    (await request.head(href, { headers: { "if-none-match": etag.startsWith("W/") ? etag.slice(2) : `W/${etag}` } })).status(),
    href,
  ).toBe(304);
  expect((await request.get(href, { headers: { "if-none-match": '"another"' } })).status(), href).toBe(200);
}

async function headersOf(response: APIResponse) {
  const { etag, vary = "", "cache-control": cacheControl, "content-type": type } = response.headers();
  return { status: response.status(), etag, vary, cacheControl, type };
}

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
      await expectKeepable(request, href);
      await expectKeepable(request, `${href}${query ? "&" : "?"}${FULL.has(name) ? "rows=all" : "look=dark"}`);
    }
    await expectKeepable(request, `${base}/${id}.csv-metadata.json${query}`);
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
  const link = await page.getByRole("textbox", { name: "Live link" }).inputValue();
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

/** Texts of a drawing that its edge cuts off by more than a pixel, in a browser with the site's own letters. */
async function cutOff(page: Page, path: string): Promise<string[]> {
  return page.evaluate(async (address) => {
    const box = document.body.appendChild(document.createElement("div"));
    box.style.cssText = "position:absolute;left:40px;top:40px;width:2000px";
    box.innerHTML = await (await fetch(address)).text();
    await document.fonts.ready;
    const svg = box.querySelector("svg");
    const edge = svg?.getBoundingClientRect();
    const cut = Array.from(svg?.querySelectorAll("text") ?? []).filter((text) => {
      const own = text.getBoundingClientRect();
      return edge && (own.left < edge.left - 1.5 || own.right > edge.right + 1.5 || own.bottom > edge.bottom + 4 || own.top < edge.top - 4);
    });
    box.remove();
    return svg ? cut.map(({ textContent }) => textContent ?? "") : ["no drawing"];
  }, path);
}

for (const id of Object.keys(catalogue))
  test(`no text of ${id} is cut off by the edge of its drawing, in any published state, on a phone, half a page and a page`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.goto(`${base}/sources`);
    for (const link of permalinks) {
      const [path, query] = link.split("?");
      if (path !== `${base}/${id}`) continue;
      for (const width of [328, 592, 864])
        expect
          .soft(await cutOff(page, `${path}.svg?${query ? `${query}&` : ""}frame=none&width=${width}`), `${link} at ${width}`)
          .toEqual([]);
    }
  });
