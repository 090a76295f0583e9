import { describe, expect, it } from "vitest";
import { dataset, newestSummit, releasedDataset, releasesOf } from "@/data";
import type { Dataset } from "@/data/read";
import { stage } from "@/tests/contract/view";
import chart from "./index";
import type { VolumeMarks } from "./marks";

const data = dataset(newestSummit());
const of = (query: string, from: Dataset = data) => stage(chart, from, query);
const marksAt = async (query: string, width = 1200, from: Dataset = data) => (await of(query, from)).marks(width) as VolumeMarks;

describe("panels", () => {
  it("hold one corridor, unit and scope each, the best documented first", async () => {
    const { panels } = await marksAt("");
    expect(panels.map(({ place }) => `${place.heads.join(" ")}, ${place.scopes.join(" ")}`)).toEqual([
      "Trans-Caspian: freight, section not stated",
      "Trans-Caspian: containers, section not stated",
      "Belt and Road: trains, China–Europe freight trains by every route",
      "Belt and Road: cargo value, China–Europe freight trains by every route",
      "Belt and Road: containers, China–Europe freight trains by every route",
      "North–South: freight, eastern branch",
      "North–South: freight, all branches",
      "North–South: freight, rail only",
      "North–South: freight, Azerbaijani rail transit of the western branch, Yalama–Astara",
    ]);
  });

  it("have scales of their own, each from zero and with its unit at the top alone", async () => {
    const { panels } = await marksAt("");
    expect(panels.slice(0, 5).map(({ scale }) => scale.map(({ text }) => text))).toEqual([
      ["0", "2", "4", "6 million tonnes"],
      ["0", "20,000", "40,000", "60,000", "80,000 TEU"],
      ["0", "5,000", "10,000", "15,000", "20,000 trains"],
      ["0", "20", "40", "60", "$80 bn"],
      ["0", "0.5", "1", "1.5", "2 million TEU"],
    ]);
  });

  it("share their years, so that a year stands at one place in a column of them", async () => {
    for (const width of [288, 864, 1200]) {
      const { panels } = await marksAt("", width);
      const columns = new Set(panels.map(({ place }) => place.left));
      expect(new Set(panels.map(({ years }) => JSON.stringify(years))).size).toBe(columns.size);
    }
  });

  it("stand under each other on a phone and three abreast on a wide screen", async () => {
    const lefts = async (width: number) => new Set((await marksAt("", width)).panels.map(({ place }) => place.left)).size;
    expect([await lefts(288), await lefts(864), await lefts(1200)]).toEqual([1, 2, 3]);
  });

  it("stand more abreast where the drawing is low", async () => {
    const { slice, state } = await of("");
    const rows = chart.rows(slice as never, state as never);
    const context = { t: (name: string) => name, formats: (await import("@/lib/format")).formatsFor("en") } as never;
    const { panels } = chart.marks(rows, state as never, { width: 968, height: 400 }, context) as VolumeMarks;
    expect(new Set(panels.map(({ place }) => place.left)).size).toBe(5);
    for (const { place, labels } of panels) {
      expect(place.bottom).toBeLessThan(400);
      expect(labels.length).toBeLessThanOrEqual(1);
    }
  });
});

describe("the table", () => {
  it("has a row for each bar, with its kind, qualifier, unit and source", async () => {
    const { table, marks } = await of("kinds=plans");
    expect(table.rows).toHaveLength(marks(1200).targets().length);
    const row = table.rows.find(({ cells }) => cells[6]?.value === 2.5 && cells[5]?.text === "almost");
    expect(row?.provenance).toBe("stated");
    expect(row?.cells.map((cell) => cell?.text)).toEqual([
      ...["North–South", "eastern branch", "2024", undefined, "full year", "almost", "2.5", undefined],
      ...["million tonnes", "QAZ-NS25", "Tokayev"],
    ]);
  });
});

describe("a corridor that is followed", () => {
  it("is shown where it has traffic", () => {
    expect(chart.follows?.({ corridor: "north-south" }, data)).toEqual({ corridors: ["north-south"] });
    expect(chart.follows?.({ corridor: "cku" }, data)).toBeUndefined();
    expect(chart.follows?.({ member: "kaz" }, data)).toBeUndefined();
  });
});

describe("a release whose rows say nothing of their kind", () => {
  const [first] = releasesOf(data.summit.id);
  it("is drawn with what is plainly of a full year, and no plan, capacity or part of a year is taken for one", async () => {
    const old = releasedDataset(data.summit.id, first);
    for (const query of ["", "kinds=plans"]) {
      const { panels } = await marksAt(query, 1200, old);
      const values = panels.flatMap(({ bars }) => bars.map(({ value }) => value));
      expect(new Set(values.map(({ kind }) => kind))).toEqual(new Set(["reported"]));
      expect(values.map(({ qualifier }) => qualifier)).not.toContain("plan");
      expect(Math.max(...values.map(({ year }) => year))).toBe(2025);
      expect(values).toHaveLength(25);
    }
  });
});

it("leads from a value to its year, and from the year written out back to all", async () => {
  const targetOf = async (query: string) =>
    (await marksAt(query)).targets().find(({ id }) => id === "trans-caspian-tonnes-2024-reported-titr-min");
  expect(await targetOf("")).toMatchObject({
    head: "2024: 4.484 million tonnes",
    lines: ["Trans-Caspian (section not stated)", "Report.az (Ministry of Transport of Kazakhstan), 10 March 2026"],
    href: expect.stringMatching(/corridor-volumes\?year=2024$/),
  });
  expect((await targetOf("year=2024"))?.href).toMatch(/corridor-volumes$/);
});
