import { expect, it } from "vitest";
import { fitHead, fitLines, widestWord } from "./fit";

const style = { size: 13, weight: 600 as const };

it("keeps the count of a head whatever the room", () => {
  expect(fitHead("Connectivity and sovereignty", "1", 300, style, 1)).toEqual(["Connectivity and sovereignty 1"]);
  expect(fitHead("Connectivity and sovereignty", "1", 100, style, 3)).toEqual(["Connectivity", "and", "sovereignty 1"]);
  expect(fitHead("Connectivity and sovereignty", "1", 100, style, 2)).toEqual(["Connectivity", "and… 1"]);
  for (const most of [1, 2, 3])
    for (const width of [30, 60, 90]) expect(fitHead("Connectivity", "12", width, style, most).at(-1)).toMatch(/12$/);
});

it("shortens a label at a word", () => {
  expect(fitLines("Respect for sovereignty", 70, style, 2)).toEqual(["Respect", "for…"]);
  expect(fitLines("Respect for sovereignty", 90, style, 2)).toEqual(["Respect for", "sovereignty"]);
  expect(fitLines("Respect", 70, style, 0)).toEqual([]);
});

it("measures the widest word", () => {
  expect(widestWord("a sovereignty", style)).toBe(widestWord("sovereignty", style));
});
