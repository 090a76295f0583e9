import { parse } from "csv-parse/sync";
import readSheets from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/[locale]/[summit]/[chart]/[format]/route";
import { dataset, newestSummit } from "@/data";

const summit = newestSummit();
const data = dataset(summit);
const ask = (chart: string, format: string, query = "") =>
  GET(new Request(`http://localhost/?${query}`, { headers: { host: "example.org" } }), {
    params: Promise.resolve({ locale: "en", summit, chart, format }),
  });
type Row = Record<string, string | number | null>;
const rowsOf = async (chart: string, query: string): Promise<Row[]> => (await (await ask(chart, "json", query)).json()).rows;

describe("the full table of", () => {
  it("trade by member has both flows of every member and the world in every year; what any state draws is made of it", async () => {
    const all = await rowsOf("trade-by-member", "rows=all");
    const years = new Set(all.map(({ year }) => year)).size - 1;
    expect(all).toHaveLength(1 + years * (10 + 1) * 2);
    const value = (member: string, year: number, flow: string) =>
      all.find((row) => row.member === member && row.year === year && row.flow === flow)?.value as number;
    const exports = (await rowsOf("trade-by-member", "measure=exports")).filter(({ provenance }) => provenance === "transcribed");
    expect(exports.length).toBeGreaterThan(200);
    for (const row of exports) expect(value(String(row.member), Number(row.year), "exports")).toBe(row.value);
    const both = (await rowsOf("trade-by-member", "")).filter(({ member, year }) => member === "Kazakhstan" && year === 2020);
    expect(value("Kazakhstan", 2020, "exports") + value("Kazakhstan", 2020, "imports")).toBeCloseTo(both[0].value as number, 2);
    expect(new Set(all.map(({ provenance }) => provenance))).toEqual(new Set(["stated", "transcribed", "filled", undefined]));
    expect(all.filter(({ provenance }) => !provenance)).toMatchObject([{ member: "World", year: 2024, flow: "imports", value: null }]);
  });

  it("the trade target has the measured years and the statements of every reading", async () => {
    const all = await rowsOf("trade-targets", "rows=all");
    const values = all.map(({ year, value }) => `${year} ${(value as number).toFixed(1)}`);
    for (const reading of ["among", "china"])
      for (const { year, value } of (await rowsOf("trade-targets", `reading=${reading}`)).filter(
        ({ provenance }) => provenance !== "computed",
      ))
        expect(values).toContain(`${year} ${(value as number).toFixed(1)}`);
    expect(all.map(({ value }) => value)).toContain(2300);
    expect(all.some(({ provenance }) => provenance === "computed")).toBe(false);
  });

  it("the corridors is what the map draws of all of them", async () => {
    expect(await rowsOf("corridors", "show=cku&rows=all")).toEqual(await rowsOf("corridors", ""));
  });

  it("the topics has every theme, point and figure of address and summit", async () => {
    const { themes, proposals, figures } = data.summit;
    const all = await rowsOf("topics", "rows=all");
    expect(all).toHaveLength(themes.length + proposals.length + figures.length);
    expect(all.flatMap(({ point }) => point ?? [])).toEqual(proposals.map(({ title }) => title));
    expect(all.flatMap(({ words }) => words ?? [])).toEqual(themes.flatMap(({ words }) => words ?? []));
    expect(all.flatMap(({ subject }) => subject ?? [])).toEqual(figures.map(({ subject }) => subject));
  });
});

describe("rows", () => {
  it("take view or all, and say so in a sentence", async () => {
    for (const format of ["csv", "xlsx", "json", "csv-metadata"]) {
      expect((await ask("topics", format, "rows=view")).status).toBe(200);
      const wrong = await ask("topics", format, "rows=every");
      expect([wrong.status, await wrong.text()]).toEqual([
        400,
        expect.stringContaining("This file cannot be made: rows takes view or all."),
      ]);
    }
    expect((await ask("topics", "csv", "rows=all&rows=all")).status).toBe(400);
  });
  it("are those drawn unless all are asked for", async () => {
    expect(await (await ask("topics", "csv", "rows=view")).text()).toBe(await (await ask("topics", "csv")).text());
  });
  it("are ignored by pictures, which says so", async () => {
    const picture = await ask("topics", "svg", "rows=all");
    expect([picture.status, picture.headers.get("plenary-ignored")]).toEqual([200, "rows"]);
  });
  it("are named in the file’s name, and describe themselves as all, whatever the state", async () => {
    const csv = await ask("trade-by-member", "csv", "year=2010&rows=all&colour=red");
    expect(csv.headers.get("content-disposition")).toBe('attachment; filename="trade-by-member-rows-all.csv"');
    expect(csv.headers.get("plenary-ignored")).toBe("colour");
    expect(csv.headers.get("link")).toContain("<trade-by-member.csv-metadata.json?rows=all>");
    const described = await (await ask("trade-by-member", "csv-metadata", "year=2010&rows=all")).json();
    expect(described.url).toMatch(/\/trade-by-member\.csv\?rows=all$/);
    expect(described["dc:title"]).toMatch(/full table/);
    const [head, ...rows]: string[][] = parse(await csv.text());
    expect(described.tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(head);
    const ofView = await (await ask("trade-by-member", "csv-metadata", "year=2010")).json();
    expect(ofView["dc:isPartOf"]).toBe(described.url);
    const json = await (await ask("trade-by-member", "json", "rows=all")).json();
    expect(json.rows).toHaveLength(rows.length);
    expect([json.of, json.title, new URL(json.link).search]).toEqual(["all", described["dc:title"], ""]);
    const [table, notes] = await readSheets(Buffer.from(await (await ask("trade-by-member", "xlsx", "rows=all")).arrayBuffer()));
    expect(table.data).toHaveLength(rows.length + 1);
    expect(notes.data[0][0]).toBe(json.title);
  });
});

it("a workbook made again later is the same file", async () => {
  const make = async () => Buffer.from(await (await ask("topics", "xlsx")).arrayBuffer());
  const first = await make();
  // A ZIP archive counts time in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect((await make()).equals(first)).toBe(true);
});
