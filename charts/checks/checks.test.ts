import { describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { notableOf } from "@/lib/chart";
import { BELOW, NEAR, VERDICTS } from "@/lib/checks";
import { textWidth } from "@/lib/text-width";
import { stage } from "@/tests/contract/view";
import chart from "./index";
import { dodge } from "./layout";
import type { CheckMarks } from "./marks";
import { ratioTicks, spanOf } from "./ratio";
import { type CheckSlice, ORDER, select } from "./select";
import { slice } from "./slice";

const data = dataset(newestSummit());
const of = (query: string) => stage(chart, data, query);
const marksAt = async (query: string, width = 864) => (await of(query)).marks(width) as CheckMarks;
const DEFAULT = { verdict: "", scope: "all", sort: "verdict", figure: "" } as const;

describe("where a statement holds", () => {
  const tolerance = { near: NEAR, below: BELOW };

  it("is the rule’s tolerance turned into ratios of stated to held", () => {
    expect(spanOf("near", tolerance)).toEqual([1 / 1.05, 1 / 0.95]);
    expect(spanOf("least", tolerance)).toEqual([null, 1 / 0.99]);
    expect(spanOf("most", tolerance)).toEqual([1 / 1.01, null]);
    expect(spanOf("none", tolerance)).toBeNull();
  });

  it("has every value inside that holds, and every one outside that does not", () => {
    for (const { span, held } of select(slice(data), DEFAULT).rows)
      for (const { ratio, holds } of held) {
        if (!span || ratio === null || holds === null) continue;
        const inside = (span[0] === null || ratio >= span[0] - 1e-9) && (span[1] === null || ratio <= span[1] + 1e-9);
        expect(inside, String(ratio)).toBe(holds);
      }
  });
});

describe("ratios", () => {
  const withValue = (value: number, held: number): CheckSlice => {
    const all = slice(data);
    const [row] = all.rows;
    return { ...all, rows: [{ ...row, value, held: [{ ...row.held[0], value: held }] }] };
  };

  it("are of the stated value to the one it is held against", () => {
    expect(select(withValue(30, 20), DEFAULT).rows[0].held[0].ratio).toBe(1.5);
  });

  it("are not made of zero or less; the row says so and has no mark", () => {
    for (const [stated, held] of [
      [0, 20],
      [30, 0],
      [-30, -20],
    ]) {
      const [row] = select(withValue(stated, held), DEFAULT).rows;
      expect([row.held[0].ratio, row.span, row.furthest]).toEqual([null, null, null]);
    }
  });

  it("lie as far from 1 where they are twice as where they are half", async () => {
    const { plot, axis } = await marksAt("");
    const one = axis.find((tick) => tick.one)?.x ?? 0;
    expect(one).toBeCloseTo((plot.left + plot.right) / 2, 5);
    const x = (ratio: number) => Math.log(ratio) * 100;
    expect(ratioTicks(Math.log(2.1), x, String, 12)).toEqual([0.5, 0.7, 1, 1.5, 2]);
  });

  it("keep their axis whatever is left out", async () => {
    expect((await marksAt("verdict=consistent")).axis).toEqual((await marksAt("")).axis);
  });
});

describe("rows", () => {
  it("can have every verdict but that nothing was found", () => {
    expect(ORDER).toEqual(VERDICTS.filter((verdict) => verdict !== "unchecked"));
  });

  it("are of every figure with a verdict, none of those without a series", async () => {
    const { table } = await of("");
    const figures = new Set(table.rows.map(({ cells }) => cells[0]?.text));
    expect(figures.size).toBe(17);
    expect(figures).not.toContain("growth of SCO economies");
  });

  it("have a mark for each value, in the shape of its kind and filled where the statement holds", async () => {
    const { rows } = await marksAt("");
    const railways = rows.find(({ id }) => id === "s09");
    expect(railways?.held.map(({ shape, ink, hollow }) => [shape, ink, hollow])).toEqual([
      ["circle", "measured", true],
      ["circle", "measured", false],
      ["circle", "measured", true],
      ["cross", "measured", true],
    ]);
    const documents = rows.find(({ id }) => id === "s11");
    expect(documents?.held.map(({ shape }) => shape)).toEqual([
      "cross",
      "cross",
      "diamond",
      "cross",
      "diamond",
      "diamond",
      "diamond",
      "cross",
    ]);
    expect(documents?.stated.text).toBe("25 resolutions *");
  });

  it("without anything to compare say what is missing instead of a mark", async () => {
    const { rows } = await marksAt("verdict=unclear");
    expect(rows.map(({ held, span }) => [held.length, span])).toEqual([[0, null]]);
    expect(rows[0].instead.map(({ text }) => text).join(" ")).toBe(
      "Nothing to compare: no source read here states a period or a deadline; reports differ on whose trade it counts",
    );
  });

  it("name the furthest ratio of the three that are furthest from 1", async () => {
    const { rows } = await marksAt("", 1200);
    expect(rows.flatMap(({ id, note }) => (note ? [[id, note.text]] : []))).toEqual([
      ["p01", "1.29"],
      ["p05", "1.43"],
      ["p03", "1.48"],
    ]);
  });

  it("lead to the figure’s page, their marks to the figure beside the chart", async () => {
    const targets = (await marksAt("")).targets();
    expect(targets.find(({ id }) => id === "p03")?.href).toBe("/en/sco-2024-astana/figures/p03");
    const mark = targets.find(({ id }) => id === "p03-2");
    expect(mark?.href).toBe("/en/sco-2024-astana/checks?figure=p03");
    expect(mark?.lines).toEqual([
      "16.9% (2022, 8 members)",
      "Computed here from World Bank WDI via Open Numbers (GitHub)",
      "Stated ÷ this = 1.48: does not hold",
    ]);
  });
});

describe("words", () => {
  it("count by verdict and say no more than the rule", async () => {
    expect((await of("")).words.title).toBe(
      "Of 17 checked figures, 8 are consistent, 4 dependent on the definition, 1 not consistent, 3 not independently confirmed and 1 unclear",
    );
    expect((await of("verdict=not-consistent&scope=address")).words.title).toBe(
      "Of 7 checked figures of the report of the address, none is not consistent",
    );
  });

  it("of a figure followed are of it, in the terms of its check", async () => {
    const { words } = await of("figure=p03");
    expect(words.title).toBe("A quarter (SCO foreign trade as share of world trade): not consistent; holds in 0 of 4 choices");
    expect(words.press).toContain("Plenary’s check: not consistent; holds in 0 of 4 choices.");
  });

  it("explain outliers in the words of the dataset", async () => {
    const [, first] = (await of("")).words.sentences;
    expect(first).toBe(
      "A quarter (SCO foreign trade as share of world trade): stated ÷ 16.9% (2022, 8 members) is 1.48. Exports plus imports of goods over the world’s, with ten members in every year and with members at the time.",
    );
  });
});

it("moves marks of one place apart, as far as the row has room", () => {
  expect(dodge([10, 100], 4.5, 30)).toEqual([0, 0]);
  expect(dodge([10, 11], 4.5, 30)).toEqual([-5.25, 5.25]);
  const low = dodge([10, 10, 10], 4.5, 14);
  expect(Math.max(...low) - Math.min(...low)).toBe(5);
});

it.each([280, 328, 592, 864, 1600])("at %i pixels keeps its words in the frame and off one another", async (width) => {
  for (const { query } of notableOf(chart, chart.domain(data))) {
    const { rows, plot, font } = await marksAt(query, width);
    for (const row of rows) {
      const ends = [
        row.stated.x + textWidth(row.stated.text, { size: font, weight: 600 }),
        ...row.subject.map(({ x, text }) => x + textWidth(text, { size: font })),
      ];
      expect(Math.max(...ends), `${query}: ${row.id}`).toBeLessThanOrEqual(width < 560 ? width : plot.left);
      for (const { x, text } of row.verdict)
        expect(row.verdictAnchor === "end" ? x : x + textWidth(text, { size: font }), `${query}: ${row.id}`).toBeLessThanOrEqual(
          width + 0.5,
        );
      for (const { y } of [...row.subject, ...row.verdict, ...row.instead])
        expect(y > row.top && y <= row.bottom + 1, `${query}: ${row.id}`).toBe(true);
      for (const mark of row.held) expect(mark.y - 5.5 >= row.top - 1 && mark.y + 5.5 <= row.bottom + 1, `${query}: ${mark.id}`).toBe(true);
    }
  }
});
