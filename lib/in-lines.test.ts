import { expect, it } from "vitest";
import { inLines } from "./in-lines";

it("places side by side what the width has room for, to the pixel", () => {
  expect(inLines([40, 30, 20], 110, 10)).toEqual([
    { x: 0, line: 0 },
    { x: 50, line: 0 },
    { x: 90, line: 0 },
  ]);
});

it("goes on in a new line, where the gap after the last need not have room", () => {
  expect(inLines([40, 30, 20, 50], 100, 10)).toEqual([
    { x: 0, line: 0 },
    { x: 50, line: 0 },
    { x: 0, line: 1 },
    { x: 30, line: 1 },
  ]);
});

it("leaves what is wider than a line in a line of its own, the first in the first", () => {
  expect(inLines([120, 20, 120], 100, 10)).toEqual([
    { x: 0, line: 0 },
    { x: 0, line: 1 },
    { x: 0, line: 2 },
  ]);
});

it("has no places for nothing", () => {
  expect(inLines([], 100, 10)).toEqual([]);
});
