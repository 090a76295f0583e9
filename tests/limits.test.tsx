/** What a chart of very many rows is in each of its renderings. The toy chart, with a bar for each of a hundred thousand paragraphs. */
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import type { ReactNode } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import readSheets from "read-excel-file/node";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { GET as getFile } from "@/app/[locale]/[summit]/[chart]/[format]/route";
import { GET as getEmbed } from "@/app/[locale]/[summit]/[chart]/embed/route";
import ChartPage from "@/app/[locale]/[summit]/[chart]/page";
import Compare from "@/app/[locale]/[summit]/compare/page";
import { loadChart } from "@/charts";
import { sharedView } from "@/components/file/shared-view";
import { smallViews } from "@/components/file/small-view";
import { dataset, newestSummit } from "@/data";
import { MOST_ALT, MOST_DRAWN, MOST_TABLE_ROWS } from "@/data/limits";
import { defineChart } from "@/lib/chart";
import { wholeNumber } from "@/lib/url-state";
import { parsed } from "./parsed";
import { registerToy } from "./register-toy";
import toy from "./toy-chart";

const ALL = 100_000;
const place = { locale: "en", summit: newestSummit(), chart: "toy" };
const address = `/en/${place.summit}/toy`;
vi.stubEnv("SITE_URL", "https://example.org");
// A hundred thousand rows are made and read back: on a busy machine that lasts.
vi.setConfig({ testTimeout: 60_000 });

/** The toy chart, of which "from" chooses how many bars there are. */
const many = defineChart({
  ...toy,
  domain: () => ({ last: ALL }),
  params: ({ last }) => ({ from: wholeNumber(1, last, 1, { control: "slider" }) }),
  slice: async (data, state) => ({ ...(await toy.slice(data, state)), paragraphs: Array.from({ length: ALL }, (_, i) => i + 1) }),
  rows: ({ paragraphs, sources }, { from }) => ({
    bars: paragraphs.filter((n) => n >= from).map((n) => ({ n, count: 1 })),
    sources: sources.map(({ id }) => id),
    publisher: sources[0].publisher,
  }),
});
beforeAll(() => registerToy(async () => ({ default: many })));

async function pageOf(query: Record<string, string> = {}): Promise<string> {
  return htmlOf(await ChartPage({ params: Promise.resolve(place), searchParams: Promise.resolve(query) }));
}
async function htmlOf(page: ReactNode): Promise<string> {
  return (await text((await prerenderToNodeStream(page)).prelude)).replaceAll("<!-- -->", "");
}
const fileOf = (format: string, query = "") =>
  getFile(new Request(`https://example.org${address}?${query}`), { params: Promise.resolve({ ...place, format }) });
const viewOfAll = async () => (await sharedView(place, new URLSearchParams(), "https://example.org"))?.view;
const weightOf = (html: string) => gzipSync(html).length / 1024;

