/** What a chart of one file gets from its line in the catalogue, made by the pages and routes themselves. */
import { text } from "node:stream/consumers";
import type { ReactNode } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { expect, it, vi } from "vitest";
import { GET as getFile } from "@/app/[locale]/[summit]/[chart]/[format]/route";
import ChartPage from "@/app/[locale]/[summit]/[chart]/page";
import { GET as getPart } from "@/app/[locale]/[summit]/[chart]/part/route";
import { GET as getSlice } from "@/app/[locale]/[summit]/[chart]/slice/route";
import Gallery from "@/app/[locale]/[summit]/gallery/page";
import Dashboard from "@/app/[locale]/[summit]/page";
import { nearestPage } from "@/app/nearest-page";
import { GET as getSitemap } from "@/app/sitemap/[file]/route";
import { GET as getSitemaps } from "@/app/sitemap.xml/route";
import { ACROSS_LAYOUTS } from "@/components/view/layouts";
import { dataset, newestSummit } from "@/data";
import { type AnyChart, defineChart, type Section } from "@/lib/chart";
import { describeContract } from "./contract";
import { registerToy } from "./register-toy";
import toy from "./toy-chart";

registerToy();
vi.stubEnv("SITE_URL", "https://example.org");

const summit = newestSummit();
const base = `/en/${summit}`;
const place = { locale: "en", summit };
const params = <T extends object>(more: T) => Promise.resolve({ ...place, ...more });

async function html(page: Promise<ReactNode>): Promise<string> {
  const { prelude } = await prerenderToNodeStream(await page);
  return (await text(prelude)).replaceAll("<!-- -->", "");
}

describeContract(toy, dataset(summit));

it("has a place on the dashboard, in its section, drawn and with a table to take", async () => {
  const page = await html(Dashboard({ params: params({}), searchParams: Promise.resolve({}) }));
  const [, topics] = page.split('id="section-topics"');
  expect(topics).toContain("6 paragraphs state figures");
  expect(topics).toContain(`href="${base}/toy.csv"`);
});

it("has a page with title, drawing, table, controls and links to the other charts", async () => {
  const page = await html(ChartPage({ params: params({ chart: "toy" }), searchParams: Promise.resolve({ from: "4" }) }));
  expect(page).toContain("3 paragraphs state figures</h1>");
  expect(page.match(/class="layout /g)).toHaveLength(ACROSS_LAYOUTS.length);
  expect(page).toContain("From paragraph");
  expect(page).toContain(`href="${base}/topics"`);
  expect(page).toMatch(/<tbody>.*<td[^>]*>8<\/td><td[^>]*>2<\/td>/);
});

it("stands in the gallery in its notable states, with colours written out", async () => {
  const page = await html(Gallery({ params: params({}), searchParams: Promise.resolve({ chart: "toy", state: "1" }) }));
  expect(page).toContain("<h2>Figures by paragraph: the last paragraph</h2>");
  expect(page).toContain('fill="#B4530A"');
  expect(page).toContain(`href="${base}/toy?from=8"`);
});

it("has a file of its table, a slice and what makes it live", async () => {
  const request = new Request(`https://example.org${base}/toy?from=8`);
  const here = { params: params({ chart: "toy" }) };
  expect(await (await getFile(request, { params: params({ chart: "toy", format: "csv" }) })).text()).toBe(
    "Paragraph,Figures,Kind of value\r\n8,2,computed here\r\n",
  );
  expect(await (await getSlice(request, here)).json()).toMatchObject({ paragraphs: expect.any(Array) });
  expect(await (await getPart(request, here)).json()).toMatchObject({ place: { chart: "toy" }, domain: { last: 8 } });
});

it("is in the sitemap, and what a misspelled address names", async () => {
  const request = new Request("https://example.org/sitemap.xml");
  expect(await getSitemaps(request).text()).toContain(`<loc>https://example.org/sitemap/${summit}.xml</loc>`);
  const own = await getSitemap(request, { params: Promise.resolve({ file: `${summit}.xml` }) });
  expect(await own.text()).toContain(`<loc>https://example.org${base}/toy</loc>`);
  expect((await getSitemap(request, { params: Promise.resolve({ file: "nothing.xml" }) })).status).toBe(404);
  expect(await nearestPage(`${base}/toyy?from=2`)).toMatchObject({ summit, page: "toy" });
});

it("is refused with a section that the dashboard does not have, instead of being left out of it", () => {
  const elsewhere: AnyChart = { ...toy, section: "elsewhere" as Section };
  expect(() => defineChart(elsewhere)).toThrow('chart toy names the section "elsewhere" (expected trade, corridors, topics');
});
