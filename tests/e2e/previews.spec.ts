import { expect } from "@playwright/test";
import scrape from "open-graph-scraper";
import { unfurl } from "unfurl.js";
import { catalogue } from "../../charts";
import permalinks from "../permalinks.json" with { type: "json" };
import { test } from "./kept-page";

const base = "/en/sco-2024-astana";

/** What a validator asks of an address, but that its host has a dot: the server under test is on localhost. */
const LOCAL = {
  ...{ allow_fragments: true, allow_protocol_relative_urls: false, allow_query_components: true, allow_trailing_dot: false },
  ...{ allow_underscores: false, protocols: ["http", "https"], require_host: true, require_port: false, require_protocol: true },
  ...{ require_tld: false, require_valid_protocol: true, validate_length: true },
};

/** A link as two programs read it that chats and networks use, in one form. */
async function read(url: string) {
  const { result } = await scrape({ url, urlValidatorSettings: LOCAL });
  const other = await unfurl(url);
  const image = (one: { url: string; width?: number | string; height?: number | string; alt?: string } | undefined) =>
    one && { url: one.url, width: Number(one.width), height: Number(one.height), alt: one.alt };
  return [
    {
      title: result.ogTitle,
      description: result.ogDescription,
      url: result.ogUrl,
      card: result.twitterCard,
      image: image(result.ogImage?.[0]),
      cardImage: result.twitterImage?.[0]?.url,
    },
    {
      title: other.open_graph.title,
      description: other.open_graph.description,
      url: other.open_graph.url,
      card: other.twitter_card.card,
      image: image(other.open_graph.images?.[0]),
      cardImage: other.twitter_card.images?.[0]?.url,
    },
  ];
}

for (const id of Object.keys(catalogue)) {
  const published = permalinks.find((path) => path.startsWith(`${base}/${id}?`));
  test(`${id} is shown by its finding, with a picture of that very state, in its first state and in ${published}`, async ({
    page,
    request,
    baseURL,
  }) => {
    for (const path of [`${base}/${id}`, published ?? ""]) {
      await page.goto(path);
      const finding = await page.locator("h1").textContent();
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", `${baseURL}${path}`);
      const [first, second] = await read(`${baseURL}${path}`);
      expect(second).toEqual(first);
      expect(first).toMatchObject({ title: finding, url: `${baseURL}${path}`, card: "summary_large_image", cardImage: first.image?.url });
      expect(first.description).toMatch(/\w+ \w+/);
      expect(first.image).toMatchObject({ width: 1200, height: 630, alt: expect.stringContaining(finding ?? "") });
      const address = new URL(first.image?.url ?? "");
      expect(address.origin + address.pathname).toBe(`${baseURL}${base}/${id}.png`);
      for (const [name, value] of new URL(path, baseURL).searchParams) expect(address.searchParams.get(name)).toBe(value);
      const picture = await request.get(address.href);
      expect(picture.headers()["content-type"]).toBe("image/png");
      const png = await picture.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });
}

for (const [path, pictured] of [
  ["", true],
  ["/figures", true],
  ["/sources", false],
  ["/data", false],
] as const)
  test(`the page at "${path}" is shown with a title and a description${pictured ? ", and the picture of the first chart" : ""}`, async ({
    request,
    baseURL,
  }) => {
    const [first, second] = await read(`${baseURL}${base}${path}`);
    expect(second).toEqual(first);
    expect(first).toMatchObject({ url: `${baseURL}${base}${path}`, card: pictured ? "summary_large_image" : "summary" });
    expect(first.title).toMatch(/\w/);
    expect(first.description).toMatch(/\w+ \w+/);
    if (pictured) {
      expect(first.image).toMatchObject({ width: 1200, height: 630, alt: expect.stringMatching(/\w+ \w+/) });
      expect((await request.get(first.image?.url ?? "")).status()).toBe(200);
    } else expect(first.image).toBeUndefined();
  });
