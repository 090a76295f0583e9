import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { markdownHtml } from "./markdown";

const dom = (text: string) => new JSDOM(markdownHtml(text, "/en/s")).window.document.body;

describe("Markdown of notes", () => {
  it("has lists, emphasis and links, to the summit's pages too", () => {
    const body = dom("Say **this**:\n\n1. [ledger](figures#s07)\n2. [there](https://example.org/a)\n3. [here](/en/x) [up](#top)");
    expect([...body.querySelectorAll("ol a")].map((a) => a.getAttribute("href"))).toEqual([
      "/en/s/figures#s07",
      "https://example.org/a",
      "/en/x",
      "#top",
    ]);
    expect(body.querySelector("strong")?.textContent).toBe("this");
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](https://example.org/spy.png)",
    "![x][y]\n\n[y]: https://example.org/spy.png",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    '[x](figures" onclick="alert(1))',
    "<javascript:alert(1)>",
    "<svg onload=alert(1)>",
    "`<iframe src=javascript:alert(1)>`",
  ])("runs and fetches nothing of %s", (text) => {
    const body = dom(text);
    expect(body.querySelector("script, img, svg, iframe, [onclick], [onerror], [onload]")).toBeNull();
    for (const a of body.querySelectorAll("a")) expect(a.getAttribute("href")).toMatch(/^$|^https?:|^\/en\/s\//);
  });

  it("takes the longest text of brackets in good time", () => {
    // In the processor's time: what others do on the machine does not count.
    const start = process.cpuUsage();
    markdownHtml("[".repeat(20_000), "/en/s");
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });

  it("takes a base for what it is, whatever stands in it", () => {
    const html = markdownHtml("[a](b)", '/en/x"><img src=x onerror=alert(1)>$&');
    expect(html).toBe('<p><a href="/en/x&quot;>&lt;img src=x onerror=alert(1)>$&amp;/b">a</a></p>');
  });
});
