import { describe, expect, it } from "vitest";
import { contrastRatio } from "./contrast";
import { lightened } from "./house";

describe("colours of a house style", () => {
  it("differ by the ratio of WCAG", () => {
    expect(contrastRatio("#000000", "#FFFFFF")).toBe(21);
    expect(contrastRatio("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
    expect(contrastRatio("#FFFFFF", "#777777")).toBeCloseTo(4.48, 2);
  });

  it("are made no lighter than a dark ground asks for", () => {
    expect(lightened("#FFCC00", "#0F1720", 4.5)).toBe("#FFCC00");
    const blue = lightened("#1A3C6E", "#0F1720", 4.5);
    expect(contrastRatio(blue, "#0F1720")).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(blue, "#0F1720")).toBeLessThan(5);
  });
});
