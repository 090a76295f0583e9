import { expect, it } from "vitest";
import { labelBox, obstaclesAlong, overlap, placeLabels } from "./label-placement";

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

it("lets a label that tolerates it lie on obstacles where it covers the fewest, and none on what is taken", () => {
  const line = obstaclesAlong([
    [0, 50],
    [100, 50],
  ]);
  const request = { id: "a", lines: ["aaaa"], style, candidates: [at(10, 52), at(10, 60)] };
  expect(placeLabels([request], frame, line)).toEqual([]);
  expect(placeLabels([{ ...request, tolerance: 0.9 }], frame, line).map(({ y }) => y)).toEqual([60]);
  expect(placeLabels([{ ...request, tolerance: 0.9 }], frame, line, [{ x0: 20, y0: 50, x1: 22, y1: 58 }])).toEqual([]);
});
