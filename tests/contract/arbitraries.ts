/** Arbitrary states and query strings of a chart, for fast-check. */
import fc from "fast-check";
import { type Param, type Params, valuesOf } from "@/lib/url-state";

export type AnyState = Record<string, unknown>;

/** Times as many states as usual; from another start, by its number, than that from which every run is the same. */
const { TIMES = "1", SEED = "20240704" } = process.env;

/** How many cases fast-check tries, and which. */
export function tries(numRuns: number): { numRuns: number; seed: number } {
  return { numRuns: numRuns * (Number(TIMES) || 1), seed: Number(SEED) };
}

/** A query string for each value of the parameters that take several, by itself: what arbitrary ones seldom hold. */
export function oneByOne(params: Params<AnyState>): string[] {
  return Object.entries(params).flatMap(([name, { accepts }]) =>
    accepts.kind === "some-of" ? valuesOf(accepts).map((value) => `${name}=${encodeURIComponent(value)}`) : [],
  );
}

/** A position in the range that maps use: lon, lat to a hundredth of a degree, zoom to a tenth. */
const positionText = fc
  .tuple(fc.integer({ min: 1000, max: 12000 }), fc.integer({ min: 1500, max: 7000 }), fc.integer({ min: 11, max: 80 }))
  .map(([lon, lat, zoom]) => `${lon / 100},${lat / 100},${zoom / 10}`);

/** Days between two, both included. */
function dayText({ min, max }: { min: string; max: string }): fc.Arbitrary<string> {
  return fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
}

/** Texts that a parameter accepts, each its own canonical form or not. */
export function acceptedText(param: Param<unknown>): fc.Arbitrary<string> {
  const { accepts } = param;
  if (accepts.kind === "some-of") return fc.subarray([...accepts.values], { minLength: 1 }).map((some) => some.join("~"));
  if (accepts.kind === "position") return positionText;
  if (accepts.kind === "date") return dayText(accepts);
  if (accepts.kind === "text") return fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6})?$/);
  return fc.constantFrom(...valuesOf(accepts));
}

/** States that readers can reach: each parameter at its default or at a value it accepts. */
export function arbitraryState(params: Params<AnyState>): fc.Arbitrary<AnyState> {
  return fc.record(
    Object.fromEntries(
      Object.entries(params).map(([name, param]) => [
        name,
        fc.oneof(
          fc.constant(param.fallback),
          acceptedText(param)
            .map((text) => param.parse(text))
            .filter((value) => value !== undefined),
        ),
      ]),
    ),
  );
}

const HOSTILE = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "<script>alert(1)</script>",
  "%00",
  "NaN",
  "1e9",
  "-0",
  "~",
  "~~",
  "null",
];

/** Query strings as anybody may type them: known and unknown names, repeated names, hostile values. */
export function arbitraryQuery(params: Params<AnyState>): fc.Arbitrary<[string, string][]> {
  const name = fc.oneof(fc.constantFrom(...Object.keys(params)), fc.constantFrom(...HOSTILE), fc.string({ maxLength: 12 }));
  const accepted = fc.oneof(...Object.values(params).map(acceptedText));
  const value = fc.oneof(accepted, fc.constantFrom(...HOSTILE), fc.string({ unit: "grapheme", maxLength: 40 }), fc.integer().map(String));
  return fc.array(fc.tuple(name, value), { maxLength: 8 });
}
