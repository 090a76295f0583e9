import { describe, expect, it } from "vitest";
import { scriptHashes } from "../../server/security";
import { leadingTo, translate, translatePage } from "./translate";

const translation = { site: "https://example.org/plenary", roots: ["_next", "map", "en", "download"] };
const chart = "/en/summit/a-chart";

function translated(text: string, site = translation.site) {
  const found: string[] = [];
  return { text: translate(text, { ...translation, site }, (address) => found.push(address)), found };
}

describe("a text of the site, kept as a file", () => {
  it("leads to files, under the path at which they stand", () => {
    const { text, found } = translated(`<a href="${chart}?year=2010&amp;as=x#notes"><img src="${chart}.svg?look=dark&amp;width=328">`);
    expect(text).toBe(`<a href="/plenary${chart}/?year=2010&amp;as=x#notes"><img src="/plenary${chart}.look=dark__width=328.svg">`);
    expect(found).toEqual([`${chart}?year=2010&as=x#notes`, `${chart}.svg?look=dark&width=328`]);
  });
  it("has addresses within scripts, styles and data translated too", () => {
    expect(translated(`{"src":"/map/eurasia.svg?v=1#land"}`).text).toBe(`{"src":"/plenary/map/eurasia.svg?v=1#land"}`);
    expect(translated("url(/_next/static/media/a.woff2)").text).toBe("url(/plenary/_next/static/media/a.woff2)");
    expect(translated(String.raw`{"html":"<a href=\"/en/summit/figures\">"}`).text).toBe(
      String.raw`{"html":"<a href=\"/plenary/en/summit/figures/\">"}`,
    );
  });
  it("keeps permalinks as people read them, and names files by whole addresses that exist", () => {
    const { text, found } = translated(`See https://example.org/plenary${chart}. "https://example.org/plenary${chart}.csv?rows=all"`);
    expect(text).toBe(`See https://example.org/plenary${chart}. "https://example.org/plenary${chart}.rows=all.csv"`);
    expect(found).toEqual([`${chart}.csv?rows=all`]);
  });
  it("keeps what is no address of the site, and the names under which data are looked up", () => {
    for (const text of ["12 km/h", '"/other/en"', '"https://example.com/en/x"', `{"${chart}/part?a=b":{}}`, '"/english"', '"#notes"'])
      expect(translated(text)).toEqual({ text, found: [] });
  });
  it("stays as it is at the root of a host, but for the names of files and folders", () => {
    expect(translated(`"/_next/a.js" "${chart}" "${chart}/slice?a=b"`, "https://example.org").text).toBe(
      `"/_next/a.js" "${chart}/" "${chart}/slice.a=b.json"`,
    );
  });
});

describe("a page kept as a file", () => {
  const pushed = (...pieces: string[]) =>
    pieces.map((piece) => `<script>self.__next_f.push(${JSON.stringify([1, piece])})</script>`).join("");
  const page = (body: string) => translatePage(`<html><head><title>a</title></head><body>${body}</body></html>`, translation, () => {});
  const rowsOf = (html: string): string =>
    Array.from(html.matchAll(/push\((\[1,.*?\])\)<\/script>/g), ([, text]) => JSON.parse(text)[1]).join("");

  it("has the same addresses in what its scripts read, where texts tell their length", () => {
    const text = `“<a href="${chart}">”`;
    const length = Buffer.byteLength(text).toString(16);
    const html = page(pushed(`1:["$","a",null,{"href":"${chart}"}]\n2:T${length},${text.slice(0, 8)}`, `${text.slice(8)}3:{"a":"b"}\n`));
    const there = `“<a href="/plenary${chart}/">”`;
    expect(rowsOf(html)).toBe(
      `1:["$","a",null,{"href":"/plenary${chart}/"}]\n2:T${Buffer.byteLength(there).toString(16)},${there}3:{"a":"b"}\n`,
    );
    expect(html, "nothing ends the script early").not.toMatch(/push\([^)]*<a/);
  });
  it("says before all else what may run on it, which is what stands on it", () => {
    const html = page(`<script>f("/_next/")</script>${pushed(`1:"${chart}"\n`)}`);
    const [, policy] = /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    expect(policy).toContain("default-src 'self'");
    expect(policy, "only a header can say that").not.toContain("frame-ancestors");
    expect(scriptHashes(html)).toHaveLength(2);
    for (const hash of scriptHashes(html)) expect(policy).toContain(hash);
  });
  it("leads on where the server would", () => {
    expect(leadingTo("/plenary/en/summit/")).toContain('content="0; url=/plenary/en/summit/"');
  });
});
