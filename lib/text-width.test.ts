import { expect, it } from "vitest";
import { textWidth, wrapText } from "./text-width";

it("adds the widths of the letters", () => {
  expect(textWidth("il", { size: 1000 })).toBe(484);
  expect(textWidth("il", { size: 1000, weight: 600, spacing: 10 })).toBe(544);
});

it("counts a letter with an accent as its base letter", () => {
  expect(textWidth("Ü", { size: 1000 })).toBe(textWidth("U", { size: 1000 }));
});

it("breaks lines at spaces and never within a word", () => {
  expect(wrapText("one two three", textWidth("one two", { size: 10 }), { size: 10 })).toEqual(["one two", "three"]);
  expect(wrapText("unbreakable", 5, { size: 10 })).toEqual(["unbreakable"]);
});
