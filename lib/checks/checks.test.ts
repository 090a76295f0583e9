import { expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { figureOf } from "@/data/read";
import { judge } from "./index";
import { holds, verdictOfHeld } from "./rule";

const data = dataset(newestSummit());
const verdict = (id: string) => judge(data, figureOf(data, id));

it("lets “over” be down to 1 % below and “exact” within 5 %", () => {
  expect(holds("over", 350_000, 346_500)).toBe(true);
  expect(holds("over", 350_000, 346_499)).toBe(false);
  expect(holds("exact", 80, 84)).toBe(true);
  expect(holds("exact", 80, 84.1)).toBe(false);
  expect(holds("up to", 10, 10.1)).toBe(true);
});

it("says consistent for all, depends for some, not consistent for none", () => {
  const held = (...all: boolean[]) =>
    all.map((one) => ({ label: "", value: 0, unit: "", kind: "computed" as const, sources: [], holds: one }));
  expect([held(true, true), held(true, false), held(false), held()].map(verdictOfHeld)).toEqual([
    "consistent",
    "depends",
    "not-consistent",
    "unchecked",
  ]);
});

it("finds the ten members’ foreign trade above $8 trillion from 2021, however members are counted", () => {
  const { verdict: found, held } = verdict("s07");
  expect(found).toBe("consistent");
  expect(held.find(({ label }) => label === "2023, 10 members")?.value).toBeCloseTo(8.311991, 6);
  expect(held.find(({ label }) => label === "2023, 9 members")?.value).toBeLessThan(8.311991);
});

it("finds railways above or below 350,000 km by definition", () => {
  const { verdict: found, held } = verdict("s09");
  expect(found).toBe("depends");
  expect(held.map(({ value, holds: one }) => [Math.round(value), one])).toEqual([
    [307908, false],
    [357623, true],
    [349323, true],
  ]);
});

it("calls the 80 % not confirmed, because every source is on one side", () => {
  expect(verdict("s10").verdict).toBe("not-confirmed");
});

it("calls the $3 trillion unclear and compares it with nothing", () => {
  expect(verdict("s08")).toMatchObject({ verdict: "unclear", held: [], missing: ["period", "deadline", "scope"] });
});

it("finds a quarter of world trade in no year", () => {
  const { verdict: found, held } = verdict("p03");
  expect(found).toBe("not-consistent");
  expect(held.map(({ value }) => value.toFixed(1))).toEqual(["18.2", "17.4", "17.2"]);
});

it("counts members and partners on the last day of the summit", () => {
  expect(verdict("p14").held[0].value).toBe(10);
  expect(verdict("p15").held[0].value).toBe(26);
});
