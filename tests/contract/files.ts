import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { fileOf, laidOut, previewOf } from "@/components/file/files";
import { fullTableOf } from "@/components/file/full-table";
import { jsonOf } from "@/components/file/json";
import { sheetsOf } from "@/components/file/sheets";
import { tabledOf } from "@/components/file/tabled";
import { viewOf } from "@/components/view/stages";
import type { Dataset } from "@/data/read";
import { type AnyChart, notableOf } from "@/lib/chart";
import type { Format } from "@/lib/file-formats";
import { readPictureOptions, writePictureOptions } from "@/lib/picture-options";
import { catalogueOf } from "@/lib/server/messages";
import { tableCsv } from "@/lib/table-csv";
import { textWidth } from "@/lib/text-width";
import { parsed } from "../parsed";
import { stage } from "./view";

const LINK =
  "https://plenary.example.org/en/a-summit-with-a-long-name-2024/a-chart?by=words&scope=summit&actor=somebody-with-a-long-name&topic=another";

/** What every chart's files promise, in every notable state. */
export function describeFiles(chart: AnyChart, dataset: Dataset): void {
  const viewFor = async (query: string) => {
    const { slice, state, params } = await stage(chart, dataset, query);
    const place = { locale: "en", summit: dataset.summit.id, chart: chart.id };
    return viewOf({ chart, place, messages: catalogueOf("en"), params }, slice, state);
  };
  const file = async (format: Format, query: string, options = "") => {
    const read = readPictureOptions(new URLSearchParams(options));
    if ("fault" in read) throw new Error(read.fault);
    const view = await viewFor(query);
    return fileOf(format, { view, options: read.options, link: LINK, version: dataset.version, asOf: dataset.summit.asOf, ignored: [] });
  };

  describe(`${chart.id}: files`, () => {
    for (const { name, query } of notableOf(chart, chart.domain(dataset))) {
      it(`draws "${name}" as an SVG that stands alone, its texts inside their frame`, async () => {
        const { words } = await stage(chart, dataset, query);
        for (const options of ["width=900", "width=360&look=dark", "width=1600&frame=none", "width=320"]) {
          const markup = String(await file("svg", query, options));
          const { documentElement: svg } = parsed(markup, "image/svg+xml");
          expect(svg.querySelector("title")?.textContent).toBe(words.title);
          expect(svg.querySelector("desc")?.textContent).toContain(words.alt);
          expect(markup).not.toMatch(/ class=| style=|var\(|<script|<image|href="(?!#)|NaN|Infinity/);
          const ids = new Set(Array.from(svg.querySelectorAll("[id]"), ({ id }) => id));
          for (const [, id] of markup.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)) if (id) expect(ids, options).toContain(id);
          const width = Number(svg.getAttribute("width"));
          for (const text of svg.querySelectorAll(":scope > g:not([transform]) > text"))
            expect(
              Number(text.getAttribute("x")) + textWidth(text.textContent ?? "", { size: Number(text.getAttribute("font-size")) }),
            ).toBeLessThan(width);
        }
      });
    }

    it("is shown of a link in 1200 × 630 pixels with what must be said of it, no text of the drawing below its rule", async () => {
      for (const { name, query } of notableOf(chart, chart.domain(dataset))) {
        const view = await viewFor(query);
        const of = { view, link: LINK, version: "", asOf: dataset.summit.asOf, ignored: [] };
        const options = previewOf(of);
        if (!options?.height) throw new Error(`no preview has room for "${name}"`);
        expect(
          [options.width, options.height].map((one) => Math.round(one * options.scale)),
          name,
        ).toEqual([1200, 630]);
        const markup = String(await file("svg", query, writePictureOptions(options)));
        const { documentElement: svg } = parsed(markup, "image/svg+xml");
        const rule = Number(svg.querySelector(":scope > line")?.getAttribute("y1"));
        const [, top] =
          /translate\([\d.]+ ([\d.]+)\)/.exec(svg.querySelector(":scope > g[transform]")?.getAttribute("transform") ?? "") ?? [];
        for (const text of svg.querySelectorAll(":scope > g[transform] text"))
          if (!text.closest("[transform] [transform]"))
            expect(Number(top) + Number(text.getAttribute("y")), `${name}: ${text.textContent}`).toBeLessThan(rule);
        const foot = Array.from(svg.querySelectorAll(":scope > g:not([transform]) > text"), (text) => ({
          text: text.textContent,
          y: Number(text.getAttribute("y")),
        }));
        expect(Math.max(...foot.map(({ y }) => y))).toBeLessThan(options.height - 4);
        const said = foot.map(({ text }) => text).join(" ");
        const { words } = laidOut({ ...of, options }).view;
        const starred = Array.from(svg.querySelectorAll(":scope > g[transform] text")).some((text) => text.textContent?.includes("*"));
        for (const note of words.brief ?? words.carried ?? [])
          expect(said.includes(note), `${name}: ${note}`).toBe(starred || !note.startsWith("* "));
        if (starred) expect(said, name).toContain("* ");
      }
    });

    it("has a picture in pixels of the drawing's size, times the scale", async () => {
      const svg = String(await file("svg", "", "width=400"));
      const [, height] = /height="([\d.]+)"/.exec(svg) ?? [];
      const png = Buffer.from(await file("png", "", "width=400&scale=2"));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(800);
      expect(Math.abs(png.readUInt32BE(20) - 2 * Number(height))).toBeLessThanOrEqual(2);
    });

    it("has its rows, words and sources as JSON", async () => {
      const { table, words } = await stage(chart, dataset, "");
      const json = JSON.parse(String(await file("json", "")));
      expect(json).toMatchObject({ chart: chart.id, link: LINK, title: words.title, dataset: { version: dataset.version }, ignored: [] });
      expect(json.rows).toHaveLength(table.rows.length);
      expect(json.sources.map(({ id }: { id: string }) => id).toSorted()).toEqual([...new Set(words.sources)].toSorted());
    });

    it("names every column of its files once, and has nothing but years in columns of years", async () => {
      const view = await viewFor("");
      for (const full of [undefined, await fullTableOf(view, dataset)]) {
        const tabled = tabledOf(view, full);
        const { columns, table } = tabled;
        expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
        expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
        const [head, ...rows]: string[][] = parseCsv(tableCsv(table, view.context.t));
        expect(head).toEqual(columns.map(({ title }) => title));
        for (const [i, { kind }] of columns.entries())
          if (kind === "year") expect(rows.filter((row) => !/^(\d{4})?$/.test(row[i]))).toEqual([]);
        const of = { link: LINK, version: "", asOf: dataset.summit.asOf, ignored: [] };
        const json = jsonOf(tabled, of, "view");
        expect(json.columns.map(({ id }) => id)).toEqual(columns.flatMap(({ id }) => (id === "provenance" ? [] : id)));
        expect(sheetsOf(tabled, of)[0].data[0].map((cell) => cell?.value)).toEqual(head);
      }
    });

    it("has a full table with at least what any state draws of the dataset, each number of a known kind", async () => {
      const { table, notes, sources } = await fullTableOf(await viewFor(""), dataset);
      const { columns, rows } = table;
      for (const { name, query } of notableOf(chart, chart.domain(dataset))) {
        const drawn = (await stage(chart, dataset, query)).table.rows.filter(({ provenance }) => provenance !== "computed");
        expect(rows.length, name).toBeGreaterThanOrEqual(drawn.length);
      }
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      for (const { cells, provenance } of rows) {
        expect(cells).toHaveLength(columns.length);
        const numbers = cells.filter((cell, i) => columns[i].kind === "number" && typeof cell?.value === "number");
        expect(numbers.length > 0 && provenance === undefined, JSON.stringify(cells)).toBe(false);
        for (const id of cells.flatMap((cell) => cell?.sources ?? [])) expect(sources.map((one) => one.id)).toContain(id);
      }
      expect(notes.join()).not.toMatch(/undefined|NaN/);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
    });
  });
}
