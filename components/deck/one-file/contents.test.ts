import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded, unfolded } from "./contents";

const long = { text: "x".repeat(300) };

describe("what a deck saved as one file holds", () => {
  it("stands in it once, however often it is meant", () => {
    const value = { a: long, b: [long, { c: { ...long } }], d: 1 };
    const { parts, value: rest } = folded(value);
    expect(parts).toEqual([long]);
    expect(rest).toEqual({ a: { $: 0 }, b: [{ $: 0 }, { c: { $: 0 } }], d: 1 });
    expect(unfolded({ parts, value: rest })).toEqual(value);
  });

  it("may repeat inside what repeats", () => {
    const outer = { long, more: "y".repeat(300) };
    const value = [outer, { ...outer }, long];
    expect(unfolded(folded(value))).toEqual(value);
    expect(JSON.stringify(folded(value)).length).toBeLessThan(800);
  });

  it("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }), (some) => {
        const plain = JSON.parse(JSON.stringify(some).replaceAll('"$"', '"_"'));
        const value = { some: plain, again: plain, long: [long, long] };
        expect(unfolded(JSON.parse(JSON.stringify(folded(value))))).toEqual(value);
      }),
    );
  });
});
