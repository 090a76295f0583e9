import { expect, it } from "vitest";
import { formatsFor } from "./format";
import { moneyScale, moneyTicks, shortMoney, significantDigits } from "./money-scale";
import { translatorOf } from "./server/open";

const formats = formatsFor("en");
const t = translatorOf("en");

it("counts in the largest magnitude that the highest value reaches", () => {
  expect([8.8e12, 1e12, 9.9e11, 2e9, 5e8].map(moneyScale)).toEqual(["e12", "e12", "e9", "e9", "e6"]);
});

it("tells neighbouring ticks apart and names the unit at the top", () => {
  expect(moneyTicks([0, 2e12, 4e12], "e12", formats, t)).toEqual(["0", "2", "$4 tn"]);
  expect(moneyTicks([0, 0.5e9, 1e9, 1.5e9], "e9", formats, t)).toEqual(["0", "0.5", "1", "$1.5 bn"]);
  expect(moneyTicks([0, 50e9, 100e9], "e9", formats, t)).toEqual(["0", "50", "$100 bn"]);
});

it("writes short amounts to three digits", () => {
  expect([6.159e12, 140.25e9, 1.96e9, 784e6].map((usd) => shortMoney(usd, formats, t))).toEqual([
    "$6.16 tn",
    "$140 bn",
    "$1.96 bn",
    "$784 mn",
  ]);
});

it("leaves as many digits as are significant", () => {
  expect([0.0078, 0.52, 7.2, 18.4, 0].map((value) => significantDigits(value, 2))).toEqual([4, 2, 1, 0, 0]);
});
