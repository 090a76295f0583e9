import { describe, expect, it } from "vitest";
import { compoundGrowth } from "./compound-growth";
import { growthForSum, sumAhead } from "./growth-needed";
import { yearReached, yearSumReached } from "./year-reached";

describe("compound growth", () => {
  it("is the yearly rate that leads from one value to the other", () => {
    expect(compoundGrowth(100, 121, 2)).toBeCloseTo(0.1, 12);
    expect(compoundGrowth(100, 50, 1)).toBe(-0.5);
  });
});

describe("the year a target is reached", () => {
  it("is the first whole year at or above it", () => {
    expect(yearReached(100, 2020, 121, 0.1)).toBe(2022);
    expect(yearReached(100, 2020, 122, 0.1)).toBe(2023);
  });
  it("is never at a zero or negative rate, and now when it is passed", () => {
    expect(yearReached(100, 2020, 121, 0)).toBeNull();
    expect(yearReached(100, 2020, 121, -0.1)).toBeNull();
    expect(yearReached(200, 2020, 121, -0.1)).toBe(2020);
  });
});

describe("a sum over years", () => {
  it("adds the values that follow", () => {
    expect(sumAhead(100, 0, 3)).toBe(300);
    expect(sumAhead(100, 0.1, 2)).toBeCloseTo(231, 9);
  });
  it("reaches its target even without growth, but not when the values dwindle", () => {
    expect(yearSumReached(100, 100, 2020, 400, 0)).toBe(2023);
    expect(yearSumReached(0, 100, 2020, 400, -0.5)).toBeNull();
  });
  it("needs the growth that closes the gap in time", () => {
    expect(growthForSum(100, 100, 2, 331)).toBeCloseTo(0.1, 6);
    expect(growthForSum(400, 100, 2, 331)).toBeNull();
  });
});
