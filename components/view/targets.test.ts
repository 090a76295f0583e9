import { expect, it } from "vitest";
import type { Target } from "@/lib/chart";
import { nearest, step } from "./targets";

const target = (id: string, x: number, y: number, group?: string): Target => ({ id, x, y, group, head: id, lines: [] });
const targets = [target("a1", 0, 0, "a"), target("a2", 10, 0, "a"), target("b1", 1, 50, "b"), target("b2", 11, 50, "b")];

it("picks the nearest within reach, or by x alone", () => {
  expect(nearest({ targets: () => targets, pick: 20 }, 9, 3)?.id).toBe("a2");
  expect(nearest({ targets: () => targets, pick: 20 }, 200, 0)).toBeUndefined();
  expect(nearest({ targets: () => targets, pick: "x" }, 200, 45)?.id).toBe("b2");
});

it("counts a pointer that is anywhere on a wide mark as on it", () => {
  const bar = [
    { ...target("wide", 100, 0), half: 90 },
    { ...target("next", 200, 0), half: 10 },
  ];
  expect(nearest({ targets: () => bar, pick: 20 }, 185, 5)?.id).toBe("wide");
  expect(nearest({ targets: () => bar, pick: 20 }, 195, 5)?.id).toBe("next");
  expect(nearest({ targets: () => bar, pick: 20 }, 250, 5)).toBeUndefined();
});

it("walks within a group and to the nearest of the next", () => {
  expect(step(targets, null, "ArrowRight")?.id).toBe("a1");
  expect(step(targets, "a1", "ArrowRight")?.id).toBe("a2");
  expect(step(targets, "a2", "ArrowRight")?.id).toBe("a2");
  expect(step(targets, "a2", "ArrowDown")?.id).toBe("b2");
  expect(step(targets, "b1", "ArrowDown")?.id).toBe("a1");
  expect(step(targets, "b1", "End")?.id).toBe("b2");
  expect(step(targets, "b1", "x")).toBeUndefined();
});

it("goes to the nearest that way where targets have no groups, and stays where there is none", () => {
  const mosaic = [target("a1", 50, 75), target("a2", 50, 225), target("b1", 150, 50), target("b2", 150, 150), target("c1", 100, 400)];
  expect(step(mosaic, null, "ArrowDown")?.id).toBe("a1");
  expect(step(mosaic, "a1", "ArrowDown")?.id).toBe("a2");
  expect(step(mosaic, "a1", "ArrowRight")?.id).toBe("b1");
  expect(step(mosaic, "b2", "ArrowLeft")?.id).toBe("a1");
  expect(step(mosaic, "a2", "ArrowDown")?.id).toBe("c1");
  expect(step(mosaic, "b1", "ArrowRight")?.id).toBe("b1");
  expect(step(mosaic, "a2", "End")?.id).toBe("c1");
});
