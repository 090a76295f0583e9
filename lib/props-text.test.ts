import { expect, it } from "vitest";
import { propsOf, propsText } from "./props-text";

it("gives back what was written", () => {
  const props = { slice: { rows: [1, 2.5, null] }, query: "a=<b>", messages: ["é"] };
  expect(propsOf(propsText(props))).toEqual(props);
});

it("gives the same objects for the same text, and others for another", () => {
  const [first, second] = [propsText({ rows: [1] }), propsText({ rows: [2] })];
  const { rows } = propsOf(first);
  expect(propsOf(second).rows).toEqual([2]);
  expect(propsOf(propsText({ rows: [1] })).rows).toBe(rows);
});

it("lets go of what was not asked for in a while", () => {
  const props = propsOf(propsText({ n: -1 }));
  for (let n = 0; n < 40; n++) propsOf(propsText({ n }));
  expect(propsOf(propsText({ n: -1 }))).not.toBe(props);
});
