import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Deck, deckSchema, MOST_SLIDES, type Slide } from "@/data/shapes/deck";
import { began, changedSlide, freshId, movedSlide, recorded, redone, undone, withoutSlide, withSlide, withState } from "./edit";

const text = (id: string): Slide => ({ kind: "text", id, title: id });
const deckOf = (...ids: string[]): Deck => ({
  format: "plenary-deck",
  version: 1,
  id: "own-a",
  summit: "s",
  language: "en",
  title: "A",
  slides: ids.map(text),
});
const ids = ({ slides }: Deck) => slides.map(({ id }) => id);

describe("changing a deck", () => {
  it("puts a slide at a place, with an id of its own", () => {
    expect(ids(withSlide(deckOf("a", "b"), 1, text("a")))).toEqual(["a", "slide-3", "b"]);
    expect(freshId([{ id: "slide-3" }, { id: "b" }])).toBe("slide-4");
  });

  it("moves a slide, and leaves the deck as it is where there is no such place", () => {
    expect(ids(movedSlide(deckOf("a", "b", "c"), 0, 2))).toEqual(["b", "c", "a"]);
    expect(ids(movedSlide(deckOf("a", "b", "c"), 2, 0))).toEqual(["c", "a", "b"]);
    const deck = deckOf("a", "b");
    for (const [from, to] of [
      [0, 2],
      [-1, 0],
      [1, 1],
    ])
      expect(movedSlide(deck, from, to)).toBe(deck);
  });

  it("keeps the last slide, and takes no more than a deck may have", () => {
    expect(ids(withoutSlide(deckOf("a", "b"), 0))).toEqual(["b"]);
    const one = deckOf("a");
    expect(withoutSlide(one, 0)).toBe(one);
    const full = deckOf(...Array.from({ length: MOST_SLIDES }, (_, i) => `s${i}`));
    expect(withSlide(full, 0, text("a"))).toBe(full);
  });

  it("changes the state of a view, of one of two, or of a step", () => {
    const view: Slide = { kind: "view", id: "v", view: { chart: "c", query: "" }, steps: ["a=1", "a=2"] };
    expect(withState(view, 0, 0, "x")).toMatchObject({ view: { query: "x" }, steps: ["a=1", "a=2"] });
    expect(withState(view, 0, 2, "x")).toMatchObject({ view: { query: "" }, steps: ["a=1", "x"] });
    const pair: Slide = {
      kind: "pair",
      id: "p",
      views: [
        { chart: "c", query: "" },
        { chart: "d", query: "" },
      ],
    };
    expect(withState(pair, 1, 0, "x")).toMatchObject({ views: [{ query: "" }, { query: "x" }] });
    expect(withState(text("t"), 0, 0, "x")).toEqual(text("t"));
  });

  it("leaves a deck that can be read, whatever is done in whatever order", () => {
    const step = fc.tuple(fc.constantFrom("add", "copy", "move", "remove"), fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const deck = steps.reduce(
          (before, [what, a, b]) => {
            const [at, to] = [a % before.slides.length, b % before.slides.length];
            if (what === "add") return withSlide(before, at, text("new"));
            if (what === "copy") return withSlide(before, at + 1, before.slides[at]);
            return what === "move" ? movedSlide(before, at, to) : withoutSlide(before, at);
          },
          deckOf("a", "b", "c"),
        );
        expect(deckSchema.safeParse(deck).success).toBe(true);
        expect(new Set(ids(deck)).size).toBe(deck.slides.length);
      }),
    );
  });
});

describe("taking changes back", () => {
  it("takes back one after the other, and makes them again", () => {
    let history = began("a");
    history = recorded(history, "b", "", 0);
    history = recorded(history, "c", "", 1);
    expect(undone(history).now).toBe("b");
    expect(undone(undone(undone(history))).now).toBe("a");
    expect(redone(undone(undone(history))).now).toBe("b");
    expect(redone(redone(redone(undone(undone(history))))).now).toBe("c");
  });

  it("takes what is typed into one field without a pause as one change", () => {
    let history = began("");
    for (const [i, typed] of ["H", "He", "Hey"].entries()) history = recorded(history, typed, "title", i * 300);
    expect(undone(history).now).toBe("");
    history = recorded(history, "Hey you", "title", 5000);
    expect(undone(history).now).toBe("Hey");
    history = recorded(history, "Hey you", "title", 5100);
    expect(history.past).toEqual(["", "Hey"]);
    expect(recorded(history, "x", "notes", 5200).past).toEqual(["", "Hey", "Hey you"]);
  });

  it("forgets what was taken back once something else is done", () => {
    const history = recorded(undone(recorded(began("a"), "b", "", 0)), "c", "", 1);
    expect(redone(history).now).toBe("c");
    expect(undone(history).now).toBe("a");
  });

  it("goes through a deck's own changes", () => {
    const deck = deckOf("a");
    const history = recorded(began(deck), changedSlide(deck, 0, { ...text("a"), title: "B" }), "", 0);
    expect(undone(history).now).toBe(deck);
  });
});
