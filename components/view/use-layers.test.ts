import { expect, test } from "vitest";
import { type Layers, showing } from "./use-layers";

const first: Layers<string> = { places: ["a", null], shown: 0, expected: null };

test("what is expected is drawn behind, and shown without being drawn again", () => {
  const ready = showing(first, "a", "b");
  expect(ready).toEqual({ places: ["a", "b"], shown: 0, expected: "b" });
  expect(showing(ready, "b", "b")).toEqual({ places: ["a", "b"], shown: 1, expected: "b" });
});

test("what was shown stays behind, ready for the way back", () => {
  const there: Layers<string> = { places: ["a", "b"], shown: 1, expected: "b" };
  expect(showing(there, "a", "b")).toEqual({ places: ["a", "b"], shown: 0, expected: "b" });
});

test("what nobody expected takes the place of what was shown, and what is ready stays so", () => {
  const ready: Layers<string> = { places: ["a", "b"], shown: 0, expected: "b" };
  expect(showing(ready, "c", "b")).toEqual({ places: ["c", "b"], shown: 0, expected: "b" });
});

test("what is expected next replaces what was before, never what is shown", () => {
  const there: Layers<string> = { places: ["a", "b"], shown: 1, expected: "b" };
  expect(showing(there, "b", "c")).toEqual({ places: ["c", "b"], shown: 1, expected: "c" });
  expect(showing(there, "b", "a")).toEqual({ places: ["a", "b"], shown: 1, expected: "a" });
});

test("nothing changes where nothing is to change", () => {
  const ready: Layers<string> = { places: ["a", "b"], shown: 0, expected: "b" };
  expect(showing(ready, "a", "b")).toBe(ready);
});
