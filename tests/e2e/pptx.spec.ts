import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import JSZip from "jszip";
import readXlsxFile from "read-excel-file/node";
import type { Deck } from "@/data/shapes/deck";
import { packedDeck } from "@/lib/deck/link";
import { findOffice } from "./office";

test.setTimeout(90_000);

const list = "/en/sco-2024-astana/present";
const run = promisify(execFile);

interface Part {
  path: string;
  text: string;
}

/** The presentation of a page, and its XML parts as they were written. */
async function saved(page: Page, path: string, to: string): Promise<{ zip: JSZip; parts: Map<string, string> }> {
  await page.goto(path);
  const button = page.getByRole("button", { name: "PowerPoint" });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), button.click()]);
  await download.saveAs(to);
  const zip = await JSZip.loadAsync(await readFile(to));
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const parts = await Promise.all(names.map(async (name) => [name, (await zip.file(name)?.async("string")) ?? ""] as const));
  return { zip, parts: new Map(parts) };
}

/** What stands in elements of a name in an XML part, as the browser reads it. */
const read = (page: Page, parts: ReadonlyMap<string, string>, name: string, what: string) =>
  page.evaluate(
    ([text, element]) =>
      [...new DOMParser().parseFromString(text, "application/xml").querySelectorAll(`*|${element}`)].map((one) => ({
        text: one.textContent ?? "",
        attributes: Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
      })),
    [parts.get(name) ?? "", what] as const,
  );

const relsOf = (path: string) => posix.join(posix.dirname(path), "_rels", `${posix.basename(path)}.rels`);

for (const ratio of ["16-9", "4-3"] as const)
  test(`a deck as a presentation at ${ratio} is whole: parts, relationships, slides, charts, pictures, notes`, async ({ page }, info) => {
    const { zip, parts } = await saved(page, `${list}/overview/handout?ratio=${ratio}`, info.outputPath("deck.pptx"));
    const broken = await page.evaluate(
      (all) =>
        all
          .filter(({ text }) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror"))
          .map(({ path }) => path),
      [...parts].map(([path, text]): Part => ({ path, text })),
    );
    expect(broken).toEqual([]);

    const types = parts.get("[Content_Types].xml") ?? "";
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(zip.file(part), part).not.toBeNull();
    const ends = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, end]) => end));
    for (const name of Object.keys(zip.files))
      if (!zip.files[name].dir && name !== "[Content_Types].xml") expect(ends.has(name.split(".").at(-1) ?? ""), name).toBe(true);
    for (const [path, text] of parts) {
      if (!path.endsWith(".rels")) continue;
      const folder = posix.dirname(posix.dirname(path));
      for (const [, relationship] of text.matchAll(/<Relationship ([^>]*)\/>/g)) {
        if (relationship.includes('TargetMode="External"')) continue;
        const target = /Target="([^"]+)"/.exec(relationship)?.[1] ?? "";
        const at = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
        expect(zip.file(at), `${path}: ${target}`).not.toBeNull();
      }
    }
    const used = [...parts].flatMap(([path, text]) => [...text.matchAll(/r:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => ({ path, id })));
    for (const { path, id } of used) expect(parts.get(relsOf(path)), `${path}: ${id}`).toContain(`Id="${id}"`);

    const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides).toHaveLength(11);
    expect([...parts.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(3);
    const [size] = await read(page, parts, "ppt/presentation.xml", "sldSz");
    expect(Number(size.attributes.cx) / Number(size.attributes.cy)).toBeCloseTo(ratio === "16-9" ? 16 / 9 : 4 / 3, 3);

    for (const n of [3, 4, 6, 11]) {
      const path = `ppt/slides/slide${n}.xml`;
      const text = (await read(page, parts, path, "t")).map((one) => one.text).join(" ");
      expect(text, `slide ${n}`).toContain("Source: ");
      expect(text, `slide ${n}`).toMatch(/http:\/\/localhost:\d+\/en\/sco-2024-astana\//);
      const drawn = (await read(page, parts, path, "cNvPr")).filter(({ attributes }) => /^(Chart|Image)/.test(attributes.name));
      expect(drawn).toHaveLength(1);
      expect(drawn[0].attributes.descr.length, `alt text of slide ${n}`).toBeGreaterThan(60);
      const notes = (await read(page, parts, `ppt/notesSlides/notesSlide${n}.xml`, "t")).map((one) => one.text).join(" ");
      expect(notes, `notes of slide ${n}`).toContain("Source: ");
    }
    const notes = (await read(page, parts, "ppt/notesSlides/notesSlide2.xml", "t")).map((one) => one.text).join("");
    expect(notes).toContain("Do not call it a yearly target");
    expect(notes).toMatch(/paragraph 3 \(http:\/\/[^)]+figures\/s08\)/);

    for (const name of Object.keys(zip.files).filter((path) => /^ppt\/media\/.*\.png$/.test(path))) {
      const bytes = await zip.file(name)?.async("nodebuffer");
      expect(bytes?.subarray(0, 8).toString("latin1"), name).toBe("\x89PNG\r\n\x1a\n");
      expect(bytes?.readUInt32BE(16), `width of ${name}`).toBeGreaterThan(600);
    }
  });

