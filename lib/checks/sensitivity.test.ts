import { expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { figureOf } from "@/data/read";
import { judge, verdictOf } from "./index";
import { heldCount, heldWith, nearestToBound, openChoices } from "./sensitivity";

const data = dataset(newestSummit());
const of = (id: string) => ({ figure: figureOf(data, id), ...judge(data, figureOf(data, id)) });

it("offers the choices that can be made in two ways or more", () => {
  expect(openChoices(of("s07").held)).toEqual([
    { name: "year", values: ["2022", "2023"] },
    { name: "count", values: ["today", "then"] },
  ]);
  expect(openChoices(of("s09").held)).toEqual([{ name: "definition", values: ["uic", "national", "cia"] }]);
  expect(openChoices(of("s10").held)).toEqual([]);
});

it("keeps the values that agree with what was chosen, and those that the choice does not concern", () => {
  const { held, oneSide } = of("s09");
  const national = heldWith(held, { definition: "national" });
  expect(national).toHaveLength(1);
  expect(verdictOf(national, oneSide)).toBe("consistent");
  expect(verdictOf(heldWith(held, { definition: "uic" }), oneSide)).toBe("not-consistent");
  expect(heldWith(of("p01").held, { year: "2022" }).map(({ kind }) => kind)).toEqual(["computed", "computed", "stated", "stated"]);
  expect(heldWith(held, { year: "" })).toHaveLength(4);
});

it("counts those that hold among those that count", () => {
  expect(heldCount(of("s09").held)).toEqual({ counted: 3, kept: 1 });
  expect(heldCount(of("s11").held)).toEqual({ counted: 4, kept: 2 });
});

it("finds the value nearest to where the verdict on it would turn", () => {
  const railways = of("s09");
  const nearest = nearestToBound(railways.figure, railways.held);
  expect(nearest?.held.choice.definition).toBe("cia");
  expect(nearest?.by).toBeCloseTo(345232.5 / 346500 - 1, 6);
  expect(nearestToBound(of("s08").figure, of("s08").held)).toBeNull();
});
