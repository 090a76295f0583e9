import { describe, expect, it } from "vitest";
import tradeTargets from "@/charts/trade-targets";
import { dataset, newestSummit } from "@/data";
import { stage } from "@/tests/contract/view";
import { small, state } from "@/tests/small-matrix";
import { classesOf, classOf } from "./classes";
import chart from "./index";
import type { MatrixMarks } from "./marks";
import { type MatrixSlice, select } from "./select";

const data = dataset(newestSummit());
const of = (query: string) => stage(chart, data, query);
const marksAt = async (query: string, width = 864) => (await of(query)).marks(width) as MatrixMarks;
const YEARS = Array.from({ length: 21 }, (_, i) => 2000 + i);

describe("the sum of a year", () => {
  it("counts each flow once: it is the trade among members that the trade target is held against", async () => {
    const { table } = await stage(tradeTargets, data, "reading=among");
    const slice = chart.slice(data, { ...state, member: "" });
    for (const year of YEARS) {
      const rows = select((await slice) as MatrixSlice, { ...state, year });
      const target = table.rows.find(({ cells, provenance }) => cells[0]?.value === year && provenance !== "computed")?.cells[2]?.value;
      expect((rows.total ?? 0) / 1e9, String(year)).toBeCloseTo(Number(target), 2);
    }
    expect(select((await slice) as MatrixSlice, state).total).toBeCloseTo(334_164_793_000, -4);
  });
});

it("knows of each flow whose report it is", () => {
  const { flows } = select(small, state);
  expect(flows.map(({ value, provenance }) => [value, provenance])).toEqual([
    [30e6, "measured"],
    [1e6, "measured"],
    [70e6, "measured"],
    [5e6, "measured"],
    [20e6, "mirror"],
    [5e6, "mirror"],
  ]);
});

describe("balances", () => {
  it("are exports minus the other side’s exports, of opposite signs, and unknown where one side is", () => {
    const rows = select(small, { ...state, show: "balance", year: 2019 });
    const values = Object.fromEntries([...rows.cells].map(([key, { value }]) => [key, value]));
    expect(values).toEqual({ "aaa-bbb": 300e6, "bbb-aaa": -300e6, "aaa-ccc": -1e6, "ccc-aaa": 1e6, "bbb-ccc": null, "ccc-bbb": null });
    expect(rows.sums.get("aaa")).toEqual({ out: 401e6, in: 102e6, balance: 299e6 });
    expect(rows.sums.get("bbb")).toEqual({ out: 100e6, in: 400e6, balance: -300e6 });
  });

  it("rest on mirror data where either side is", () => {
    const rows = select(small, { ...state, show: "balance" });
    expect([...rows.cells.values()].filter(({ mirror }) => mirror).map(({ id }) => id)).toEqual([
      "aaa-ccc",
      "bbb-ccc",
      "ccc-aaa",
      "ccc-bbb",
    ]);
  });

  it("are told apart by their sign in every cell, at any width, not by colour alone", async () => {
    for (const width of [280, 328, 864])
      for (const { look, text } of (await marksAt("show=balance&year=2010", width)).cells)
        if (look.kind === "value") expect(text?.[0], `${width}`).toBe(look.fill === "measured" ? "+" : "−");
  });

  it("are tabulated with the two flows they are made of", async () => {
    const { rows, columns } = (await of("show=balance")).table;
    expect(columns.map(({ id }) => id)).toEqual(["year", "from", "to", "exports", "imports", "balance", "source"]);
    const iran = rows.find(({ cells }) => cells[1]?.text === "Iran" && cells[2]?.text === "China");
    expect(iran?.provenance).toBe("computed");
    expect(iran?.cells.slice(3, 6).map((cell) => cell?.text)).toEqual(["6,401.2 (mirror data)", "8,513", "-2,111.8"]);
  });
});

it("puts amounts into classes at powers of ten, up to that of the largest", () => {
  const flow = classesOf(77_023_158_000, "flow");
  expect(flow.from).toEqual([1e7, 1e8, 1e9, 1e10]);
  expect([1, 1e7, 99e6, 1e9, 66.8e9].map((amount) => classOf(flow, amount))).toEqual([0, 1, 1, 3, 4]);
  expect(classesOf(47e9, "balance").from).toEqual([1e8, 1e9, 1e10]);
  expect(classOf(classesOf(47e9, "balance"), -13e9)).toBe(3);
  expect(classesOf(0, "flow").from.every(Number.isFinite)).toBe(true);
});

describe("orders", () => {
  const codes = async (query: string) => (await marksAt(query, 328)).heads.slice(0, 10).map(({ text }) => text);

  it("by size and by closeness stay while the year changes", async () => {
    for (const order of ["size", "cluster"]) expect(await codes(`order=${order}&year=2000`)).toEqual(await codes(`order=${order}`));
    expect(await codes("")).toEqual(["CHN", "RUS", "IND", "IRN", "KAZ", "BLR", "PAK", "UZB", "KGZ", "TJK"]);
  });

  it("by closeness bring Belarus to Russia and the traders with China together", async () => {
    expect(await codes("order=cluster")).toEqual(["PAK", "IND", "CHN", "IRN", "KGZ", "UZB", "KAZ", "RUS", "BLR", "TJK"]);
    expect((await of("order=cluster")).words.notes.join(" ")).toContain("average linkage");
  });

  it("by name go by the reader’s language", async () => {
    expect(await codes("order=name")).toEqual(["BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB"]);
  });

  it("are the same in table and drawing", async () => {
    const { table, marks } = await of("order=name");
    const drawn = (marks(864) as MatrixMarks).cells.map(({ id }) => id.slice(0, 3));
    expect(table.rows).toHaveLength(drawn.length);
    expect(table.rows[0].cells[1]?.text).toBe("Belarus");
  });
});
