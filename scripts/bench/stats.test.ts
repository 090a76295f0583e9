import { expect, it } from "vitest";
import { median, percentile } from "./stats";

it("takes percentiles by nearest rank, whatever the order", () => {
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(percentile([5, 1, 4, 2, 3], 0.2)).toBe(1);
  expect(median([4, 1, 3, 2])).toBe(2);
});

it("has no percentile of nothing", () => {
  expect(median([])).toBeNaN();
});
