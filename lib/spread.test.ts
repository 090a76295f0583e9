import { expect, it } from "vitest";
import { spread } from "./spread";

it("leaves positions that are far enough apart", () => {
  expect(spread([10, 40, 90], 20, 0, 100)).toEqual([10, 40, 90]);
});

it("parts neighbours evenly about their mean and keeps the order given", () => {
  expect(spread([50, 48], 20, 0, 100)).toEqual([59, 39]);
});

it("keeps all of them in range", () => {
  expect(spread([95, 96, 97], 20, 0, 100)).toEqual([60, 80, 100]);
});