describe("a view of 100,000 rows", () => {
  it("has a page that weighs what others do, with the first rows, and says how many there are and which file has all", async () => {
    const html = await pageOf();
    const page = parsed(html);
    expect(weightOf(html)).toBeLessThan(60);
    expect(page.querySelectorAll(".table-fold tbody tr")).toHaveLength(MOST_TABLE_ROWS);
    expect(page.querySelector(".table-limit")?.textContent).toBe("The first 600 of 100,000 rows; all are in the file: CSV, Excel");
    expect(Array.from(page.querySelectorAll<HTMLAnchorElement>(".table-limit a"), ({ href }) => href)).toEqual([
      `${address}.csv`,
      `${address}.xlsx`,
    ]);
  });

  it("says in place of a drawing that there are too many rows for one", async () => {
    const page = parsed(await pageOf());
    expect(page.querySelector(".plot-limit")?.textContent).toMatch(/^100,000 rows are more than the 4,000 that are drawn\./);
    expect(page.querySelectorAll(".chart-body svg, .chart-body img")).toHaveLength(0);
  });

  it("is heard in as many words as a page has room for, and said to go on", async () => {
    const words = (await viewOfAll())?.words;
    expect(words?.alt.length).toBeLessThan(MOST_ALT + 100);
    expect(words?.alt).toMatch(/\. The rest can be read in the table\.$/);
    expect(words?.sentences.at(-1)).toBe("99,960 more such statements can be read in the table.");
  });

  it("is whole in the files for spreadsheets and programs", async () => {
    const csv = await (await fileOf("csv")).text();
    expect(csv.trimEnd().split("\r\n")).toHaveLength(ALL + 1);
    expect((await (await fileOf("json")).json()).rows).toHaveLength(ALL);
    const [sheet] = await readSheets(Buffer.from(await (await fileOf("xlsx")).arrayBuffer()));
    expect(sheet.data).toHaveLength(ALL + 1);
  });

  it("is a picture of that sentence, small and quick, as a file, a link's preview and on the dashboard", async () => {
    const svg = await (await fileOf("svg")).text();
    expect(parsed(svg).querySelector("svg")?.textContent).toContain("100,000 rows are more than");
    expect(svg.length / 1024).toBeLessThan(20);
    const chart = await loadChart("toy");
    const [small] = chart ? await smallViews([{ chart, query: "" }], place, dataset(place.summit)) : [];
    expect(small.height).toBeLessThan(300);
  });

  it("is framed with the sentence, the first rows and the files", async () => {
    const html = await (await getEmbed(new Request(`https://example.org${address}/embed`), { params: Promise.resolve(place) })).text();
    const frame = parsed(html);
    expect(weightOf(html)).toBeLessThan(40);
    expect(frame.querySelector("#chart")?.textContent).toContain("100,000 rows are more than");
    expect(frame.querySelectorAll("tbody tr")).toHaveLength(MOST_TABLE_ROWS);
    expect(JSON.parse(frame.querySelector("#data")?.textContent ?? "").targets).toEqual([]);
  });
});

it("compares views of much data as a picture, with links to both", async () => {
  const sides = { left: `toy?from=${ALL - 1999}`, right: "topics" };
  const html = await htmlOf(await Compare({ params: Promise.resolve(place), searchParams: Promise.resolve(sides) }));
  const page = parsed(html);
  expect(weightOf(html)).toBeLessThan(60);
  expect(page.querySelector<HTMLImageElement>(".compare-picture")?.src).toBe(
    `/en/${place.summit}/compare.svg?left=toy%3Ffrom%3D${ALL - 1999}&right=topics`,
  );
  expect(Array.from(page.querySelectorAll<HTMLAnchorElement>(".compare-actions a"), ({ href }) => href)).toEqual([
    `${address}?from=${ALL - 1999}`,
    `/en/${place.summit}/topics`,
  ]);
});

describe("a view of fewer rows of much data", () => {
  const from = String(ALL - 2000 + 1);
  it("is a picture on its page, which carries none of the data, and says so", async () => {
    const html = await pageOf({ from });
    const page = parsed(html);
    expect(weightOf(html)).toBeLessThan(60);
    expect(page.querySelector(".plot-limit")?.textContent).toContain("its drawing is a picture, and each choice opens a page");
    expect(page.querySelector<HTMLImageElement>(".still-plot.for-light")?.src).toBe(
      `${address}.svg?from=${from}&frame=none&width=864&look=light`,
    );
  });

  it("is drawn whole in that picture", async () => {
    const svg = await (await fileOf("svg", `from=${from}&frame=none&width=864&look=light`)).text();
    expect(svg.match(/<rect /g)).toHaveLength(2000 + 1);
    expect(2000).toBeLessThan(MOST_DRAWN);
  });

  it("can be chosen without a script", async () => {
    const page = parsed(await pageOf());
    expect(page.querySelector(".controls form")?.querySelector("noscript")).toBeNull();
    expect(page.querySelector(".controls form button")?.textContent).toBe("Show");
  });
});
