import { expect, it } from "vitest";
import { propsOf, propsText } from "./props-text";

const many = Array.from({ length: 50 }, (_, year) => ({ year, note: "a tab\t, a line\n and a “quote”" }));

it("gives properties as they were written, without those left out", () => {
  const props = { query: "by=2050", still: false, slice: { rows: many }, messages: [{ a: "b\tc" }], none: null };
  expect(propsOf(propsText({ ...props, release: undefined }))).toEqual(props);
});

it("knows data again that another text has too", () => {
  const [one, other] = ["", "by=2050"].map((query) => propsOf(propsText({ query, slice: { rows: many } })));
  expect(one.slice).toBe(other.slice);
  expect([one.query, other.query]).toEqual(["", "by=2050"]);
});

it("lets go of what was not asked for in a while", () => {
  const sliceOf = (n: number) => propsOf(propsText({ slice: { n, rows: many } })).slice;
  const first = sliceOf(-1);
  for (let n = 0; n < 80; n++) sliceOf(n);
  expect(sliceOf(-1)).toEqual(first);
  expect(sliceOf(-1)).not.toBe(first);
});
