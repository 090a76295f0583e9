import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deck } from "@/data/shapes/deck";
import { FIRST, type Move, moved, readShown, type Shown, same, viewsOf, withQuery, writeShown } from "./shown";

const deck: Deck = {
  format: "plenary-deck",
  version: 1,
  id: "d",
  summit: "s",
  language: "en",
  title: "Three slides",
  slides: [
    { id: "a", kind: "text", title: "A" },
    { id: "b", kind: "view", view: { chart: "c", query: "x=1" }, steps: ["x=2", "x=3"] },
    {
      id: "c",
      kind: "pair",
      views: [
        { chart: "c", query: "" },
        { chart: "d", query: "y=1" },
      ],
    },
  ],
};
const at = (query: string) => readShown(deck, new URLSearchParams(query));

describe("what is shown of a deck", () => {
  it("goes forward step by step, and back to the end of the slide before", () => {
    const forward = ["", "slide=2", "slide=2&step=2", "slide=2&step=3", "slide=3", "slide=3"];
    let shown = FIRST;
    const seen = forward.map(() => {
      const here = writeShown(shown);
      shown = moved(deck, shown, "next");
      return here;
    });
    expect(seen).toEqual(forward);
    expect(writeShown(moved(deck, at("slide=3"), "previous"))).toBe("slide=2&step=3");
    expect(writeShown(moved(deck, at("slide=2&step=3"), "previous"))).toBe("slide=2&step=2");
  });

  it("stays within the deck wherever it is told to go", () => {
    expect(moved(deck, FIRST, { slide: 99 }).slide).toBe(2);
    expect(moved(deck, FIRST, { slide: -1 }).slide).toBe(0);
    expect(at("slide=0").slide).toBe(0);
    expect(at("slide=4&step=9")).toMatchObject({ slide: 2, step: 0 });
    expect(at("slide=2&step=9").step).toBe(2);
    expect(at("slide=1e1&step=-2")).toEqual(FIRST);
  });

  it("takes a cover off before it moves", () => {
    const covered = { ...at("slide=2"), cover: "black" as const };
    expect(moved(deck, covered, "next")).toEqual(at("slide=2"));
    expect(moved(deck, covered, { slide: 0 })).toEqual(FIRST);
  });

  it("keeps a chosen state of either view, until it moves on", () => {
    const shown = at("slide=3&state2=y%3D2");
    expect(viewsOf(deck.slides[2], shown)).toEqual([
      { chart: "c", query: "" },
      { chart: "d", query: "y=2" },
    ]);
    expect(viewsOf(deck.slides[1], at("slide=2&step=2&state="))).toEqual([{ chart: "c", query: "" }]);
    expect(moved(deck, shown, "previous").chosen).toEqual([]);
  });

  it("comes back from the address the same after any moves", () => {
    const move = fc.oneof(
      fc.constantFrom<Move>("next", "previous", "first", "last"),
      fc.record({ slide: fc.integer({ min: -3, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const shown = moves.reduce<Shown>((before, one) => moved(deck, before, one), FIRST);
        expect(same(at(writeShown(shown)), shown)).toBe(true);
      }),
    );
  });
});

describe("the address of a presentation", () => {
  it.each([
    ["/en/s/present/a", "slide=2", "/en/s/present/a?slide=2"],
    ["/en/s/present/own?deck=b", "slide=2", "/en/s/present/own?deck=b&slide=2"],
    ["/en/s/present/own#deck=xyz", "slide=2", "/en/s/present/own?slide=2#deck=xyz"],
    ["/en/s/present/own#deck=xyz", "", "/en/s/present/own#deck=xyz"],
  ])("%s takes %s", (home, query, address) => {
    expect(withQuery(home, query)).toBe(address);
  });
});
