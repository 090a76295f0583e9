import { expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { ledger, ledgerParams } from "./ledger";
import { parseState } from "./url-state";

const data = dataset(newestSummit());
const ids = (query: string) =>
  ledger(data, parseState(ledgerParams(data), new URLSearchParams(query)).state).map(({ figure }) => figure.id);

it("shows every figure as stated", () => {
  expect(ids("")).toHaveLength(data.summit.figures.length);
  expect(ids("scope=address")).toEqual(["s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", "s10", "s11", "s12"]);
});

it("filters by verdict, theme and words together", () => {
  expect(ids("verdict=unclear")).toEqual(["s08"]);
  expect(ids("theme=t2&q=350000")).toEqual(["s09"]);
  expect(ids("q=Kazakhstan+land")).toEqual(["s10"]);
});

it("sorts by verdict in the order of the rule", () => {
  expect(ids("theme=t2&sort=verdict")).toEqual(["s07", "s09", "s10", "s08"]);
});
