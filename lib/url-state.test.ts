import { expect, it } from "vitest";
import { calendarDay, formatState, freeText, maybeOneOf, oneOf, parseState, someOf, wholeNumber } from "./url-state";

const params = {
  reading: oneOf(["among", "china"]),
  base: wholeNumber(2000, 2019, 2010),
  members: someOf(["chn", "ind", "rus"]),
  topic: maybeOneOf(["t1", "t2"]),
  q: freeText(10),
};
const read = (query: string) => parseState(params, new URLSearchParams(query));

it("falls back to the defaults and leaves them out", () => {
  expect(read("").state).toEqual({ reading: "among", base: 2010, members: ["chn", "ind", "rus"], topic: "", q: "" });
  expect(formatState(params, read("reading=among&base=2010").state)).toBe("");
});

it("writes parameters in the order they are defined and lists in the order of their values", () => {
  expect(formatState(params, read("members=rus~chn&base=2015&reading=china").state)).toBe("reading=china&base=2015&members=chn~rus");
});

it("says which values it did not accept", () => {
  const { state, ignored } = read("reading=bogus&base=1999&base=2001&members=chn~xyz&utm=1");
  expect(state.reading).toBe("among");
  expect(ignored.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
    "reading not-accepted",
    "base not-accepted",
    "base repeated",
    "members not-accepted",
    "utm unknown-name",
  ]);
});

it("takes the first of a repeated parameter", () => {
  expect(read("base=2001&base=2002").state.base).toBe(2001);
});

it("takes days of the calendar between two days only", () => {
  const day = calendarDay("2001-01-01", "2035-12-31", "2026-11-23");
  for (const text of ["2001-01-01", "2024-02-29", "2035-12-31"]) expect(day.parse(text)).toBe(text);
  for (const text of [
    "2000-12-31",
    "2036-01-01",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-1-1",
    "2024-01",
    "2024",
    "",
    " 2024-01-01",
    "+2024-01-01",
  ])
    expect(day.parse(text), text).toBeUndefined();
  expect(formatState({ day }, { day: "2026-11-23" })).toBe("");
  expect(formatState({ day }, { day: "2031-01-01" })).toBe("day=2031-01-01");
});

it("takes whole numbers only as they are written back", () => {
  for (const text of ["2001.0", "02001", "2e3", " 2001", "+2001", ""]) expect(params.base.parse(text), text).toBeUndefined();
});

it("does not mistake what every object has for a parameter", () => {
  expect(read("__proto__=1&constructor=2").ignored).toHaveLength(2);
});

it("escapes text and keeps it", () => {
  const query = formatState(params, { ...read("").state, q: "a&b=c <" });
  expect(query).toBe("q=a%26b%3Dc%20%3C");
  expect(read(query).state.q).toBe("a&b=c <");
});

const settings = { measure: oneOf(["total", "exports"]), members: someOf(["chn", "ind", "rus"]) };
const readRenamed = (query: string) =>
  parseState(settings, new URLSearchParams(query), {
    names: { what: "measure" },
    values: { measure: { out: "exports" }, members: { prc: "chn" } },
  });

it("words that were renamed mean what they are called now, in lists too", () => {
  expect(readRenamed("what=out&members=prc~ind")).toEqual({ state: { measure: "exports", members: ["chn", "ind"] }, ignored: [] });
  expect(formatState(settings, readRenamed("what=out").state)).toBe("measure=exports");
});

it("words that were renamed are not renamed elsewhere, and hide nothing that was said twice", () => {
  expect(readRenamed("members=out").ignored).toMatchObject([{ name: "members", value: "out", reason: "not-accepted" }]);
  expect(readRenamed("what=out&measure=total").ignored).toMatchObject([{ name: "measure", value: "total", reason: "repeated" }]);
  expect(readRenamed("constructor=1").ignored).toMatchObject([{ name: "constructor", reason: "unknown-name" }]);
});

it("does not make a step in the history of every number that a slider passes", () => {
  expect(wholeNumber(2000, 2020, 2020, { control: "slider" }).history).toBe("replace");
  expect(wholeNumber(2000, 2020, 2020).history).toBe("push");
});
