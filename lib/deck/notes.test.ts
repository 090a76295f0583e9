import { expect, it } from "vitest";
import type { Deck } from "@/data/shapes/deck";
import { notesMarkdown } from "./notes";

const deck: Deck = {
  format: "plenary-deck",
  version: 1,
  id: "d",
  summit: "s",
  language: "en",
  title: "A briefing",
  slides: [
    { id: "a", kind: "text", title: "Opening", text: "Welcome." },
    {
      id: "b",
      kind: "view",
      view: { chart: "topics", query: "topic=t1" },
      notes: "See the [ledger](figures#s07), [all](/en/s) and [there](https://example.org).",
    },
    { id: "c", kind: "figure", figure: "s07" },
  ],
};

it("has every slide with its notes, whose links lead from anywhere", () => {
  const text = notesMarkdown(deck, { nameOf: (slide) => slide.title ?? slide.id, base: "https://site.example/en/s" });
  expect(text).toBe(`# A briefing

## 1. Opening

Welcome.

## 2. b

See the [ledger](https://site.example/en/s/figures#s07), [all](https://site.example/en/s) and [there](https://example.org).

<https://site.example/en/s/topics?topic=t1>

## 3. c

<https://site.example/en/s/figures/s07>
`);
});
