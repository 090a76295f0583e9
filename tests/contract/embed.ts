import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { embedHtml } from "@/components/file/embed/embed";
import { LAYOUTS } from "@/components/file/embed/layout";
import { viewOf } from "@/components/view/stages";
import type { Dataset } from "@/data/read";
import { type AnyChart, notableOf } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import { parsed } from "../parsed";
import { stage } from "./view";

/** The most that a framed view may weigh in all, in bytes as gzip sends it. */
const MOST = 40 * 1024;

const weight = (text: string) => gzipSync(text).length;

const SITE = "https://example.org";
const LINK = `${SITE}/en/a-summit/a-chart`;

async function embedOf(chart: AnyChart, dataset: Dataset, query: string): Promise<{ html: string; document: Document; rows: number }> {
  const { slice, state, params, table } = await stage(chart, dataset, query);
  const place = { locale: "en", summit: dataset.summit.id, chart: chart.id };
  const view = viewOf({ chart, place, messages: catalogueOf("en"), params }, slice, state);
  const { version, summit } = dataset;
  const html = await embedHtml(
    { place, view, also: [], briefly: [], dataset, query, site: SITE, link: LINK, live: LINK, version, asOf: summit.asOf, ignored: [] },
    "",
    [],
  );
  return { html, document: parsed(html), rows: table.rows.length };
}

/** What every chart's frame promises, in every notable state. */
export function describeEmbed(chart: AnyChart, dataset: Dataset): void {
  describe(`${chart.id}: frame`, () => {
    for (const { name, query } of notableOf(chart, chart.domain(dataset))) {
      it(`shows "${name}" in ${MOST / 1024} KB in all, whole without its script`, async () => {
        const { html, document, rows } = await embedOf(chart, dataset, query);
        const files = new Set(Array.from(html.matchAll(/(?:src|href)="(\/(?:embed|map)\/[\w.-]+)/g), ([, path]) => path));
        expect([...files].filter((path) => path.endsWith(".js"))).toEqual(["/embed/view.js"]);
        const all = [html, ...Array.from(files, (path) => readFileSync(`public${path}`, "utf8"))];
        expect(all.reduce((sum, text) => sum + weight(text), 0)).toBeLessThanOrEqual(MOST);
        expect(html).not.toMatch(/<[^>]+ style=|NaN|undefined/);
        expect(document.querySelector("h1")?.textContent).not.toBe("");
        expect(document.querySelectorAll("svg[role=img][aria-label]")).toHaveLength(LAYOUTS.length);
        expect(document.querySelectorAll("tbody tr")).toHaveLength(Math.max(rows, 1));
        const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      });
    }

    it("tells its script of every mark of its drawings, where it is and what it is", async () => {
      const { document } = await embedOf(chart, dataset, "");
      const data = JSON.parse(document.getElementById("data")?.textContent ?? "");
      expect(data.layouts).toHaveLength(LAYOUTS.length);
      for (const [i, svg] of [...document.querySelectorAll("svg")].entries())
        for (const [target, x, y] of data.layouts[i]) {
          expect(data.targets[target][1]).not.toBe("");
          expect(x).toBeLessThanOrEqual(Number(svg.getAttribute("width")) + 1);
          expect(y).toBeLessThanOrEqual(Number(svg.getAttribute("height")) + 1);
        }
    });
  });
}
