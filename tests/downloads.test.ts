import { readFileSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { GET } from "@/app/download/[...file]/route";
import { catalogue } from "@/charts";
import { datasetJsonLd } from "@/components/page/json-ld";
import { dataset, newestSummit, summitIds } from "@/data";
import { type Dataset, seriesUsed } from "@/data/read";
import { notableOf } from "@/lib/chart";
import { judge } from "@/lib/checks";
import { serveView } from "@/lib/server/view";

const data = dataset(newestSummit());
const files = [
  ...summitIds().map((id) => `${id}.json`),
  ...Object.keys(data.series).map((id) => `series/${id}.json`),
  ...data.lines.map(({ id }) => `lines/${id}.json`),
];
const download = async (name: string) =>
  (
    await GET(new Request(`http://localhost/download/${name}`, { headers: { host: "localhost:3413" } }), {
      params: Promise.resolve({ file: name.split("/") }),
    })
  ).json();

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(files)("%s keeps to the schema at the address it names", async (name) => {
  vi.stubEnv("SITE_URL", "https://example.org/");
  const content = await download(name);
  const [, path] = /^https:\/\/example\.org(\/schema\/\w+\.json)$/.exec(content.$schema) ?? [];
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(`public${path}`, "utf8")));
  expect(schema.safeParse(content).error).toBeUndefined();
  expect(schema.safeParse({ ...content, unknown: 1 }).success).toBe(false);
});

it("names the host’s schema without SITE_URL, and the version", async () => {
  const content = await download(`${data.summit.id}.json`);
  expect([content.$schema, content.version]).toEqual(["http://localhost:3413/schema/summit.json", data.version]);
});

it("counts as used every series that charts read and checks name", async () => {
  const used = Object.fromEntries(seriesUsed(data).map((one) => [one.id, one]));
  const landlocked = { ...data, summit: { ...data.summit, corridors: [] } };
  expect(Object.keys(used)).toContain("corridor-volumes");
  expect(seriesUsed(landlocked).map(({ id }) => id)).not.toContain("corridor-volumes");
  expect(Object.keys(used)).toEqual(expect.arrayContaining(["bilateral-trade", "trade-by-member", "world-shares"]));
  const without: Dataset = { ...data, series: used };
  for (const load of Object.values(catalogue)) {
    const { default: chart } = await load();
    for (const { query } of notableOf(chart, chart.domain(data))) await serveView(chart, without, new URLSearchParams(query));
  }
  for (const figure of data.summit.figures) expect(judge(without, figure)).toEqual(judge(data, figure));
});

it("describes the dataset to search engines with licence, creator and the years of its series", () => {
  expect(datasetJsonLd(data, "https://example.org", "en")).toMatchObject({
    license: "https://example.org/en/sco-2024-astana/data#licences",
    creator: { "@type": "Organization", name: "Plenary" },
    temporalCoverage: "2000/2026",
  });
});
