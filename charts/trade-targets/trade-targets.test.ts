import { describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import type { Dataset } from "@/data/read";
import { notableOf } from "@/lib/chart";
import { overlap } from "@/lib/label-placement";
import { stage } from "@/tests/contract/view";
import chart from "./index";
import type { TargetMarks } from "./marks";
import type { TargetSlice } from "./select";

const data = dataset(newestSummit());
const of = (query: string, from: Dataset = data) => stage(chart, from, query);
const marksAt = async (query: string, width = 864) => (await of(query)).marks(width) as TargetMarks;

describe("words", () => {
  it("say that trade fell, without a minus sign", async () => {
    const { words } = await of("base=2014");
    expect(words.sentences[1]).toBe("From 2014 to 2020 yearly trade fell by 1.4% a year; the target is not reached at that rate.");
    expect(words.alt).not.toMatch(/[-−]\d/);
  });

  it("set what was stated since beside the path at past growth", async () => {
    const { words } = await of("reading=china");
    expect(words.sentences[2]).toBe("The latest stated value, $512.4 billion for 2024, is above that path, which has $292 billion then.");
    const { sentences } = (await of("reading=cumulative")).words;
    expect(sentences.join()).not.toContain("The latest stated");
  });

  it("say of a year before the dataset's that it would have come then", async () => {
    const { words } = await of("reading=cumulative&base=2010");
    expect(words.title).toMatch(/would have come in 2022/);
    expect(words.sentences[1]).toContain("would have come in 2022");
  });

  it("ask for no growth where the target comes even if trade falls, and draw no path", async () => {
    const { words, table } = await of("reading=cumulative&base=2010&by=2035");
    expect(words.sentences[2]).toMatch(/^It would be passed before 2035 even if yearly trade fell by up to [\d.]+% a year from 2020/);
    expect(table.rows.filter(({ cells }) => cells[1]?.text.startsWith("Path needed"))).toEqual([]);
    expect((await marksAt("reading=cumulative&base=2010&by=2035")).needed).toBe("");
  });

  it("hold the target a year on its predecessor's terms against the year last stated", async () => {
    const { words } = await of("reading=cumulative");
    expect(words.sentences.at(-1)).toContain("$3 trillion is $600 billion a year, against $512.4 billion stated for 2024");
    expect(words.sources).toContain("SCIO-512");
  });

  it("cite the source that reads the target as one country's trade with the others", async () => {
    expect((await of("reading=china")).words.sources).toContain("TREND-PLUS");
    expect((await of("")).words.sources).not.toContain("TREND-PLUS");
  });

  it("tell what share of the sums is mirror data, and of values drawn apart only where they are drawn", async () => {
    const { words } = await of("");
    expect(words.notes.find((note) => note.includes("mirror data"))).toMatch(/^Of each year’s sum, 2% to 23% is mirror data/);
    expect((await of("reading=cumulative")).words.notes.some((note) => note.includes("drawn apart"))).toBe(false);
  });
});

describe("the table", () => {
  it("has a row for everything drawn and no other", async () => {
    for (const query of ["", "reading=cumulative&base=2000", "reading=cumulative&base=2010", "reading=china&base=2001", "by=2060"]) {
      const { table, marks } = await of(query);
      expect(table.rows.length, query).toBe(marks(864).targets().length);
    }
  });

  it("keeps qualifiers, and a year that was not stated is not given", async () => {
    const { rows } = (await of("")).table;
    const stated = rows.filter(({ provenance }) => provenance === "stated").map(({ cells }) => [cells[0]?.text, cells[1]?.text]);
    expect(stated).toContainEqual(["2024", "As stated: over, intra-regional trade"]);
    expect(stated).toContainEqual(["2022", "As stated: approached, mutual trade turnover of members"]);
    expect(stated).toContainEqual(["year not stated", "As stated: about, mutual trade of members; drawn at 2023"]);
    expect(stated[0]).toEqual(["no year", "The target, as stated, paragraph 3"]);
  });

  it("leads from the target to the words that state it, and from other values to their source", async () => {
    const { rows } = (await of("")).table;
    expect(rows[0].cells[2]?.href).toMatch(/^https:.*#:~:text=to%20%243%20trillion$/);
    const sourced = rows.filter(({ cells }) => cells[3]);
    expect(sourced.length).toBeGreaterThan(20);
    for (const { cells } of sourced.slice(1)) expect(cells[2]?.href).toBe(`/en/sco-2024-astana/sources#${cells[3]?.sources?.[0]}`);
  });

  it("leads from each stated mark to the source that its tooltip names", async () => {
    const { marks } = await of("");
    const stated = marks(864)
      .targets()
      .filter(({ group }) => group === "target" || group === "stated");
    expect(stated.length).toBeGreaterThan(3);
    expect(stated[0]).toMatchObject({
      href: "/en/sco-2024-astana/figures/s08",
      lines: expect.arrayContaining(["source: The Astana Times"]),
    });
    for (const { href, lines } of stated.slice(1)) {
      expect(href).toMatch(/\/sources#[A-Z\d-]+$/);
      expect(lines.at(-1)).toMatch(/^source: \S/);
    }
  });

  it("calls yearly sums partly mirror data", async () => {
    const { rows } = (await of("")).table;
    expect(rows.find(({ cells }) => cells[0]?.text === "2020")?.provenance).toBe("mirror");
  });
});

describe("paths", () => {
  it("run at past growth to the year in which the target is crossed", async () => {
    const { table } = await of("reading=cumulative&base=2010");
    const past = table.rows.filter(({ cells }) => cells[1]?.text === "At past growth, computed here");
    expect(past.map(({ cells }) => cells[0]?.text)).toEqual(["2021", "2022"]);
    expect(past.at(-1)?.cells[2]?.value).toBeGreaterThan(3000);
  });

  it("have no label where they are not drawn", async () => {
    const { labels, past, needed } = await marksAt("reading=cumulative&base=2000");
    expect([past, needed]).toEqual(["", ""]);
    expect(labels.map(({ id }) => id)).toEqual(["target", "measured"]);
  });
});

it("sums trade of the summit's members alone", async () => {
  const without = { ...data, summit: { ...data.summit, members: data.summit.members.filter(({ country }) => country !== "IND") } };
  const total = async (from: Dataset) =>
    ((await chart.slice(from, { reading: "among", base: 2010, by: 2035 })) as TargetSlice).flows.at(-1)?.value ?? 0;
  const india = data.series["bilateral-trade"].rows
    .filter(({ year, country, partner }) => year === 2020 && (country === "IND" || partner === "IND"))
    .reduce((sum, { value }) => sum + Number(value) * 1e6, 0);
  expect((await total(data)) - (await total(without))).toBeCloseTo(india, -1);
  expect((await of("", without)).words.subtitle).toContain("among the 9 members");
});

it("refuses a target in no dollars, by its id", async () => {
  const figures = data.summit.figures.map((one) => (one.id === "s08" ? { ...one, unit: "trillion yuan" } : one));
  await expect(of("", { ...data, summit: { ...data.summit, figures } })).rejects.toThrow('figure s08 is in "trillion yuan"');
});

describe("labels", () => {
  const QUERIES = [
    ...notableOf(chart, chart.domain(data)).map(({ query }) => query),
    ...["among", "china", "cumulative"].flatMap((reading) =>
      [2000, 2005, 2014, 2016, 2019].flatMap((base) => [2025, 2035, 2050].map((by) => `reading=${reading}&base=${base}&by=${by}`)),
    ),
  ];

  it.each([280, 328, 592, 864, 1200])("at %i pixels keep apart, in the frame, and off stated points and lines", async (width) => {
    for (const query of QUERIES) {
      const { labels, dots, height, targetY, plot } = await marksAt(query, width);
      const where = `${query} at ${width}`;
      labels.forEach((label, i) => {
        const { box } = label;
        expect(box.x0 >= 0 && box.x1 <= width && box.y0 >= 0 && box.y1 <= height, `${label.id} in the frame, ${where}`).toBe(true);
        for (const other of labels.slice(i + 1)) expect(overlap(box, other.box), `${label.id} on ${other.id}, ${where}`).toBe(0);
        for (const { id, x, y, ink } of dots)
          if (ink === "stated")
            expect(overlap(box, { x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5 }), `${label.id} on ${id}, ${where}`).toBe(0);
        expect(
          overlap(box, { x0: plot.left, y0: targetY - 1, x1: plot.right, y1: targetY + 1 }),
          `${label.id} on the target, ${where}`,
        ).toBe(0);
      });
      expect(labels[0].id, where).toBe("target");
    }
  });

  it("are all there at 360 pixels of page in the default state", async () => {
    const { labels, dots } = await marksAt("", 328);
    expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(["target", "needed", "past", "measured", "stated"]));
    const end = dots.at(-1)?.x ?? 0;
    expect(labels.find(({ id }) => id === "measured")?.box.x1).toBeLessThan(end + 3);
  });
});
