import { describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { notableOf } from "@/lib/chart";
import { textWidth } from "@/lib/text-width";
import { stage } from "@/tests/contract/view";
import chart from "./index";
import type { BridgeMarks } from "./marks";

const data = dataset(newestSummit());
const WIDTHS = [280, 288, 328, 592, 864, 1600];
const of = (query: string, from = data) => stage(chart, from, query);
const marksAt = async (query: string, width = 864, from = data) => (await of(query, from)).marks(width) as BridgeMarks;

type Row = (typeof data.series)[string]["rows"][number];

function withRows(change: (rows: Row[]) => Row[]): typeof data {
  const series = data.series["transit-share"];
  return { ...data, series: { ...data.series, "transit-share": { ...series, rows: change(series.rows) } } };
}

describe("statements", () => {
  it("stand in groups by what they are of, the address’s first, then by date", async () => {
    const { rows, placed } = await marksAt("");
    expect(placed.heads.map(({ lines }) => lines.join(" "))).toEqual([
      "Of overland transport between Asia and Europe",
      "Of overland transport between China and Europe",
      "Of rail freight between China and Europe",
    ]);
    expect(rows.map(({ id }) => id)).toEqual(["s10", "trend-ru85", "nca-85", "trend-80", "qaz-85", "timesca-80"]);
    expect((await marksAt("order=value")).rows.map(({ id }) => id)).toEqual([
      "s10",
      "trend-ru85",
      "nca-85",
      "qaz-85",
      "trend-80",
      "timesca-80",
    ]);
    expect((await marksAt("of=rail")).rows.map(({ id }) => id)).toEqual(["timesca-80"]);
  });

  it("end as their qualifier says: at a mark, from a mark on, or softly", async () => {
    const { rows, placed } = await marksAt("");
    expect(rows.map(({ share, end }) => [share, end])).toEqual([
      ["80%", "exact"],
      ["about 85%", "soft"],
      ["about 85%", "soft"],
      ["over 80%", "from"],
      ["85%", "exact"],
      ["over 80%", "from"],
    ]);
    const { left, right } = placed.track;
    expect((rows[0].x - left) / (right - left)).toBeCloseTo(0.8, 9);
  });

  it("say of what, who and when, each as far as it is known", async () => {
    const { rows } = await marksAt("");
    expect(rows.map(({ what, who }) => [what.join(" "), who.join(" ")])).toEqual([
      ["80% of land transport between Asia and Europe", "Kassym-Jomart Tokayev, 4 July 2024"],
      ["about 85% of overland Asia-Europe freight over 11 corridors", "Kassym-Jomart Tokayev, October 2025"],
      ["about 85% of all land transit traffic China-Europe", "Prime Minister Smailov, November 2023"],
      ["over 80% of land transport China-Europe", "Sklyar, June 2025"],
      ["85% of all land transport China-Europe", "Kassym-Jomart Tokayev, June 2025"],
      ["over 80% of freight by rail China-Europe", "speaker not known, 2025"],
    ]);
  });

  it("are all stated; the measurement is a row that says it was not found", async () => {
    const { table, marks } = await of("");
    expect(table.rows.map(({ provenance }) => provenance)).toEqual([...Array(6).fill("stated"), undefined]);
    expect(table.rows[6].cells.map((cell) => cell?.text)).toEqual([
      "Measured independently",
      undefined,
      undefined,
      "not found",
      undefined,
      undefined,
      undefined,
    ]);
    expect(marks(864).targets().at(-1)?.head).toBe("No independent measurement of any of these shares was found.");
  });

  it("give way to a measurement where there is one, in the colour of what is measured", async () => {
    const measured: Row = {
      measure: "transit-share",
      definition: "rail freight",
      of: "rail",
      value: 62,
      unit: "%",
      basis: "measured",
      source: "TIMESCA-80",
    };
    const changed = withRows((rows) => [...rows, measured]);
    const { words, table } = await of("of=rail", changed);
    expect(words.title).toBe("Kazakhstan’s share of rail freight between China and Europe: stated as over 80%; measured as 62%");
    expect(table.rows.map(({ provenance }) => provenance)).toEqual(["stated", "measured"]);
    const { rows, placed } = await marksAt("of=rail", 864, changed);
    expect(rows.map(({ id, ink }) => [id, ink])).toEqual([
      ["timesca-80", "stated"],
      ["timesca-80-2", "measured"],
    ]);
    expect(placed.unmeasured).toBeNull();
  });
});

describe("words", () => {
  it("name what a share is of in every title", async () => {
    const titles = await Promise.all(notableOf(chart, {}).map(async ({ query }) => (await of(query)).words.title));
    expect(titles).toEqual([
      "80% of land transport between Asia and Europe crosses Kazakhstan: stated, with no independent measurement found",
      "80% of land transport between Asia and Europe crosses Kazakhstan: stated, with no independent measurement found",
      "Kazakhstan’s share of overland transport between Asia and Europe: stated as 80% or about 85%; no independent measurement was found",
      "Kazakhstan’s share of overland transport between China and Europe: stated as over 80%, about 85% or 85%; no independent measurement was found",
      "Kazakhstan’s share of rail freight between China and Europe: stated as over 80%; no independent measurement was found",
    ]);
  });

  it("count what is of something else, and say when the address’s share is not drawn", async () => {
    expect((await of("")).words.press).toMatch(
      /not independently confirmed; 5 other statements say over 80%, about 85% or 85%, 4 of them of other transport\.$/,
    );
    const { notes, press } = (await of("of=rail")).words;
    expect(notes).toContain(
      "The address’s own figure is of something else and is not drawn here: 80% of land transport between Asia and Europe crosses Kazakhstan.",
    );
    expect(press).toMatch(/, according to The Times of Central Asia\.$/);
  });
});

it("draws data that say neither who, when nor of what, and says that it is not known", async () => {
  const old = withRows((rows) => rows.map(({ of: _, speaker: __, date: ___, ...row }) => row));
  const { rows, placed } = await marksAt("", 864, old);
  expect(placed.heads.map(({ lines }) => lines.join(" "))).toEqual(["Of overland transport, not sorted in this dataset"]);
  expect(rows.map(({ who }) => who.join(" "))).toEqual([
    "Kassym-Jomart Tokayev, 4 July 2024",
    ...Array(5).fill("speaker not known, date not known"),
  ]);
  const { words, table } = await of("of=rail", old);
  expect(words.title).toBe("Kazakhstan’s share of rail freight between China and Europe: no statement of the dataset is sorted under it");
  expect(table.rows).toHaveLength(1);
});

it("follows the country it is about", () => {
  expect(chart.follows?.({ member: "kaz" }, data)).toEqual({});
  expect(chart.follows?.({ member: "chn" }, data)).toBeUndefined();
});

it.each(WIDTHS)("keeps its words apart and in the frame at %i pixels", async (width) => {
  for (const { query } of notableOf(chart, {})) {
    const { rows, placed, font, axisY, height } = await marksAt(query, width);
    const wide = placed.track.left > 100;
    const step = font * 1.25;
    let above = 0;
    for (const row of rows) {
      const end = wide ? placed.track.left : width;
      for (const line of row.what) expect(textWidth(line, { size: font, weight: 600 }), `${line} at ${width}`).toBeLessThanOrEqual(end);
      for (const line of row.who) expect(textWidth(line, { size: 12 }), `${line} at ${width}`).toBeLessThanOrEqual(end);
      const bottom = row.y + (row.what.length - 1) * step + row.who.length * 16 + 3;
      expect(row.y - font, `${row.id} at ${width}`).toBeGreaterThanOrEqual(above - 1);
      if (!wide) expect(row.bar.y).toBeGreaterThanOrEqual(bottom - 1);
      above = Math.max(bottom, row.bar.y + row.bar.height);
    }
    if (placed.unmeasured) {
      expect(placed.unmeasured.y).toBeGreaterThanOrEqual(above);
      above = placed.unmeasured.y + placed.unmeasured.height;
    }
    expect(axisY).toBeGreaterThanOrEqual(above);
    expect(axisY + font + 8).toBeLessThanOrEqual(height);
  }
});
