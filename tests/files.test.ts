import { parse } from "csv-parse/sync";
import readSheets from "read-excel-file/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/[locale]/[summit]/[chart]/[format]/route";
import { generateMetadata } from "@/app/[locale]/[summit]/[chart]/page";
import { GET as getPair } from "@/app/[locale]/[summit]/compare/[format]/route";
import { nearestPage } from "@/app/nearest-page";
import { catalogue } from "@/charts";
import { dataset, newestSummit } from "@/data";
import { notableOf } from "@/lib/chart";
import { readPictureOptions } from "@/lib/picture-options";
import { LONGEST_IMAGE_ALT, pageMetadata } from "@/lib/server/metadata";
import { parsed } from "./parsed";

const summit = newestSummit();
const ask = (chart: string, format: string, query = "", inSummit = summit) =>
  GET(new Request(`http://localhost/?${query}`, { headers: { host: "example.org" } }), {
    params: Promise.resolve({ locale: "en", summit: inSummit, chart, format }),
  });

describe("the options of a picture", () => {
  const read = (query: string) => readPictureOptions(new URLSearchParams(query));
  it("have defaults and are read from the URL", () => {
    expect(read("")).toEqual({ options: { look: "light", width: 900, height: null, scale: 1, frame: "full" } });
    expect(read("look=dark&width=320&height=2000&scale=4&frame=none")).toEqual({
      options: { look: "dark", width: 320, height: 2000, scale: 4, frame: "none" },
    });
  });
  it.each([
    ["width=-1", "This picture cannot be made: width takes a whole number from 320 to 2000."],
    ["width=1e3", "This picture cannot be made: width takes a whole number from 320 to 2000."],
    ["scale=1e9", "This picture cannot be made: scale takes a number, to one decimal, from 1 to 4."],
    ["scale=", "This picture cannot be made: scale takes a number, to one decimal, from 1 to 4."],
    ["look=<b>&frame=x", "This picture cannot be made: look takes light or dark; frame takes full, brief, none or small."],
  ])("that cannot be followed are said in a sentence: %s", (query, fault) => {
    expect(read(query)).toEqual({ fault });
  });
});

