import { expect, it } from "vitest";
import type { OfficeChart } from "./office";
import { onOneAxis } from "./office-axis";

const chart = (unit: string, look: "area" | "line", ...rows: (number | null)[][]): OfficeChart => ({
  categories: rows[0].map(String),
  unit,
  format: "0",
  series: rows.map((values) => ({ name: "", values, ink: "measured", look })),
});

it("gives charts of one unit an axis that ends at one round value, above what is stacked", () => {
  const stacked = chart("km", "area", [10, 200], [null, 131]);
  const line = chart("km", "line", [10, 120]);
  expect(onOneAxis([line, stacked]).map(({ most }) => most)).toEqual([350, 350]);
});

it("leaves charts of different units as they are", () => {
  const charts = [chart("km", "line", [1]), chart("per cent", "line", [80])];
  expect(onOneAxis(charts)).toEqual(charts);
});

it("has an axis where nothing is drawn", () => {
  expect(onOneAxis([chart("km", "line", [null])])[0].most).toBe(1);
});
