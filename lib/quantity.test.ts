import { expect, it } from "vitest";
import { formatsFor } from "./format";
import { periodText, quantity, statedQuantity } from "./quantity";

const formats = formatsFor("en");

it("writes periods as years, without thousands and without a unit", () => {
  expect(quantity({ from: 2025, to: 2027 }, "period", formats)).toBe("2025–2027");
  expect(quantity({ from: 4, to: 9 }, "%", formats)).toBe("4–9%");
  expect(periodText("2023", formats)).toBe("2023");
  expect(periodText("2024-01/2024-04", formats)).toBe("January 2024 – April 2024");
});

it("gives a stated value in the words it was said in, where that was no number", () => {
  expect(statedQuantity({ value: 33.3, unit: "%", said: "a third" }, formats)).toBe("a third");
  expect(statedQuantity({ value: 33.3, unit: "%" }, formats)).toBe("33.3%");
});
