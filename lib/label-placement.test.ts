import { expect, it } from "vitest";
import { distanceFrom, labelBox, obstaclesAlong, overlap, placeLabels, pointsAlong } from "./label-placement";

const style = { size: 10 };
const frame = { x0: 0, y0: 0, x1: 100, y1: 100 };
const at = (x: number, y: number) => ({ x, y, anchor: "start" as const });

it("gives the first label its place and moves the second", () => {
  const placed = placeLabels(
    [
      { id: "a", lines: ["aaaa"], style, candidates: [at(10, 50)] },
      { id: "b", lines: ["bbbb"], style, candidates: [at(12, 50), at(10, 80)] },
    ],
    frame,
  );
  expect(placed.map(({ id, y }) => [id, y])).toEqual([
    ["a", 50],
    ["b", 80],
  ]);
});

it("leaves out what has no place, unless it is required", () => {
  const request = { id: "a", lines: ["aaaa"], style, candidates: [at(95, 50)] };
  expect(placeLabels([request], frame)).toEqual([]);
  expect(placeLabels([{ ...request, required: true }], frame)).toHaveLength(1);
});

it("keeps text off a line", () => {
  const line = obstaclesAlong([
    [0, 50],
    [100, 50],
  ]);
  const [label] = placeLabels([{ id: "a", lines: ["aaaa"], style, candidates: [at(10, 52), at(10, 30)] }], frame, line);
  expect(label.y).toBe(30);
});

it("measures a box from the baseline and the anchor", () => {
  const box = labelBox(["0000"], style, { x: 50, y: 50, anchor: "middle" }, 0);
  expect([box.x0, box.x1].map((x) => Math.round(x * 10) / 10)).toEqual([37.4, 62.6]);
  expect(overlap(box, { x0: 0, y0: 0, x1: 40, y1: 100 })).toBeGreaterThan(0);
});

it("keeps labels off what is taken", () => {
  const request = { id: "a", lines: ["aaaa"], style, candidates: [at(10, 52), at(10, 60)] };
  const [label] = placeLabels([request], frame, [], [{ x0: 20, y0: 40, x1: 22, y1: 50 }]);
  expect(label.y).toBe(60);
});

it("measures how far a point is from a box", () => {
  const box = { x0: 10, y0: 10, x1: 20, y1: 20 };
  expect(
    [
      [15, 12],
      [15, 26],
      [23, 24],
    ].map(([x, y]) => distanceFrom(box, [x, y])),
  ).toEqual([0, 6, 5]);
});

it("walks along a line in even steps and over its corners", () => {
  expect(
    pointsAlong(
      [
        [0, 0],
        [9, 0],
        [9, 2],
      ],
      4,
    ),
  ).toEqual([
    [0, 0],
    [3, 0],
    [6, 0],
    [9, 0],
    [9, 2],
  ]);
});
