import { expect, it } from "vitest";
import { textWidth, wrapText } from "./text-width";

it("adds the widths of the letters", () => {
  expect(textWidth("il", { size: 1000 })).toBe(484);
  expect(textWidth("il", { size: 1000, weight: 600, spacing: 10 })).toBe(544);
});

it("counts a letter with an accent as its base letter", () => {
  expect(textWidth("Ü", { size: 1000 })).toBe(textWidth("U", { size: 1000 }));
});

it("breaks lines at spaces and never within a word", () => {
  expect(wrapText("one two three", textWidth("one two", { size: 10 }), { size: 10 })).toEqual(["one two", "three"]);
  expect(wrapText("unbreakable", 5, { size: 10 })).toEqual(["unbreakable"]);
});

it("counts a Chinese letter or mark as one em", () => {
  expect(textWidth("中国，", { size: 12 })).toBe(36);
  expect(textWidth("中国", { size: 12, weight: 600 })).toBe(24);
});

it("breaks Chinese text between any two letters, and keeps words of other writing whole", () => {
  expect(wrapText("上海合作组织成员国", 40, { size: 10 })).toEqual(["上海合作", "组织成员", "国"]);
  expect(wrapText("中国 China 中国", 30, { size: 10 })).toEqual(["中国", "China", "中国"]);
  expect(wrapText("贸易trade额", 32, { size: 10 })).toEqual(["贸易", "trade", "额"]);
});

it("begins no line with a closing mark and ends none with an opening one", () => {
  expect(wrapText("贸易总额，增长", 40, { size: 10 })).toEqual(["贸易总", "额，增长"]);
  expect(wrapText("上海合（作）组", 40, { size: 10 })).toEqual(["上海合", "（作）组"]);
});
