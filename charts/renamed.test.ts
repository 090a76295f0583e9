import { expect, it } from "vitest";
import { renamedPath } from "./renamed";

it("a chart that was renamed is found under its new id, its pages and files too", () => {
  const renamed = { "trade-aims": "trade-targets" };
  expect(renamedPath("/en/summit/trade-aims", renamed)).toBe("/en/summit/trade-targets");
  expect(renamedPath("/en/summit/trade-aims.csv-metadata.json", renamed)).toBe("/en/summit/trade-targets.csv-metadata.json");
  expect(renamedPath("/en/summit/trade-aims/share", renamed)).toBe("/en/summit/trade-targets/share");
  expect(renamedPath("/en/summit/trade-aimless", renamed)).toBeUndefined();
  expect(renamedPath("/en/summit/trade-targets", renamed)).toBeUndefined();
  expect(renamedPath("/download/summit/constructor", renamed)).toBeUndefined();
});
