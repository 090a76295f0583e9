import { describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { figureOf } from "@/data/read";
import { notableOf } from "@/lib/chart";
import { judge } from "@/lib/checks";
import { overlap } from "@/lib/label-placement";
import { textWidth } from "@/lib/text-width";
import { stage } from "@/tests/contract/view";
import { SIGN } from "./edge";
import chart from "./index";
import type { ShareMarks } from "./marks";
import { select } from "./select";
import { slice } from "./slice";

const data = dataset(newestSummit());
const of = (query: string) => stage(chart, data, query);
const marksAt = async (query: string, width = 864) => (await of(query)).marks(width) as ShareMarks;
const domain = chart.domain(data);
const DEFAULT = { of: domain.of, count: "today", year: domain.commonYear, members: domain.members } as const;

describe("computed shares", () => {
  it("are those that the checks compute", () => {
    const { lines } = select(slice(data), DEFAULT);
    const percent = (one: string, year: number) =>
      100 * (lines.find((line) => line.of === one)?.points.find((point) => point.year === year)?.value ?? 0);
    const checked = (id: string) =>
      judge(data, figureOf(data, id))
        .held.filter(({ kind, choice }) => kind === "computed" && choice.count === "today")
        .map(({ value }) => value);
    for (const [figure, one] of [
      ["p01", "gdp"],
      ["p03", "trade"],
      ["p17", "population"],
    ])
      [2022, 2023].forEach((year, i) => {
        expect(percent(one, year)).toBeCloseTo(checked(figure)[i], 4);
      });
  });

  it("end where the world’s value is missing, and the notes say so", async () => {
    const { lines } = select(slice(data), DEFAULT);
    expect(lines.map(({ of: one, points }) => [one, points[points.length - 1].year])).toEqual([
      ["population", 2024],
      ["gdp", 2023],
      ["exports", 2024],
      ["trade", 2023],
    ]);
    expect((await of("")).words.carried).toContain(
      "Lines end where the world’s value or a member’s is missing: GDP in 2023 and trade in 2023.",
    );
  });

  it("of members at the time begin with the first members and are cut where one joined", () => {
    const [population] = select(slice(data), { ...DEFAULT, count: "then" }).lines;
    expect(population.pieces.map((piece) => [piece[0].year, piece[0].counted])).toEqual([
      [2001, 6],
      [2017, 8],
      [2023, 9],
      [2024, 10],
    ]);
  });

  it("of a year without members are none, and the title says why", async () => {
    expect((await of("count=then&year=2000")).words.title).toBe(
      "No share for 2000, as none of those chosen was a member then or a value is missing",
    );
  });
});

describe("statements", () => {
  it("are the figures whose checks are shares of the world, and what others state", () => {
    const { statements } = select(slice(data), DEFAULT);
    expect(statements.map(({ id, of: one, ppp, year }) => [id, one, ppp, year])).toEqual([
      ["p01", "gdp", false, null],
      ["p03", "trade", false, null],
      ["p05", "gdp", false, null],
      ["p17", "population", false, null],
      ["p18", "gdp", true, null],
      ["stated-1", "gdp", false, null],
      ["stated-2", "gdp", true, null],
      ["stated-3", "trade", false, 2020],
      ["stated-4", "trade", false, 2001],
    ]);
  });

  it("without a year stand at the day they were made and say that none was stated", async () => {
    const { statements } = select(slice(data), DEFAULT);
    expect(statements[0].at).toBeCloseTo(2024.51, 2);
    const [first] = (await of("")).table.rows;
    expect([first.provenance, ...first.cells.map((cell) => cell?.text)]).toEqual([
      "stated",
      "no year stated",
      "world GDP",
      "already 30%",
      "Kassym-Jomart Tokayev: share of SCO states in global GDP",
      "TREND-PLUS",
    ]);
  });

  it("are left out beside some of the members, and the notes say so", async () => {
    const { table, words } = await of("members=kaz");
    expect(table.rows.some(({ provenance }) => provenance === "stated")).toBe(false);
    expect(words.notes).toContain("What was stated is of all members and is drawn only beside all of them.");
  });

  it("lead the title, with the computed share and another source’s at purchasing power parity beside it", async () => {
    expect((await of("")).words.title).toBe(
      "Share of world GDP: already 30% as stated; 23.3% in nominal dollars in 2023; 33.8% at purchasing power parity by another source",
    );
    expect((await of("of=trade")).words.title).toBe("Share of world trade: a quarter as stated; 17.2% in 2023");
  });

  it("are not held against a year long before", async () => {
    expect((await of("year=2010")).words.title).toMatch(/^In 2010 the 10 members had 43\.8% of world population, /);
  });

  it("of one value and day are both seen", async () => {
    const { stated } = await marksAt("");
    const [a, b] = ["p05", "p18"].map((id) => stated.find((mark) => mark.id === id)?.x ?? 0);
    expect(b - a).toBe(6);
  });
});

it("shows a member that is followed", () => {
  expect(chart.follows?.({ member: "kaz" }, data)).toEqual({ members: ["kaz"] });
  expect(chart.follows?.({ member: "xxx" }, data)).toBeUndefined();
  expect(chart.follows?.({ corridor: "trans-caspian" }, data)).toBeUndefined();
});

it.each([280, 328, 592, 864, 1600])("at %i pixels keeps its labels apart and in the frame", async (width) => {
  for (const { query } of notableOf(chart, domain)) {
    const { edge, plot, font, texts, height, axis } = await marksAt(query, width);
    const boxes = [
      ...texts.map(({ id, box }) => ({ id, box })),
      ...edge.labels.map(({ id, lines, y }) => {
        const half = (lines.length * font * 1.15) / 2;
        const x0 = plot.right + 14 + SIGN;
        const x1 = x0 + Math.max(...lines.map((text) => textWidth(text, { size: font, weight: 600 })));
        return { id, box: { x0, x1, y0: y - half, y1: y + half } };
      }),
    ];
    boxes.forEach(({ id, box }, i) => {
      expect(box.x0 >= 0 && box.x1 <= width + 0.5 && box.y0 >= 0 && box.y1 <= height, `${id}, ${query}`).toBe(true);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other.box), `${id} on ${other.id}, ${query}`).toBe(0);
    });
    for (const { text } of axis.y) expect(plot.left - 7 - textWidth(text, { size: font })).toBeGreaterThanOrEqual(0);
  }
});