test("its charts hold the numbers of the table, in what is drawn and in the workbook behind", async ({ page, request }, info) => {
  const { zip, parts } = await saved(page, `${list}/overview/handout`, info.outputPath("deck.pptx"));
  const queries = ["", "reading=china", "reading=cumulative"];
  for (const [i, query] of queries.entries()) {
    const csv = await (await request.get(`/en/sco-2024-astana/trade-targets.csv?${query}`)).text();
    const table: string[][] = parse(csv.replace(/^\uFEFF/, ""));
    const stands = (year: string, value: number) =>
      table.some((row) => Number(row[2]) === value && (row[0] === year || !/^\d+$/.test(row[0])));
    const series = await page.evaluate(
      (xml) => {
        const all = (name: string, within: ParentNode) => [...within.querySelectorAll(`*|${name}`)];
        return all("ser", new DOMParser().parseFromString(xml, "application/xml")).map((ser) => {
          const categories = all("cat", ser).flatMap((cat) => all("pt", cat).map(({ textContent }) => textContent ?? ""));
          const points = all("val", ser).flatMap((val) =>
            all("pt", val).map((pt) => [Number(pt.getAttribute("idx")), Number(pt.textContent)]),
          );
          return {
            name: all("tx", ser)[0].querySelector("*|v")?.textContent ?? "",
            points: points.map(([at, value]) => [categories[at], value] as const),
          };
        });
      },
      parts.get(`ppt/charts/chart${i + 1}.xml`) ?? "",
    );
    const drawn = series.flatMap(({ points }) => points);
    expect(drawn.length).toBeGreaterThan(40);
    for (const [year, value] of drawn) expect(stands(year, value), `${query} ${year}: ${value}`).toBe(true);
    // Every value of the table is drawn.
    for (const row of table.slice(1))
      expect(
        drawn.some(([, value]) => value === Number(row[2])),
        row.join(),
      ).toBe(true);

    const [, target] = /Target="\.\.\/([^"]+)"/.exec(parts.get(`ppt/charts/_rels/chart${i + 1}.xml.rels`) ?? "") ?? [];
    const [{ data: rows }] = await readXlsxFile((await zip.file(`ppt/${target}`)?.async("nodebuffer")) ?? Buffer.alloc(0));
    expect(rows[0].slice(1)).toEqual(series.map(({ name }) => name));
    for (const [j, { points }] of series.entries()) {
      const own = rows.slice(1).flatMap((row) => (row[j + 1] === null ? [] : [[String(row[0]), row[j + 1]]]));
      expect(own).toEqual(points.map(([year, value]) => [year, value]));
    }
  }
});

test("texts of a deck come through as texts, and what is missing is said", async ({ page }, info) => {
  const deck: Deck = {
    format: "plenary-deck",
    version: 1,
    id: "own-p",
    summit: "sco-2024-astana",
    language: "en",
    title: "A & B <c>",
    slides: [
      {
        kind: "text",
        id: "a",
        title: "<b>&amp;</b>\u0007",
        text: "**bold** [link](figures#s08)\n\n- one **of** many\n- two <script>\n\nafter",
        notes: "]]> & \u000b",
      },
      { kind: "view", id: "b", view: { chart: "nothing", query: "" } },
      { kind: "figure", id: "c", figure: "s08" },
    ],
  };
  const { parts } = await saved(page, `${list}/own/handout${await packedDeck(deck)}`, info.outputPath("deck.pptx"));
  const texts = async (n: number) => (await read(page, parts, `ppt/slides/slide${n}.xml`, "t")).map(({ text }) => text);
  expect(await texts(1)).toEqual(expect.arrayContaining(["<b>&amp;</b>", "bold", "link", "two <script>"]));
  const paragraphs = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    return [...parsed.querySelectorAll("*|p")]
      .filter(({ localName }) => localName === "p")
      .map((paragraph) => ({
        text: paragraph.textContent?.trim() ?? "",
        properties: [...paragraph.children].map(({ localName }, i) => (localName === "pPr" ? i : -1)).filter((at) => at >= 0),
        bullet: paragraph.querySelector("*|buSzPct, *|buChar") !== null,
      }));
  }, parts.get("ppt/slides/slide1.xml") ?? "");
  expect(paragraphs.filter(({ bullet }) => bullet).map((one) => one.text)).toEqual(["one of many", "two <script>"]);
  expect(paragraphs.find((one) => one.text === "after")).toBeDefined();
  for (const { properties } of paragraphs) expect(properties.every((at) => at === 0)).toBe(true);
  expect((await texts(2)).join(" ")).toContain("“nothing” is not in this summit’s data");
  expect((await texts(3)).join(" ")).toContain("$3 trillion");
  expect(parts.get("ppt/slides/_rels/slide1.xml.rels")).toContain("/en/sco-2024-astana/figures#s08");
});

test("LibreOffice opens it, a page for each slide", async ({ page }, info) => {
  const office = findOffice();
  test.skip(!office, "LibreOffice is not installed");
  await saved(page, `${list}/overview/handout`, info.outputPath("deck.pptx"));
  await run(
    office ?? "",
    [
      "--headless",
      `-env:UserInstallation=file://${info.outputPath("profile")}`,
      "--convert-to",
      "pdf",
      "--outdir",
      info.outputPath(),
      info.outputPath("deck.pptx"),
    ],
    { timeout: 80_000 },
  );
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: new Uint8Array(await readFile(info.outputPath("deck.pdf"))), verbosity: 0 }).promise;
  expect(document.numPages).toBe(11);
  const text = async (n: number) =>
    (await (await document.getPage(n)).getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join(" ");
  expect(await text(3)).toContain("Trade among members, measured");
  expect(await text(2)).toContain("$3 trillion");
});