describe("a link", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const charts = Object.values(catalogue);
  it.each(charts.map((_, i) => i))(
    "is shown with a picture of its state, 1200 × 630 pixels: chart %i",
    async (i) => {
      const { default: chart } = await charts[i]();
      const data = dataset(summit);
      vi.stubEnv("SITE_URL", "https://example.org");
      for (const { query } of notableOf(chart, chart.domain(data))) {
        const { openGraph, twitter } = await generateMetadata({
          params: Promise.resolve({ locale: "en", summit, chart: chart.id }),
          searchParams: Promise.resolve(Object.fromEntries(new URLSearchParams(query))),
        });
        expect(twitter).toMatchObject({ card: "summary_large_image" });
        const [image] = (openGraph as { images: unknown[] }).images as { url: string; width: number; height: number; alt: string }[];
        expect(image.alt).toMatch(/[.!?…]$/);
        expect(image.alt.length).toBeLessThanOrEqual(LONGEST_IMAGE_ALT);
        const png = Buffer.from(await (await ask(chart.id, "png", new URL(image.url).search.slice(1))).arrayBuffer());
        expect([query, image.width, image.height]).toEqual([query, 1200, 630]);
        expect([query, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([query, 1200, 630]);
      }
    },
    60_000,
  );
});

it("a page names what it is in other forms", async () => {
  vi.stubEnv("SITE_URL", "https://example.org");
  const { alternates } = await pageMetadata({ locale: "en", summit }, "data", "", undefined, {
    "application/atom+xml": "corrections.atom",
  });
  expect(alternates).toEqual({
    canonical: `https://example.org/en/${summit}/data`,
    types: { "application/atom+xml": `https://example.org/en/${summit}/corrections.atom` },
  });
  vi.unstubAllEnvs();
});

describe("what is no file", () => {
  it("is a 404 that names what there is, in the type asked for", async () => {
    const json = await ask("trade", "json");
    expect([json.status, json.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    expect((await json.json()).title).toMatch(/^There is no chart "trade" of .*; there are .*trade-targets/);
    const svg = await ask("<b>", "svg");
    expect([svg.status, svg.headers.get("content-type")]).toEqual([404, "image/svg+xml; charset=utf-8"]);
    const drawn = await svg.text();
    expect(drawn).not.toContain("<b>");
    const lines = Array.from(parsed(drawn, "image/svg+xml").querySelectorAll("tspan"), ({ textContent }) => textContent);
    expect(lines.length).toBeGreaterThan(1);
    for (const id of Object.keys(catalogue)) expect(lines.join(" ")).toContain(id);
    expect(await (await ask("trade-targets", "gif")).text()).toBe(
      'There is no file "gif" of a chart; there are .png, .svg, .csv, .xlsx, .json, .csv-metadata.json.\n',
    );
    expect(await (await ask("trade-targets", "csv", "", "nowhere")).text()).toBe(`There is no summit "nowhere"; there is ${summit}.\n`);
    expect(await (await ask("a\u0001&".repeat(200), "svg")).text()).toMatch(
      /^<svg[^>]*><title>[^<&\p{Cc}]*<\/title><text>(<tspan[^>]*>[^<&\p{Cc}]*<\/tspan>)+<\/text><\/svg>$/u,
    );
  });
  it("names the summits to who names another, and the languages", async () => {
    const json = await ask("trade-targets", "json", "", "nope");
    expect((await json.json()).title).toBe(`There is no summit "nope"; there is ${summit}.`);
    const other = await GET(new Request("http://localhost/"), {
      params: Promise.resolve({ locale: "xx", summit, chart: "topics", format: "csv" }),
    });
    expect([other.status, await other.text()]).toEqual([404, 'There is no language "xx"; there is en.\n']);
    expect(await nearestPage(`/xx/${summit}/topics`)).toMatchObject({ locale: "en", unknown: "xx", page: "topics" });
    expect(await nearestPage("/favicon.ico")).not.toHaveProperty("unknown");
  });
  it("asks nothing of the size of what has none", async () => {
    expect((await ask("trade-targets", "csv", "width=9999")).status).toBe(200);
  });
  it("is a 400 in a sentence where its size cannot be", async () => {
    const wrong = await ask("trade-targets", "png", "width=-1");
    expect([wrong.status, await wrong.text()]).toEqual([
      400,
      "This picture cannot be made: width takes a whole number from 320 to 2000.\n",
    ]);
    const huge = await ask("trade-targets", "png", "width=2000&scale=4");
    expect([huge.status, await huge.text()]).toEqual([
      400,
      "This picture cannot be made: width, height and scale come to more than 16 million pixels.\n",
    ]);
    const flat = await ask("corridors", "svg", "width=2000&height=300");
    expect([flat.status, await flat.text()]).toEqual([
      400,
      expect.stringMatching(/^This picture cannot be made: at this width height takes from \d+ to \d+\.\n$/),
    ]);
    expect((await ask("topics", "svg", "width=400&width=9999")).status).toBe(400);
  });
});

describe("a file", () => {
  it("is named after the chart and its state, and says what of the URL it ignored", async () => {
    const response = await ask("trade-by-member", "csv", "year=2010&colour=red&measure=all");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="trade-by-member-year-2010\.csv"$/);
    expect(response.headers.get("plenary-ignored")).toBe("colour, measure");
    expect((await ask("trade-targets", "csv")).headers.get("plenary-ignored")).toBeNull();
    expect((await ask("trade-targets", "svg", "look=dark&width=500&colour=red")).headers.get("plenary-ignored")).toBe("colour");
    const { ignored } = await (await ask("trade-targets", "json", "colour=red")).json();
    expect(ignored).toEqual([{ name: "colour", value: "red", reason: "unknown-name" }]);
  });

  const plain = (text: string) => (text === "" ? null : Number.isNaN(Number(text)) ? text : Number(text));
  it("of a table is read back with the same numbers from CSV, sheets and JSON", async () => {
    const json = await (await ask("trade-by-member", "json")).json();
    const numbers = json.columns.filter(({ kind }: { kind: string }) => kind !== "text").map(({ id }: { id: string }) => id);
    const wanted = json.rows.map((row: Record<string, number | null>) => numbers.map((id: string) => row[id]));
    const places = numbers.map((id: string) => json.columns.findIndex((column: { id: string }) => column.id === id));
    const csv: string[][] = parse(await (await ask("trade-by-member", "csv")).text());
    expect(csv.slice(1).map((row) => places.map((i: number) => plain(row[i])))).toEqual(wanted);
    const [table, notes] = await readSheets(Buffer.from(await (await ask("trade-by-member", "xlsx")).arrayBuffer()));
    expect(table.data.slice(1).map((row) => places.map((i: number) => row[i]))).toEqual(wanted);
    const words = notes.data.flat().filter(Boolean).join("\n");
    expect(words).toContain(json.title);
    expect(words).toContain(json.link);
    for (const { publisher } of json.sources) expect(words).toContain(publisher);
  });

  it("of a table leads to what describes it: address, columns by their titles, sources", async () => {
    const csv = await ask("trade-by-member", "csv", "year=2010");
    expect(csv.headers.get("link")).toBe('<trade-by-member.csv-metadata.json?year=2010>; rel="describedby"; type="application/csvm+json"');
    const described = await (await ask("trade-by-member", "csv-metadata", "year=2010")).json();
    expect(described.url).toMatch(/\/trade-by-member\.csv\?year=2010$/);
    const [head, ...rows]: string[][] = parse(await csv.text());
    const { columns } = described.tableSchema;
    expect(columns.map(({ titles }: { titles: string }) => titles)).toEqual(head);
    expect(new Set(columns.map(({ name }: { name: string }) => name)).size).toBe(head.length);
    for (const [i, { datatype }] of columns.entries())
      if (datatype === "number") expect(rows.map((row) => Number(row[i])).filter(Number.isNaN)).toEqual([]);
    expect(columns.some(({ datatype }: { datatype: string }) => datatype === "number")).toBe(true);
    expect(described["dc:source"].length).toBeGreaterThan(0);
  });

  it("has the drawing of its state: another state, another picture; the frame can be left away", async () => {
    const svg = async (query: string) => (await ask("trade-by-member", "svg", query)).text();
    expect(await svg("year=2010")).not.toBe(await svg(""));
    expect(await svg("frame=none")).not.toContain("example.org</text>");
    expect(await svg("")).toContain("example.org/en/");
    expect((await svg("look=dark")).match(/<rect[^>]*fill="([^"]+)"/)?.[1]).toBe("#0F1720");
  });
});

it("a picture of two views says which of their parameters it did not use", async () => {
  const compare = (query: string) =>
    getPair(new Request(`http://localhost/?${query}`, { headers: { host: "example.org" } }), {
      params: Promise.resolve({ locale: "en", summit, format: "svg" }),
    });
  const { headers } = await compare(`left=nope&right=${encodeURIComponent("trade-targets?reading=zzz&colour=red")}&look=dark`);
  expect(headers.get("plenary-ignored")).toBe("left, left.reading, left.colour, right.reading, right.colour");
  expect((await compare("left=topics&right=checks")).headers.get("plenary-ignored")).toBeNull();
  expect((await compare("left=topics&x=1")).headers.get("plenary-ignored")).toBe("x");
});
