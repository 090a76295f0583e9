import { expect, it } from "vitest";
import { keptIn, zoomedAbout } from "./zooming";

const whole = { x: 0, y: 0, k: 1 };
const size = { width: 100, height: 50 };

it("zooms about a point that stays, and back to the whole", () => {
  const near = zoomedAbout(whole, [50, 25], 2, 10);
  expect(near).toEqual({ x: -50, y: -25, k: 2 });
  expect(zoomedAbout(near, [50, 25], 0.5, 10)).toEqual({ x: 0, y: 0, k: 1 });
});

it("goes no further out than the whole and no nearer than the most", () => {
  expect(zoomedAbout(whole, [50, 25], 0.5, 10)).toEqual(whole);
  expect(zoomedAbout(whole, [0, 0], 20, 10).k).toBe(10);
});

it("keeps half of the drawing in view", () => {
  expect(keptIn({ x: 80, y: -400, k: 2 }, size, 10)).toEqual({ x: 50, y: -75, k: 2 });
});
