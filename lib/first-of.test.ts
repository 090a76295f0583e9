import { expect, it } from "vitest";
import { firstOf } from "./first-of";

const t = (name: string, { n }: Record<string, unknown> = {}) => `${name} ${n}`;

it("names all where they are few, else the first and how many more", () => {
  expect(firstOf(["a", "b"], 2, t)).toEqual(["a", "b"]);
  expect(firstOf(["a", "b", "c", "d"], 2, t)).toEqual(["a", "b", "ui.more 2"]);
  expect(firstOf([], 2, t)).toEqual([]);
});
