import { expect, it } from "vitest";
import { linearScale } from "./scale";

it("maps a domain to a range in proportion, also upside down and beyond its ends", () => {
  const y = linearScale([0, 10], [100, 0]);
  expect([y(0), y(2.5), y(10), y(11)]).toEqual([100, 75, 0, -10]);
});

it("gives round values for an axis", () => {
  expect(linearScale([0, 3.1], [0, 1]).ticks(4)).toEqual([0, 1, 2, 3]);
});

it("maps a domain of one value to the start of the range", () => {
  expect(linearScale([5, 5], [20, 80])(5)).toBe(20);
});
