import { expect, it } from "vitest";
import { pack, shifted, thin, unpack, within } from "./polyline";

it("packs a line as whole tenths of differences and unpacks it", () => {
  const line = [
    [1, 2],
    [1.5, 2],
    [0.5, 3],
  ] as const;
  expect(pack(line)).toBe("10 20 5 0 -10 10");
  expect(unpack(pack(line))).toEqual(line);
});

it("thins what lies on the line and keeps the corners and ends", () => {
  expect(
    thin(
      [
        [0, 0],
        [5, 0.2],
        [10, 0],
        [10, 10],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});

it("shifts to the left of the way travelled, so that opposite offsets are opposite sides", () => {
  const east = [
    [0, 0],
    [10, 0],
    [20, 0],
  ] as const;
  expect(shifted(east, [2, 2, 2])).toEqual([
    [0, -2],
    [10, -2],
    [20, -2],
  ]);
  expect(shifted(east.toReversed(), [-2, -2, -2]).map(([, y]) => y)).toEqual([-2, -2, -2]);
});

it("a line is cut into the parts that touch a box, segments that only cross it too", () => {
  const box = [
    [0, 0],
    [10, 10],
  ] as const;
  const line = [
    [-30, 5],
    [-20, 5],
    [5, 5],
    [5, 30],
    [5, 40],
    [30, 40],
    [30, 5],
    [-5, 5],
  ] as const;
  expect(within(line, box)).toEqual([
    [line[1], line[2], line[3]],
    [line[6], line[7]],
  ]);
  expect(within([[20, 20]], box)).toEqual([]);
});
