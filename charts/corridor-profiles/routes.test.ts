import { expect, it } from "vitest";
import { dataset } from "@/data";
import type { Corridor, Leg } from "@/data/read";
import { countsOf, pathOf, pathsOf } from "./routes";
import { slice } from "./slice";

const branch = (id: string, nodes: string): Corridor["branches"][number] => ({
  id,
  name: id,
  role: "main",
  nodes: nodes.split(""),
  legs: ["x"],
});
const leg = (from: string, to: string, km: number, gauge: number | null = 1435): Leg => ({
  ...{ id: `${from}-${to}`, from, to, gauge, km, kmAdjusted: km, mode: gauge ? "rail" : "sea" },
  ...{ status: "operating", geometry: "hand", line: [] },
});
const legs = [leg("a", "b", 10), leg("b", "c", 20), leg("c", "d", 30, 1520), leg("b", "x", 5, null), leg("x", "c", 6), leg("y", "b", 7)];
const between = (a: string, b: string) => legs.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
const countryOf = (id: string) => (id === "d" ? "UZB" : "CHN");
const paths = pathsOf({ branches: [branch("main", "abcd"), branch("loop", "bxc"), branch("feeder", "yb"), branch("off", "pq")] });
const route = (kmAdjusted: number, counts: Partial<Corridor["routes"][number]> = {}): Corridor["routes"][number] => ({
  ...{ name: "r", kmAdjusted, landBorders: 1, seaCrossings: 0, gaugeChanges: 1, modeChanges: 0, countries: ["CHN", "UZB"] },
  ...counts,
});

it("puts branches together where one leads into, out of, or round a part of another", () => {
  expect(paths.map(({ nodes }) => nodes.join(""))).toEqual(["abcd", "bxc", "yb", "pq", "abxcd", "ybcd", "ybxc"]);
});

it("counts along a path whichever way its legs are drawn", () => {
  expect(countsOf(["a", "b", "x", "c", "d"], between, countryOf)).toEqual({
    ...{ km: 51, countries: ["CHN", "UZB"], landBorders: 1, seaCrossings: 1, gaugeChanges: 1 },
  });
  expect(countsOf(["a", "d"], between, countryOf)).toBeUndefined();
});

it("finds the one path of a route, and none where none or several fit", () => {
  expect(pathOf(route(60.4), paths, between, countryOf)?.branches).toEqual(["main"]);
  expect(pathOf(route(51, { seaCrossings: 1 }), paths, between, countryOf)?.branches).toEqual(["main", "loop"]);
  expect(pathOf(route(51), paths, between, countryOf)).toBeUndefined();
  expect(pathOf(route(60), [...paths, { branches: ["other"], nodes: ["a", "b", "c", "d"] }], between, countryOf)).toBeUndefined();
});

it("draws every route of the dataset, at its length", () => {
  const { summit } = dataset("sco-2024-astana");
  const { strips, corridors } = slice(dataset("sco-2024-astana"));
  expect(strips.map(({ name }) => name)).toEqual(summit.corridors.flatMap(({ routes }) => routes.map(({ name }) => name)));
  expect(corridors.flatMap(({ missing }) => missing)).toEqual([]);
  expect(strips.find(({ name }) => name.includes("Olya"))?.id).toBe("instc-west.instc-caspian");
});
