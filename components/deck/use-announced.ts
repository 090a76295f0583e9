"use client";
import { type RefObject, useEffect, useState } from "react";
import type { Deck } from "@/data/shapes/deck";
import { type Shown, stepsOf, writeShown } from "@/lib/deck/shown";
import type { Translate } from "@/lib/messages";

/** How long after a change a slide is read out, in milliseconds: its data may still come. */
const SETTLED = 400;

/** What is on screen, for those who do not see it: where in the deck, what the slide says, what its drawings show. */
export function useAnnounced(root: RefObject<HTMLElement | null>, shown: Shown, deck: Deck, t: Translate): string {
  const [text, setText] = useState("");
  const place = `${writeShown(shown)}${shown.cover}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the place changes, not with every pointer that moves
  useEffect(() => {
    const timer = setTimeout(() => {
      if (shown.cover !== "") return setText(t(shown.cover === "black" ? "present.covered.black" : "present.covered.white"));
      const steps = stepsOf(deck.slides[shown.slide]).length;
      const where = [
        t("present.announce.slide", { n: shown.slide + 1, all: deck.slides.length }),
        ...(steps > 1 ? [t("present.announce.step", { n: shown.step + 1, all: steps })] : []),
      ];
      const texts = [...(root.current?.querySelectorAll(".shown :is(h1, h2)") ?? [])].map(({ textContent }) => textContent);
      const drawings = [...(root.current?.querySelectorAll(".shown svg[aria-label]") ?? [])].map((svg) => svg.getAttribute("aria-label"));
      setText([...where, ...texts, ...drawings].filter(Boolean).join(". "));
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [place, deck, t]);
  return text;
}
