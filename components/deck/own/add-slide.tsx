"use client";
import { type Deck, MOST_SLIDES, type Slide } from "@/data/shapes/deck";
import { freshId, roomFor } from "@/lib/deck/edit";
import type { Translate } from "@/lib/messages";
import type { Offered } from "./slide-form";

/** What can be put after the slide that is chosen. */
export function AddSlide({ deck, offered, add, t }: { deck: Deck; offered: Offered; add(slide: Slide): void; t: Translate }) {
  const id = freshId(deck.slides);
  const [first, second = first] = offered.charts;
  const kinds: [string, Slide | undefined][] = [
    ["edit.add.view", first ? { kind: "view", id, view: { chart: first, query: "" } } : undefined],
    [
      "edit.add.pair",
      first
        ? {
            kind: "pair",
            id,
            views: [
              { chart: first, query: "" },
              { chart: second, query: "" },
            ],
          }
        : undefined,
    ],
    ["edit.add.figure", offered.figures[0] ? { kind: "figure", id, figure: offered.figures[0] } : undefined],
    ["edit.add.text", { kind: "text", id, title: t("edit.text.title") }],
  ];
  const full = roomFor(deck) < 1;
  return (
    <fieldset className="add-slide">
      <legend>{t("edit.add")}</legend>
      {kinds.map(
        ([name, slide]) =>
          slide && (
            <button key={name} type="button" disabled={full} onClick={() => add(slide)}>
              {t(name)}
            </button>
          ),
      )}
      {full && <p className="field-hint">{t("edit.full", { most: MOST_SLIDES })}</p>}
    </fieldset>
  );
}
