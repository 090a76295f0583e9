import { describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { figureOf } from "@/data/read";
import { notableOf } from "@/lib/chart";
import { judge } from "@/lib/checks";
import { type Box, overlap } from "@/lib/label-placement";
import { textWidth } from "@/lib/text-width";
import { stage } from "@/tests/contract/view";
import type { Bars } from "./bars";
import type { Dots } from "./dots";
import chart from "./index";
import type { Lines } from "./lines";
import type { RailMarks } from "./marks";
import { packed } from "./row-of-labels";

const data = dataset(newestSummit());
const WIDTHS = [280, 288, 328, 592, 864, 1600];
const of = (query: string, from = data) => stage(chart, from, query);
const drawn = async <D>(query: string, width = 864) => ((await of(query)).marks(width) as RailMarks).drawn as D;

/** The dataset with some of the rows of its lengths changed or left out. */
function withRows(change: (row: (typeof data.series)[string]["rows"][number]) => object | null): typeof data {
  const series = data.series["rail-length"];
  const rows = series.rows.flatMap((row) => (change(row) as typeof row | null) ?? []);
  return { ...data, series: { ...data.series, "rail-length": { ...series, rows } } };
}

describe("totals by definition", () => {
  it("are those of the check, to the metre", async () => {
    const { held } = judge(data, figureOf(data, "s09"));
    const totals = (await of("")).table.rows.filter(({ provenance }) => provenance === "computed");
    expect(totals.map(({ cells }) => cells[3]?.value)).toEqual(
      held.flatMap(({ value, aside }) => (aside ? [] : Math.round(value * 100) / 100)),
    );
    expect(totals.map(({ cells }) => cells[3]?.text)).toEqual(["307,908.3", "357,622.6", "345,232.5"]);
  });

  it("make the title, the heads and the sentence about what differs", async () => {
    const { words } = await of("");
    expect(words.title).toBe("Whether members have “over 350,000 km” of railway depends on the definition: 307,908 to 357,623 km");
    expect(words.sentences).toContain("Of the 49,714 km between the lowest and the highest total, 49,233 km (99%) are China’s.");
    expect(words.sentences).toContain("Plenary’s rule lets a value be 1% below what is “over”: from 346,500 km on it holds.");
    const { bars } = await drawn<Bars>("");
    expect(bars.map(({ head }) => head.lines.join(" "))).toEqual([
      "World Bank, from UIC: 307,908 km, 12% below 350,000 km",
      "World Bank, with national figures for China and India: 357,623 km, 2.2% above 350,000 km",
      "CIA World Factbook, Pakistan from UIC: 345,233 km, 1.4% below 350,000 km",
    ]);
  });

  it("say that the stated length holds by every definition, or by none, where that is so", async () => {
    const titleAt = async (value: number) => {
      const summit = { ...data.summit, figures: data.summit.figures.map((one) => (one.id === "s09" ? { ...one, value } : one)) };
      return (await of("", { ...data, summit })).words.title;
    };
    expect(await titleAt(300_000)).toBe(
      "By every definition members’ railways are consistent with “over 300,000 km”: 307,908 to 357,623 km",
    );
    expect(await titleAt(400_000)).toBe("By no definition are members’ railways consistent with “over 400,000 km”: 307,908 to 357,623 km");
  });

  it("name the years of their values, and those that differ", async () => {
    const { bars } = await drawn<Bars>("");
    expect(bars.map(({ foot }) => foot.lines.join(" "))).toEqual([
      "Values of 2021; Pakistan 2019",
      "Values of 2021; China 2023; India: year not stated; Pakistan 2019",
      "Values of 2014 to 2022, differing by member",
    ]);
  });

  it("name no year where the source states none", async () => {
    const changed = withRows((row) => (row.source === "GKTODAY" ? { ...row, period: "year not stated" } : row));
    const { marks, table } = await of("", changed);
    expect(((marks(864) as RailMarks).drawn as Bars).bars[1].foot.lines.join(" ")).toBe(
      "Values of 2021; China 2023; India: year not stated; Pakistan 2019",
    );
    expect(table.rows.find(({ cells }) => cells[4]?.text === "GKTODAY")?.cells[2]).toEqual({ text: "year not stated" });
  });

  it("are not held against the stated length where a member has no value, which is said", async () => {
    const { words, table, marks } = await of(
      "",
      withRows((row) => (row.country === "BLR" && row.definition !== "CIA total" ? null : row)),
    );
    const [uic] = ((marks(864) as RailMarks).drawn as Bars).bars;
    expect(uic.foot.lines.join(" ")).toBe("Values of 2021; Pakistan 2019; no value for Belarus");
    expect(table.rows.filter(({ cells }) => cells[0]?.text === "Total of 9 members of 10")).toHaveLength(2);
    expect(table.rows.filter(({ cells }) => cells[3]?.text === "not found").map(({ cells }) => cells[0]?.text)).toEqual([
      "Belarus",
      "Belarus",
    ]);
    expect(words.title).toContain("By no definition");
  });

  it("of some members leave out a definition that has nothing else for them, and say so", async () => {
    const { words } = await of("members=tjk~kgz");
    expect((await drawn<Bars>("members=tjk~kgz")).bars).toHaveLength(2);
    expect(words.notes.some((note) => /^“World Bank, with .* has nothing else for Tajikistan and Kyrgyzstan/.test(note))).toBe(true);
    expect((await of("members=chn")).words.title).toBe("China: 109,767 to 159,000 km of railway, by source, definition and year");
  });

  it("show lengths that somebody states as stated, with where they stand", async () => {
    const { bars } = await drawn<Bars>("");
    expect(bars[1].parts.map(({ id, hatched }) => [id, hatched])).toEqual([
      ["chn", true],
      ["rus", false],
      ["ind", true],
      ["kaz", false],
      ["rest", false],
    ]);
    const stated = (await of("")).table.rows.filter(({ provenance }) => provenance === "stated");
    expect(stated.map(({ cells }) => cells[3]?.href?.slice(0, 30))).toEqual([
      "https://astanatimes.com/2024/0",
      "https://chinaconnect.com.pk/ch",
      "https://www.gktoday.in/indian-",
    ]);
  });
});

it("says so where a member has no length at all", async () => {
  const without = withRows((row) => (row.country === "KGZ" ? null : row));
  for (const query of ["members=kgz", "by=member&members=kgz", "by=year&members=kgz"]) {
    const { words, marks } = await of(query, without);
    expect(words.title).toBe("Kyrgyzstan: no length of railway was found");
    expect(words.dataEnd).toBeUndefined();
    expect([words.subtitle, ...words.notes].join()).not.toMatch(/Infinity|NaN/);
    expect(marks(592).targets()).toEqual([]);
  }
});

describe("members by definition", () => {
  it("are told apart by shape, each value once", async () => {
    const { dots, lines } = await drawn<Dots>("by=member");
    expect(dots.filter(({ length }) => length.member === "chn").map(({ shape, ink }) => [shape, ink])).toEqual([
      ["dot", "measured"],
      ["diamond", "stated"],
      ["ring", "measured"],
    ]);
    expect(dots.filter(({ length }) => length.member === "rus")).toHaveLength(2);
    expect(lines.find(({ id }) => id === "pak")?.value.text).toBe("7,791 km");
  });

  it("name the one that differs most", async () => {
    expect((await of("by=member")).words.title).toBe(
      "The length of China’s railways differs most between sources, definitions and years: 109,767 to 159,000 km",
    );
    expect((await of("by=member&members=kgz")).words.title).toBe("Kyrgyzstan: 417 to 424 km of railway, by source, definition and year");
  });
});

describe("year by year", () => {
  it("adds up each member’s own first and last year, and says whose ends earlier", async () => {
    const { words } = await of("by=year");
    expect(words.title).toBe("Members: UIC route length grew by 62,933 km from 2000 to 2021, 51,111 km of it in China");
    expect(words.notes).toContain("The yearly values of Pakistan end in 2019, those of others in 2021.");
    expect((await of("by=year&members=rus")).words.title).toBe(
      "Russia: UIC route length shrank from 86,075 km in 2000 to 85,544 km in 2021",
    );
  });

  it("names what other definitions give where it stands away from the line", async () => {
    const { notes, dots } = await drawn<Lines>("by=year");
    expect(notes.map(({ lines }) => lines[0])).toEqual(["China 162,000", "China 150,000"]);
    expect(new Set(dots.map(({ length }) => length.member))).toEqual(new Set(["chn", "rus", "ind", "kaz"]));
    expect((await drawn<Lines>("by=year&members=irn~blr")).dots.map(({ length }) => length.member)).toEqual(["irn", "blr"]);
  });

  it("follows a member", () => {
    expect(chart.follows?.({ member: "kaz" }, data)).toEqual({ by: "year", members: ["kaz"] });
    expect(chart.follows?.({ member: "mng" }, data)).toBeUndefined();
    expect(chart.follows?.({ corridor: "cku" }, data)).toBeUndefined();
  });
});

describe("labels", () => {
  it("in a row keep their order and a gap, as near to their places as that allows", () => {
    const labels = [
      { at: 0, width: 40 },
      { at: 90, width: 30 },
      { at: 95, width: 30 },
    ];
    expect(packed(labels, 5, 0, 200)).toEqual([0, 90, 125]);
    expect(packed(labels, 5, 0, 130)).toEqual([0, 65, 100]);
  });

  it.each(WIDTHS)("at %i pixels keep apart and in the frame", async (width) => {
    const queries = [...notableOf(chart, chart.domain(data)).map(({ query }) => query), "members=chn~ind", "members=kaz~pak~irn~blr"];
    for (const query of queries) {
      const marks = (await of(query)).marks(width) as RailMarks;
      const boxes = boxesOf(marks.drawn);
      boxes.forEach(({ name, box }, i) => {
        const where = `${name}, ${query} at ${width}`;
        expect([box.x0 >= -0.5, box.x1 <= width + 0.5, box.y0 >= -1, box.y1 <= marks.height + 1], where).toEqual([true, true, true, true]);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other.box), `${where} on ${other.name}`).toBe(0);
      });
    }
  });
});

