import { describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { notableOf } from "@/lib/chart";
import { type Box, overlap } from "@/lib/label-placement";
import { translatorOf } from "@/lib/server/open";
import { tableCsv } from "@/lib/table-csv";
import { textWidth } from "@/lib/text-width";
import { stage } from "@/tests/contract/view";
import { EDGE_GAP } from "./edge";
import chart from "./index";
import type { MemberMarks } from "./marks";

const data = dataset(newestSummit());
const of = (query: string) => stage(chart, data, query);
const marksAt = async (query: string, width = 864) => (await of(query)).marks(width) as MemberMarks;

describe("members at the time", () => {
  it("begin the title at the first year counted, and the subtitle says how many they were", async () => {
    const { words } = await of("count=then&measure=exports");
    expect(words.title).toMatch(/^Members’ exports went from \$[\d.]+ billion in 2001 to /);
    expect(words.subtitle).toContain("members at the time (6 to 10), 2001–2024");
    expect((await of("count=then&members=blr")).words.title).toMatch(/^Belarus: foreign trade came to \$[\d.]+ billion in 2024$/);
  });

  it("have no value in a year in which none was a member, and the words say so", async () => {
    const { words, table, marks } = await of("count=then&year=2000");
    expect(words.sentences[0]).toBe("In 2000 none of those chosen was a member, so there is no value for it.");
    const rows = table.rows.filter(({ cells }) => cells[0]?.value === 2000);
    expect(rows).toHaveLength(11);
    for (const { cells, provenance } of rows)
      expect([cells[2], provenance]).toEqual([{ text: "not a member then", value: null }, undefined]);
    expect(marks(864).targets()[0].head).toBe("2000: not a member then");
  });

  it("say that nobody chosen was ever one where that is so", async () => {
    const { words } = await of("count=then&members=blr&as=share");
    expect(words.title).toBe("None of those chosen was a member between 2000 and 2023");
    expect(words.sources).toEqual(["WDI-ON", "IMF-DOTS"]);
  });

  it("are drawn from the founding year and step at an accession", async () => {
    const { bands, plot } = await marksAt("count=then");
    const xs = (path: string) => Number(/^M([\d.]+)/.exec(path)?.[1]);
    const year = (plot.right - plot.left) / 24;
    expect(xs(bands[0].path)).toBeCloseTo(plot.left + year, 0);
    // India is nothing high until half a year before 2017, then rises upright.
    const india = bands.find(({ id }) => id === "ind")?.path ?? "";
    expect(india).toMatch(/ 0 -\d/);
    const alone = await marksAt("count=then&members=ind");
    expect(xs(alone.bands[0].path)).toBeCloseTo(alone.plot.left + 17 * ((alone.plot.right - alone.plot.left) / 24), 0);
  });
});

describe("numbers", () => {
  it("are counted in the magnitude that the values reach, on the axis and in the subtitle", async () => {
    const tajik = await of("members=tjk&measure=exports");
    expect(tajik.words.subtitle).toContain("billion US dollars");
    expect((tajik.marks(864) as MemberMarks).axis.y.map(({ text }) => text)).toEqual(["0", "0.5", "1", "1.5", "2", "$2.5 bn"]);
    const kazakh = (await marksAt("members=kaz&year=2010")).axis.y.map(({ text }) => text);
    expect(new Set(kazakh).size).toBe(kazakh.length);
    expect((await of("")).words.subtitle).toContain("trillion US dollars");
  });

  it("leave room for the axis’s numbers", async () => {
    for (const { query } of notableOf(chart, chart.domain(data)))
      for (const width of [280, 864]) {
        const { axis, plot, font } = await marksAt(query, width);
        for (const { text } of axis.y)
          expect(plot.left - 7 - textWidth(text, { size: font }), `${query}: ${text}`).toBeGreaterThanOrEqual(0);
      }
  });

  it("of small shares keep two significant digits", async () => {
    const { title } = (await of("members=kgz&as=share&measure=exports")).words;
    expect(title).toMatch(/^Kyrgyzstan: exports went from 0\.00\d\d% of the world’s in 2000 to 0\.0\d+% in 2024$/);
  });
});

describe("shares", () => {
  it("name what they are a share of", async () => {
    expect((await of("as=share&measure=exports")).words.subtitle).toMatch(
      /^Share of world goods exports, per cent, 10 members, 2000–2024$/,
    );
  });

  it("say in the subtitle that the year asked for has none", async () => {
    expect((await of("as=share&measure=imports")).words.subtitle).toBe(
      "Share of world goods imports, per cent, 10 members, 2000–2023; no share is known for 2024",
    );
  });
});

describe("kinds", () => {
  it("call values transcribed from a compilation so, in the table and in CSV", async () => {
    const { table } = await of("measure=exports");
    expect(table.rows.filter(({ provenance }) => provenance === "transcribed")).toHaveLength(250);
    expect(table.rows.some(({ provenance }) => provenance === "measured")).toBe(false);
    expect(tableCsv(table, translatorOf("en"))).toContain("transcribed from a compilation");
  });

  it("give the filled years of each member apart", async () => {
    expect((await of("measure=imports")).words.notes).toContain(
      "Hatched below the axis: imports of Pakistan (2000–2002) and Tajikistan (2000–2005), filled from IMF Direction of Trade.",
    );
  });

  it("name the source of every value, both of a sum of two", async () => {
    const sourceOf = async (query: string) => {
      const { rows } = (await of(query)).table;
      return rows.find(({ cells }) => cells[0]?.value === 2000 && cells[1]?.text === "Pakistan")?.cells[3]?.text;
    };
    expect(await sourceOf("measure=exports")).toBe("WDI-ON");
    expect(await sourceOf("measure=imports")).toBe("IMF-DOTS");
    expect(await sourceOf("")).toBe("WDI-ON; IMF-DOTS");
    expect(await sourceOf("measure=imports&as=share")).toBe("IMF-DOTS; WDI-ON");
  });

  it("are said in print of the sources of that year alone", async () => {
    const lines = await Promise.all(
      ["measure=exports", "measure=imports&year=2000", "members=irn&count=then&year=2010"].map(async (q) => (await of(q)).words.press),
    );
    expect(lines.map((line) => [/World Bank/.test(line), /IMF/.test(line)])).toEqual([
      [true, false],
      [true, true],
      [true, true],
    ]);
    expect((await of("measure=exports")).words.sources).toEqual(["WDI-ON"]);
  });

  it("have a row for the stated line", async () => {
    const [first] = (await of("")).table.rows;
    expect([first.provenance, ...first.cells.map((cell) => cell?.text)]).toEqual([
      "stated",
      "no year",
      "As stated: exceeds, paragraph 3",
      "8,000",
      "SEED",
    ]);
    expect(first.cells[2]?.href).toMatch(/^https:.*#:~:text=exceeds%20%248%20trillion$/);
  });
});

describe("labels", () => {
  it("beside the layers are of the last year, which heads them, whatever year is picked", async () => {
    const [a, b] = [await marksAt(""), await marksAt("year=2000")];
    expect(b.edge).toEqual(a.edge);
    expect(a.edge.head).toBe("in 2024");
  });

  it.each([280, 328, 592, 864, 1200])("at %i pixels keep apart and in the frame", async (width) => {
    const queries = [
      ...notableOf(chart, chart.domain(data)).map(({ query }) => query),
      ...[2000, 2005, 2010, 2012, 2016, 2019, 2021, 2022].map((year) => `year=${year}`),
    ];
    for (const query of queries) {
      const { texts, edge, plot, font, height } = await marksAt(query, width);
      const column = plot.right + EDGE_GAP;
      const boxes: { id: string; box: Box }[] = [
        ...texts,
        ...edge.labels.map(({ id, y, name, value }) => ({
          id,
          box: {
            x0: column,
            x1: column + Math.max(textWidth(name, { size: font, weight: 600 }), textWidth(value, { size: 12 })),
            y0: y - font,
            y1: y + font + 3,
          },
        })),
        ...(edge.head
          ? [{ id: "head", box: { x0: column, x1: column + textWidth(edge.head, { size: 12 }), y0: edge.headY - 10, y1: edge.headY + 2 } }]
          : []),
      ];
      boxes.forEach(({ id, box }, i) => {
        const where = `${id}, ${query} at ${width}`;
        expect(box.x0 >= 0 && box.x1 <= width && box.y0 >= 0 && box.y1 <= height, where).toBe(true);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other.box), `${where} on ${other.id}`).toBe(0);
      });
    }
  });

  it("of the picked year’s total stay above the stack, its peak too", async () => {
    const { texts, targets } = await marksAt("year=2024");
    const box = texts.find(({ id }) => id === "picked")?.box;
    const peak = targets().find(({ id }) => id === "year-2022");
    expect(box && peak && (box.y1 < peak.y || box.x0 > peak.x || box.x1 < peak.x)).toBe(true);
  });
});

it("keeps the tooltip to the total, the largest members of the year and the rest", async () => {
  const { targets } = await marksAt("");
  const { head, lines } = targets().at(-1) ?? { head: "", lines: [] };
  expect(head).toBe("2024: $8.59 trillion");
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^China \$[\d.]+ tn$/);
  expect(lines[5]).toMatch(/^5 others \$/);
  expect((await marksAt("", 328)).targets().at(-1)?.lines).toHaveLength(4);
});
