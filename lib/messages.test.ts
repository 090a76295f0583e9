import { parse } from "@formatjs/icu-messageformat-parser";
import { expect, it } from "vitest";
import { formatsFor } from "./format";
import { translator } from "./messages";

it("formats ICU messages, the chart’s own first", () => {
  const t = translator("en", { "a.n": parse("{n, plural, one {# chart} other {# charts}}"), "a.x": "own", "ui.x": "shared" }, "a");
  expect([t("n", { n: 1 }), t("n", { n: 2 }), t("x"), t("ui.x")]).toEqual(["1 chart", "2 charts", "own", "shared"]);
});

it("throws on a name that no message has", () => {
  expect(() => translator("en", {}, "a")("nope")).toThrow('no message "a.nope" in en');
});

it("writes numbers and dates as the language does", () => {
  const formats = formatsFor("en");
  expect(formats.money(3e12)).toBe("$3 trillion");
  expect(formats.money(331.06e9)).toBe("$331 billion");
  expect(formats.percent(0.1581)).toBe("15.8%");
  expect(formats.km(11870)).toBe("11,870 km");
  expect([formats.date("2024-07-04"), formats.date("2015-07"), formats.date("2017")]).toEqual(["4 July 2024", "July 2015", "2017"]);
  expect(formatsFor("ru").money(3e12)).toBe("3 триллиона $");
});
