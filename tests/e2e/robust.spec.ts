import { connect } from "node:net";
import { expect } from "@playwright/test";
import fc from "fast-check";
import { test } from "./kept-page";

const base = "/en/sco-2024-astana";

test("scripts run by hash only, pages are framed by nobody", async ({ request }) => {
  const headers = (await request.get(base)).headers();
  const policy = headers["content-security-policy"];
  const scripts = policy.split("; ").find((part) => part.startsWith("script-src"));
  expect(scripts).toMatch(/^script-src 'self'( 'sha256-[\w+/=]+')+$/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBeTruthy();
  expect(headers["permissions-policy"]).toBeTruthy();
  expect(headers["strict-transport-security"]).toBeUndefined();
  const secure = await request.get(base, { headers: { "x-forwarded-proto": "https" } });
  expect(secure.headers()["strict-transport-security"]).toContain("max-age");
});

test("whether the server answers is said in a word, which nobody keeps", async ({ request }) => {
  const response = await request.get("/health");
  expect(response.status()).toBe(200);
  expect(await response.text()).toBe("ok\n");
  expect(response.headers()["content-type"]).toContain("text/plain");
  expect(response.headers()["cache-control"]).toBe("no-store");
});

test("a page in the reader’s cache is answered with 304", async ({ request }) => {
  const { etag } = (await request.get(`${base}/topics`)).headers();
  const again = await request.get(`${base}/topics`, { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
});

/** A request as written, which clients would tidy. */
function raw(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "localhost", () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
}

test("malformed escapes are 400, endless addresses 414, each with a sentence", async ({ baseURL }) => {
  const port = Number(new URL(baseURL ?? "").port);
  expect(await raw(port, "/en/%ff")).toMatch(/^HTTP\/1\.1 400[\s\S]+Check the link\./);
  expect(await raw(port, "/%")).toMatch(/^HTTP\/1\.1 400/);
  expect(await raw(port, `${base}?x=${"y".repeat(5000)}`)).toMatch(/^HTTP\/1\.1 414[\s\S]+are read/);
  expect(await raw(port, `${base}?x=${"y".repeat(80_000)}`)).toMatch(/^HTTP\/1\.1 414[\s\S]+too long/);
});

test("what a URL asks in vain is said, with what is accepted and the corrected link", async ({ page }) => {
  await page.goto(`${base}/trade-targets?reading=bogus&by=2050&base=1066&utm=%3Cb%3E`);
  const note = page.locator(".ignored");
  await expect(note).toContainText(
    "“bogus” is not a value of “reading” and was ignored. It accepts among (among members), china (China with the others), cumulative (China, added up).",
  );
  await expect(note).toContainText("whole numbers from 2000 to 2019");
  await expect(note).toContainText("“utm” is no setting");
  await note.getByRole("link").click();
  await expect(page).toHaveURL(/trade-targets\?by=2050$/);
  await expect(note).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    test("an unknown page is a 404 that names the nearest, whole", async ({ page }) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      const response = await page.goto(`${base}/trade-targetz?x=1`, { waitUntil: "networkidle" });
      expect(response?.status()).toBe(404);
      expect(response?.headers()["content-security-policy"]).toContain("script-src 'self' 'sha256-");
      await expect(page).toHaveTitle("There is no such page · Plenary");
      await expect(page).toHaveURL(`${base}/trade-targetz?x=1`);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
      await expect(page.locator("main p a").first()).toHaveText("What the trade target can mean");
      await expect(page.locator("main p a").first()).toHaveAttribute("href", `${base}/trade-targets`);
      await expect(page.locator(".site-header")).toBeVisible();
      await expect(page.locator(".site-footer")).toBeVisible();
      for (const path of ["/en/sco-2024-astanna", "/xx/sco-2024-astana", "/en/_status/500", "/en/_status/404", "/nothing.ico"]) {
        expect((await page.goto(path))?.status(), path).toBe(404);
        await expect(page.locator("main p a").first(), path).toHaveAttribute("href", base);
      }
      expect(faults).toEqual([]);
    });
  });

test("refusals say what is answered, and over TLS that TLS is to be kept", async ({ request }) => {
  const refused = await request.post(base, { headers: { "x-forwarded-proto": "https" } });
  expect(refused.status()).toBe(405);
  expect(refused.headers().allow).toBe("GET, HEAD");
  expect(refused.headers()["strict-transport-security"]).toContain("max-age");
});

test("of a thousand malformed URLs none fails and none is reflected as markup", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const markup = "<img src=x onerror=alert(1)>";
  const piece = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      "..",
      "%00",
      "%ff",
      "__proto__",
      markup,
      encodeURIComponent(markup),
      "topics",
      "corridors",
      "trade-targets",
      "figures",
      "members",
      "corridor",
      "search",
      "compare",
      "slice",
      "csv",
      "gallery",
    ),
  );
  const query = fc.array(
    fc.tuple(
      fc.constantFrom("reading", "base", "by", "show", "at", "place", "topic", "actor", "q", "chart", "state", "x"),
      fc.oneof(fc.string({ maxLength: 40 }), fc.constant(markup)),
    ),
    { maxLength: 4 },
  );
  const urls = fc.sample(fc.tuple(fc.array(piece, { maxLength: 3 }), query), { numRuns: 1000, seed: 7 });
  for (let i = 0; i < urls.length; i += 10) {
    await Promise.all(
      urls.slice(i, i + 10).map(async ([path, pairs]) => {
        const url = `${baseURL}${base}/${path.map((one) => encodeURI(one).replaceAll("#", "%23").replaceAll("?", "%3F")).join("/")}?${new URLSearchParams(pairs)}`;
        const response = await fetch(url, { redirect: "manual" });
        expect(response.status, url).toBeLessThan(500);
        const type = response.headers.get("content-type") ?? "";
        if (type.includes("html")) expect(await response.text(), url).not.toContain("<img src=x");
        else await response.arrayBuffer();
      }),
    );
  }
});

test("many who ask for one new view at once get the same answer, made once", async ({ request }) => {
  const path = `${base}/trade-by-member?year=2003&members=tjk~kgz`;
  const start = performance.now();
  const first = await request.get(path);
  const alone = performance.now() - start;
  const other = `${base}/trade-by-member?year=2004&members=tjk~kgz`;
  const together = performance.now();
  const all = await Promise.all(Array.from({ length: 40 }, () => request.get(other)));
  expect(new Set(all.map((response) => `${response.status()} ${response.headers().etag}`)).size).toBe(1);
  expect(first.status()).toBe(200);
  // Forty renderings one after the other would take forty times as long as one.
  expect(performance.now() - together).toBeLessThan(Math.max(20 * alone, 1500));
});