type Named = { name: string; box: Box };

function textBox(text: string, x: number, y: number, size: number, weight: 400 | 600, anchor: "start" | "end" | "middle" = "start"): Named {
  const width = textWidth(text, { size, weight });
  const x0 = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { name: text, box: { x0, x1: x0 + width, y0: y - size * 0.75, y1: y + 2 } };
}

function boxesOf(drawing: RailMarks["drawn"]): Named[] {
  const { font } = drawing;
  if (drawing.kind === "bars")
    return [
      ...(drawing.stated ? [textBox(drawing.stated.label.text, drawing.stated.label.x, drawing.stated.label.y, font, 600, "end")] : []),
      ...drawing.bars.flatMap(({ head, labels, foot }) => [
        ...head.lines.map((line, i) => textBox(line, drawing.left, head.y + i * font * 1.25, font, 600)),
        ...labels.flatMap(({ x, y, name, value }) => [textBox(name, x, y, font, 600), textBox(value, x, y + 15, 12, 400)]),
        ...foot.lines.map((line, i) => textBox(line, drawing.left, foot.y + i * 16, 12, 400)),
      ]),
    ];
  const key = drawing.key.flatMap(({ x, y, lines }) => lines.map((line, i) => textBox(line, x + 18, y + i * 16, font, 400)));
  if (drawing.kind === "dots")
    return [
      ...key,
      ...drawing.lines.flatMap(({ name, value }) => [
        textBox(name.text, name.x, name.y, font, 600),
        textBox(value.text, value.x, value.y, font, 400, value.anchor),
      ]),
    ];
  return [
    ...key,
    ...drawing.notes.map(({ lines, x, y, anchor }) => textBox(lines[0], x, y, font, 600, anchor)),
    ...drawing.labels.flatMap(({ x, y, name, value }) => [textBox(name, x, y - 1, font, 600), textBox(value, x, y + font, 12, 400)]),
    ...drawing.axis.y.map(({ at, text }) => textBox(text, drawing.plot.left - 7, at + font * 0.35, font, 400, "end")),
  ];
}
