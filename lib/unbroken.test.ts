import { expect, test } from "vitest";
import { unbroken, unbrokenParts } from "./unbroken";

test("an amount stays with its unit", () => {
  expect(unbrokenParts("China would reach $3 trillion in 2043")).toEqual(["China would reach ", "$3 trillion", " in 2043"]);
  expect(unbrokenParts("62,933 km of 350,000 km, 1520 mm")).toEqual(["", "62,933 km", " of ", "350,000 km", ", ", "1520 mm", ""]);
  expect(unbrokenParts("in 2023 kmh")).toEqual(["in 2023 kmh"]);
  expect(unbroken("Over $1,234.5 billion, not $2")).toBe("Over $1,234.5\u00a0billion, not $2");
});

test("two short words stay joined; what is longer may break at its dash, or it would leave a phone's screen", () => {
  expect(unbrokenParts("The North–South corridor")).toEqual(["The ", "North–South", " corridor"]);
  expect(unbrokenParts("China–Kyrgyzstan–Uzbekistan")).toEqual(["China–Kyrgyzstan–Uzbekistan"]);
  expect(unbrokenParts("In 2005–2024")).toEqual(["In 2005–2024"]);
});

test("a heading without either is one part", () => {
  expect(unbrokenParts("Four themes")).toEqual(["Four themes"]);
});
