import { expect, it } from "vitest";
import { withReport } from "../report";
import { secondsIn } from "./processor";
import { keeps, scaleTable } from "./table";

const SIZES = [1, 10, 200];

it("calls growth linear that is no faster than the number of summits", () => {
  expect(keeps({ values: [2, 19, 380], keeps: "linear" }, SIZES)).toBe(true);
  expect(keeps({ values: [2, 2, 900], keeps: "linear" }, SIZES)).toBe(false);
});

it("calls a weight the same that differs by what a few names weigh", () => {
  expect(keeps({ values: [37, 37.4, 37.4], keeps: "same" }, SIZES)).toBe(true);
  expect(keeps({ values: [37, 37.4, 39], keeps: "same" }, SIZES)).toBe(false);
});

it("lets a rate fall to half, and never passes what was not measured", () => {
  expect(keeps({ values: [40, 30, 20], keeps: "half" }, SIZES)).toBe(true);
  expect(keeps({ values: [40, 30, 19], keeps: "half" }, SIZES)).toBe(false);
  expect(keeps({ values: [40, Number.NaN, 40], keeps: "half" }, SIZES)).toBe(false);
});

it("prints a column a size, the limit, and whether it is met", () => {
  const table = scaleTable([1, 200], [{ what: "page", unit: "KB", values: [37.44, 37.51], keeps: "same" }]);
  expect(table.split("\n")).toEqual([
    "| summits | 1 | 200 | limit | met |",
    "|---|---:|---:|---|---|",
    "| page | 37.4 KB | 37.5 KB | that of one + 1 KB | yes |",
  ]);
});

it("stands between marks of its own, and leaves the other part as it is", () => {
  const text = "<!-- bench -->\na\n<!-- /bench -->\n\n<!-- scale -->\nb\n<!-- /scale -->\n";
  expect(withReport(text, "new", "scale")).toBe("<!-- bench -->\na\n<!-- /bench -->\n\n<!-- scale -->\nnew\n<!-- /scale -->\n");
});

it("reads what a shell says a command took", () => {
  expect(secondsIn("No faults.\n0m0.00s 0m0.01s\n1m2.50s 0m5.25s\n")).toBe(67.75);
});
