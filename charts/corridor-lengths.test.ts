import { expect, it } from "vitest";
import { dataset } from "@/data";
import { routeOf, tens } from "./corridor-lengths";
import { slice } from "./corridor-profiles/slice";
import { readStrips } from "./corridor-profiles/strips";

it("rounds to tens by way of whole kilometres, as routes are stored", () => {
  expect([6344.6, 6345, 6344.4, 4, -0.2].map(tens)).toEqual([6350, 6350, 6340, 0, 0]);
});

it("gives every route one length, summed leg by leg or as stored", () => {
  const data = dataset("sco-2024-astana");
  const { strips } = readStrips(slice(data));
  const stored = data.summit.corridors.flatMap(({ routes }) => routes);
  expect(strips.map(({ name, km }) => [name, tens(km)])).toEqual(stored.map(({ name, kmAdjusted }) => [name, tens(kmAdjusted)]));
});

it("finds the route that a length is stated of, one that names its branch where none is named alike", () => {
  const routes = [{ name: "A–B, west" }, { name: "A–B, east" }, { name: "A–C" }];
  expect(routeOf("A–B", routes)).toBe(routes[0]);
  expect(routeOf("A–C", routes)).toBe(routes[2]);
  expect(routeOf("A", routes)).toBeUndefined();
});
