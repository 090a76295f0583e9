import { expect, it } from "vitest";
import { converted, unitOf, usDollars } from "./unit";

it("reads the magnitude of a unit and what it counts", () => {
  expect(unitOf("billion US dollars")).toEqual({ factor: 1e9, of: "US dollars" });
  expect(unitOf("million tonnes")).toEqual({ factor: 1e6, of: "tonnes" });
  expect(unitOf("billion")).toEqual({ factor: 1e9, of: "" });
  expect(unitOf("km")).toEqual({ factor: 1, of: "km" });
});

it("turns money of any magnitude into US dollars", () => {
  expect(usDollars(3, "trillion US dollars", "figure s08")).toBe(3e12);
  expect(usDollars(512.4, "billion US dollars", "row")).toBe(512.4e9);
  expect(usDollars(7, "US dollars", "row")).toBe(7);
});

it("names whose value is in no dollars", () => {
  expect(() => usDollars(3.65, "trillion yuan", "figure s08")).toThrow('figure s08 is in "trillion yuan"');
});

it("converts between magnitudes of one thing and refuses to hold money against anything else", () => {
  expect(converted(500, "billion US dollars", "trillion US dollars", "figure f")).toBe(0.5);
  expect(converted(3.5e9, "people", "billion", "figure f")).toBe(3.5);
  expect(() => converted(1, "km", "trillion US dollars", "figure f")).toThrow('figure f is in "trillion US dollars"');
});
