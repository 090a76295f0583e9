import { expect, it } from "vitest";
import { beginning } from "./beginning";

it("leaves a text that fits as it is", () => {
  expect(beginning("One. Two.", 9)).toBe("One. Two.");
});

it("ends with a sentence, or with a word where the first is too long", () => {
  expect(beginning("One. Two is long.", 12)).toBe("One.");
  expect(beginning("It grew by 1.5 per cent. Then it fell.", 20)).toBe("It grew by 1.5 per…");
});
