import { expect, it } from "vitest";
import { passes, tableOf, withReport } from "./report";

it("meets a limit at the limit, and misses it beyond", () => {
  expect(passes({ what: "HTML", value: 60, unit: "KB", limit: { most: 60 } })).toBe(true);
  expect(passes({ what: "HTML", value: 60.1, unit: "KB", limit: { most: 60 } })).toBe(false);
  expect(passes({ what: "pages", value: 99, unit: "/s", limit: { least: 100 } })).toBe(false);
});

it("does not meet a limit with a number that was not measured", () => {
  expect(passes({ what: "HTML", value: Number.NaN, unit: "KB", limit: { most: 60 } })).toBe(false);
});

it("prints a row a result with its limit and whether it is met", () => {
  const table = tableOf([
    { what: "HTML", value: 41.26, unit: "KB", limit: { most: 60 } },
    { what: "files", value: 312.4, unit: "KB" },
  ]);
  expect(table.split("\n").slice(2)).toEqual(["| HTML | 41.3 KB | ≤ 60 KB | yes |", "| files | 312 KB |  |  |"]);
});

it("replaces what stands between the marks and nothing else", () => {
  expect(withReport("# A\n\n<!-- bench -->\nold\n<!-- /bench -->\n\nB\n", "new")).toBe(
    "# A\n\n<!-- bench -->\nnew\n<!-- /bench -->\n\nB\n",
  );
});

it("adds the marks where a text has none or only the first", () => {
  expect(withReport("# A\n", "new")).toBe("# A\n\n<!-- bench -->\nnew\n<!-- /bench -->\n");
  expect(withReport("# A\n<!-- bench -->\nB\n", "new")).toBe("# A\n<!-- bench -->\nnew\n<!-- /bench -->\nB\n");
});
