import { expect, it } from "vitest";
import { clusterOrder } from "./cluster";

/** Trade both ways of some pairs; none between the others. */
const tradeOf = (pairs: Record<string, number>) => (a: string, b: string) => pairs[`${a}${b}`] ?? 0;

it("brings those together that are each other’s largest partner", () => {
  const trade = tradeOf({ ac: 10, bd: 10, ab: 1 });
  expect(clusterOrder(["a", "b", "c", "d"], trade)).toEqual(["c", "a", "b", "d"]);
});

it("joins by shares of trade, not by amounts", () => {
  // b’s few goods all go to c; a and d trade a hundred times as much, with everybody.
  const trade = tradeOf({ bc: 5, ad: 100, ac: 90, de: 100, ae: 90 });
  const order = clusterOrder(["a", "b", "c", "d", "e"], trade);
  expect(Math.abs(order.indexOf("b") - order.indexOf("c"))).toBe(1);
});

it("turns groups so that their closest ends meet", () => {
  // Closeness: ab 0.95, cd 0.95; of the ends b and c trade, a and d do not.
  const trade = tradeOf({ ab: 90, cd: 90, bc: 10 });
  expect(clusterOrder(["a", "b", "c", "d"], trade)).toEqual(["a", "b", "c", "d"]);
  expect(clusterOrder(["b", "a", "d", "c"], trade)).toEqual(["a", "b", "c", "d"]);
});

it("counts both directions of a pair", () => {
  expect(clusterOrder(["a", "b", "c"], tradeOf({ ca: 4, bc: 1 }))).toEqual(["a", "c", "b"]);
});

it("keeps the order given where nobody trades, and has none of nobody", () => {
  expect(clusterOrder(["a", "b", "c"], () => 0)).toEqual(["a", "b", "c"]);
  expect(clusterOrder([], () => 0)).toEqual([]);
  expect(clusterOrder(["a"], () => 0)).toEqual(["a"]);
});
