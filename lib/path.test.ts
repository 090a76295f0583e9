import { expect, it } from "vitest";
import { areaOf, pathOf, tenth } from "./path";

it("writes relative path commands with one decimal", () => {
  expect(
    pathOf([
      [0, 0],
      [1.04, 2],
      [3, 2],
    ]),
  ).toBe("M0 0l1 2 2 0");
  expect(pathOf([])).toBe("");
});

it("keeps pixels to a tenth", () => {
  expect([1.04, 1.05, -2.26].map(tenth)).toEqual([1, 1.1, -2.3]);
});

it("closes the area between two lines", () => {
  expect(
    areaOf(
      [
        [0, 0],
        [10, 0],
      ],
      [
        [0, 5],
        [10, 5],
      ],
    ),
  ).toBe("M0 0l10 0 0 5 -10 0z");
});
