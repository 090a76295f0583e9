import { expect, it } from "vitest";
import { formatsFor } from "./format";

it("writes two days as one span, the same whatever the version of the locale data", () => {
  const { dateRange } = formatsFor("en");
  expect(dateRange("2024-07-03", "2024-07-04")).toBe("3–4 July 2024");
  expect(dateRange("2024-06-30", "2024-07-04")).toBe("30 June – 4 July 2024");
  expect(dateRange("2024-07-04", "2024-07-04")).toBe("4 July 2024");
});

it("writes months of a year as one span, a single one as itself", () => {
  const { months } = formatsFor("en");
  expect([months(1, 11), months(1, 3), months(7, 7)]).toEqual(["Jan–Nov", "Jan–Mar", "Jul"]);
});

it("gives each country one name", () => {
  const { country } = formatsFor("en");
  expect(["MM", "KZ", "TR"].map(country)).toEqual(["Myanmar", "Kazakhstan", "Türkiye"]);
});

it("begins a heading with a capital, as the language writes it", () => {
  expect(["over 80%", "80% of land", "", "икс"].map(formatsFor("en").start)).toEqual(["Over 80%", "80% of land", "", "Икс"]);
  expect(formatsFor("tr").start("iki")).toBe("İki");
});
