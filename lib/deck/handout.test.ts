import { expect, test } from "vitest";
import type { Deck } from "@/data/shapes/deck";
import { everyStep, printed, sheets } from "./handout";

const deck: Deck = {
  format: "plenary-deck",
  version: 1,
  id: "own-a",
  summit: "a",
  language: "en",
  title: "A",
  slides: [
    { kind: "text", id: "a", title: "First" },
    { kind: "view", id: "b", view: { chart: "topics", query: "" }, steps: ["by=words", "", "by=figures"] },
  ],
};
const places = (shown: { slide: number; step: number }[]) => shown.map(({ slide, step }) => `${slide}.${step}`);

test("on paper a state that a slide comes back to is there once; to be presented it is there each time", () => {
  expect(places(everyStep(deck))).toEqual(["0.0", "1.0", "1.1", "1.2", "1.3"]);
  expect(places(printed(deck))).toEqual(["0.0", "1.0", "1.1", "1.3"]);
});

test("with notes the steps of a slide are on one sheet, else each is on its own", () => {
  expect(sheets(deck, "notes").map(places)).toEqual([["0.0"], ["1.0", "1.1", "1.3"]]);
  expect(sheets(deck, "three").map(places)).toEqual([["0.0"], ["1.0"], ["1.1"], ["1.3"]]);
});
