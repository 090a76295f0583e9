import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { GET as getEmbed } from "@/app/[locale]/[summit]/[chart]/embed/route";
import { GET as getOembed } from "@/app/oembed/route";
import { newestSummit } from "@/data";
import { EMBED_HOST } from "@/lib/embed-scripts";
import { embedFiles } from "@/scripts/build-embed";
import { contentSecurityPolicy } from "@/server/security";
import { parsed } from "./parsed";
import published from "./published-scripts.json" with { type: "json" };

const summit = newestSummit();
const embed = (chart: string, query = "") =>
  getEmbed(new Request(`https://example.org/?${query}`, { headers: { host: "example.org" } }), {
    params: Promise.resolve({ locale: "en", summit, chart }),
  });

describe("a framed view", () => {
  it("says what of its link it left out, and is in the look asked for", async () => {
    const html = await (await embed("topics", "by=words&colour=<b>&look=dark")).text();
    const document = parsed(html);
    expect(document.documentElement.dataset.look).toBe("dark");
    expect(document.querySelector(".said")?.textContent).toBe("Part of this link was not understood and is left out: colour.");
    const odd = parsed(await (await embed("topics", "look=purple")).text());
    expect(odd.documentElement.dataset.look).toBeUndefined();
    expect(odd.querySelector(".said")?.textContent).toContain("look");
  });
  it("keeps state, release and look in what it offers to choose", async () => {
    const document = parsed(await (await embed("topics", "scope=summit&look=dark&as-of=2026-11-25")).text());
    const hrefs = Array.from(document.querySelectorAll(".control a"), (anchor) => anchor.getAttribute("href"));
    expect(hrefs).toContain(`/en/${summit}/topics/embed?by=words&scope=summit&look=dark&as-of=2026-11-25`);
    expect(document.querySelectorAll('.control [aria-current="true"]')).toHaveLength(1);
  });
  it("of nothing is a 404 that says so, in a frame too", async () => {
    const response = await embed("<b>");
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain("There is no chart “&lt;b&gt;”");
  });
  it("may be framed by anybody, under a policy as strict as any page's", () => {
    const html = '<style>a{}</style><script type="application/json">{}</script>';
    expect(contentSecurityPolicy(html, { framed: true })).toContain("frame-ancestors *");
    expect(contentSecurityPolicy(html)).toContain("frame-ancestors 'none'");
    expect(contentSecurityPolicy(html)).toContain("script-src 'self';");
  });
});

describe("the scripts round frames", () => {
  it("stand in public as their sources make them", () => {
    for (const { path, text } of embedFiles()) if (path.startsWith("public/")) expect(readFileSync(path, "utf8"), path).toBe(text);
  });
  it("are never changed once published: their hashes stand in the pages of others", () => {
    for (const [path, integrity] of Object.entries(published)) {
      const hash = createHash("sha384")
        .update(readFileSync(`public${path}`))
        .digest("base64");
      expect(`sha384-${hash}`, `${path} was published: raise VERSION in scripts/build-embed.ts`).toBe(integrity);
    }
    expect(published).toHaveProperty(EMBED_HOST.path, EMBED_HOST.integrity);
  });
  it("weigh at most 2 KB on the pages of others", () => {
    expect(gzipSync(readFileSync(`public${EMBED_HOST.path}`)).length).toBeLessThanOrEqual(2048);
  });
});

describe("oEmbed", () => {
  const link = `http://example.org/en/${summit}/trade-by-member?year=2010`;
  const ask = (query: Record<string, string>) =>
    getOembed(new Request(`http://example.org/oembed?${new URLSearchParams(query)}`, { headers: { host: "example.org" } }));
  it("gives a frame of the view, with title, size and preview", async () => {
    const response = await ask({ url: link });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const { html, ...fields } = await response.json();
    expect(fields).toMatchObject({
      type: "rich",
      version: "1.0",
      provider_name: "Plenary",
      width: 732,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(fields.thumbnail_url).toMatch(/^http:\/\/example\.org\/en\/.*\/trade-by-member\.png\?year=2010&/);
    const frame = parsed(html).querySelector("iframe");
    expect(frame?.src).toBe(`http://example.org/en/${summit}/trade-by-member/embed?year=2010`);
    expect(frame?.title).toBe(fields.title);
    expect(Number(frame?.height)).toBe(fields.height);
  });
  it("says the same as XML", async () => {
    const response = await ask({ url: link, format: "xml" });
    expect(response.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    const xml = parsed(await response.text(), "text/xml");
    const json = await (await ask({ url: link })).json();
    for (const [name, value] of Object.entries(json)) expect(xml.querySelector(`oembed > ${name}`)?.textContent, name).toBe(String(value));
  });
  it("keeps to the width and height that there is room for", async () => {
    const fields = await (await ask({ url: link, maxwidth: "400", maxheight: "500" })).json();
    expect([fields.width, fields.height]).toEqual([400, 500]);
    const frame = parsed(fields.html).querySelector("iframe");
    expect([frame?.getAttribute("width"), frame?.getAttribute("height")]).toEqual(["400", "500"]);
    expect(frame?.style.maxWidth).toBe("400px");
    expect(frame?.style.maxHeight).toBe("500px");
    // The script would make it as high as its content.
    expect(fields.html).not.toContain("<script");
    expect(fields.thumbnail_url).toBeUndefined();
    const wide = await (await ask({ url: link, maxwidth: "400" })).json();
    expect(parsed(wide.html).querySelector("iframe")?.style.maxWidth).toBe("400px");
    expect(wide.html).toContain("<script");
    expect((await ask({ url: link, maxwidth: "-1" })).status).toBe(400);
    expect((await ask({ url: link, maxheight: "1e3" })).status).toBe(400);
  });
  it("gives a thumbnail that has room in the same width and height", async () => {
    const { thumbnail_url, thumbnail_width, thumbnail_height } = await (await ask({ url: link, maxwidth: "900", maxheight: "900" })).json();
    expect(thumbnail_width / thumbnail_height).toBeCloseTo(1200 / 630, 1);
    expect(thumbnail_width).toBeGreaterThan(700);
    expect(thumbnail_width).toBeLessThanOrEqual(900);
    const { width, scale } = Object.fromEntries(new URL(thumbnail_url).searchParams);
    expect(Number(width) * Number(scale ?? 1)).toBeCloseTo(thumbnail_width, 6);
  });
  it.each([
    ["http://elsewhere.org/en/x/topics", 404],
    [`http://example.org/en/${summit}/nothing`, 404],
    [`http://example.org/en/${summit}`, 404],
    ["javascript:alert(1)", 404],
    ["", 400],
    [`http://example.org/en/${summit}/topics/share?by=words`, 200],
    [`http://example.org/en/${summit}/topics/embed?look=dark`, 200],
  ])("of %s answers %i", async (url, status) => {
    expect((await ask({ url })).status).toBe(status);
  });
  it("in a format that there is not answers 501", async () => {
    expect((await ask({ url: link, format: "yaml" })).status).toBe(501);
  });
});
