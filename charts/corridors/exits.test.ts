import { expect, it } from "vitest";
import type { XY } from "@/lib/path";
import { exitsOf } from "./exits";
import type { LegRow, PlaceRow, Rows } from "./select";

const place = (id: string, x: number, rank: number, neighbours: string): PlaceRow => ({
  ...{ id, name: id, country: "KZ", kind: "city", precision: "gazetteer", source: "", detail: "", rank },
  ...{ xy: [x, 10], corridors: ["one"], gauges: [], neighbours: neighbours.split("") },
});
const leg = (from: string, to: string, points: XY[]): LegRow => ({
  ...{ id: `${from}-${to}`, from, to, mode: "rail", status: "operating", gauge: 1520, km: 1, geometry: "hand" },
  ...{ points, corridors: ["one"] },
});

/** From west to east: a and b beyond the left edge of a map 100 pixels wide, c and d in it, e beyond the right one. */
const places = [
  place("a", -60, 1, "b"),
  place("b", -20, 1, "ac"),
  place("c", 20, 2, "bd"),
  place("d", 60, 1, "ce"),
  place("e", 140, 1, "d"),
];
const legs = [
  leg("b", "a", [
    [-20, 10],
    [-60, 10],
  ]),
  leg("b", "c", [
    [-20, 10],
    [20, 30],
  ]),
  leg("c", "d", [
    [20, 30],
    [60, 10],
  ]),
  leg("e", "d", [
    [140, 50],
    [60, 10],
  ]),
];
const rowsOf = (shown: string[]) =>
  ({ places: new Map(places.map((one) => [one.id, one])), legs, shown: new Set(shown) }) as unknown as Rows;
const fit = { k: 1, tx: 0, ty: 0 };

it("finds where lines cross the edges, and the furthest first place that each leads to", () => {
  expect(exitsOf(rowsOf(["one"]), fit, 100).map(({ at, side, place }) => [at, side, place.id])).toEqual([
    [[0, 20], "left", "a"],
    [[100, 30], "right", "e"],
  ]);
});

it("finds none of corridors that are not shown, and none where all is in the map", () => {
  expect(exitsOf(rowsOf(["other"]), fit, 100)).toEqual([]);
  expect(exitsOf(rowsOf(["one"]), { k: 0.25, tx: 25, ty: 0 }, 100)).toEqual([]);
});
