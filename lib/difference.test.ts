import { describe, expect, it } from "vitest";
import type { Cell, Table } from "./chart";
import { differenceOf } from "./difference";

const number = (value: number): Cell => ({ text: String(value), value });
const text = (words: string): Cell => ({ text: words });

function table(rows: Cell[][], unit = "km"): Table {
  return {
    caption: "",
    columns: [
      { id: "year", label: "Year", kind: "year" },
      { id: "who", label: "Member", kind: "text" },
      { id: "length", label: "Length", unit, kind: "number" },
    ],
    rows: rows.map((cells) => ({ cells })),
  };
}

describe("the difference of two tables", () => {
  const older = table([
    [text("2010"), text("China"), number(60)],
    [text("2010"), text("India"), number(64)],
    [text("2010"), text("Iran"), number(9)],
  ]);

  it("holds the same rows against one another where each side is of another year, the largest difference first", () => {
    const newer = table([
      [text("2020"), text("India"), number(68)],
      [text("2020"), text("China"), number(109)],
      [text("2020"), text("Belarus"), number(5)],
    ]);
    const { both, changed, only, apart } = differenceOf(older, newer);
    expect(both).toBe(2);
    expect(changed.map(({ row, left, right }) => [row, left, right])).toEqual([
      ["China", 60, 109],
      ["India", 64, 68],
    ]);
    expect(only).toEqual([1, 1]);
    expect(apart).toEqual([{ column: "Year", texts: ["2010", "2020"] }]);
  });

  it("finds nothing changed in the same table", () => {
    expect(differenceOf(older, older)).toEqual({ both: 3, changed: [], only: [0, 0], apart: [] });
  });

  it("holds no value against one of another unit", () => {
    expect(differenceOf(older, table([[text("2010"), text("China"), number(37)]], "miles")).both).toBe(0);
  });

  it("holds no value against one whose row is of another unit, though all rows of a table are of one", () => {
    const counted = (unit: string): Table => ({
      caption: "",
      columns: [
        { id: "year", label: "Year", kind: "year" },
        { id: "value", label: "Value", kind: "number" },
        { id: "unit", label: "Unit", kind: "text" },
      ],
      rows: [{ cells: [text("2010"), number(3), text(unit)] }],
    });
    expect(differenceOf(counted("million tonnes"), counted("containers")).both).toBe(0);
    expect(differenceOf(counted("containers"), counted("containers")).both).toBe(1);
  });

  it("holds no row against another that its name does not tell from a third", () => {
    const twice = table([
      [text("2010"), text("China"), number(60)],
      [text("2010"), text("China"), number(75)],
    ]);
    expect(differenceOf(older, twice)).toEqual({ both: 0, changed: [], only: [2, 0], apart: [] });
  });

  it("leaves out what one side does not know", () => {
    expect(differenceOf(older, table([[text("2010"), text("China"), null]])).both).toBe(0);
  });
});
