import { describe, expect, it } from "vitest";
import type { Marks } from "./chart";
import { marksBetween } from "./marks-between";

const bare = { targets: () => [], pick: () => undefined, width: 0, height: 0 } as unknown as Marks;
const marks = <T extends object>(more: T) => ({ ...bare, ...more });

describe("marks on their way", () => {
  it("moves numbers, and the numbers of paths and transforms", () => {
    const from = marks({ x: 0, line: "M0,10L20,30", at: "translate(0,8)" });
    const to = marks({ x: 10, line: "M10,10L40,30", at: "translate(4,8)" });
    expect(marksBetween(from, to, 0.5)).toMatchObject({ x: 5, line: "M5,10L30,30", at: "translate(2,8)" });
  });

  it("keeps entries together by their id, and puts new ones where they will be", () => {
    const from = marks({
      points: [
        { id: "a", y: 0 },
        { id: "gone", y: 9 },
      ],
    });
    const to = marks({
      points: [
        { id: "new", y: 7 },
        { id: "a", y: 10 },
      ],
    });
    expect(marksBetween(from, to, 0.25).points).toEqual([
      { id: "new", y: 7 },
      { id: "a", y: 2.5 },
    ]);
  });

  it("shows no number that nobody stated: words change at once", () => {
    const from = marks({ label: "$1 trillion in 2020", year: "2020", value: "37.7", path: "M0,0L1,1" });
    const to = marks({ label: "$3 trillion in 2035", year: "2035 a", value: "50.6", path: "M0,0L1,1L2,2" });
    expect(marksBetween(from, to, 0.5)).toMatchObject({ label: to.label, year: to.year, value: to.value, path: to.path });
  });

  it("ends as the new marks, with their targets", () => {
    const from = marks({ x: 1 });
    const to = { ...marks({ x: 2 }), targets: () => [] };
    expect(marksBetween(from, to, 1)).toEqual(to);
  });
});
