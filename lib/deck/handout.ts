/** How a deck is put on paper: a slide a page, with notes, or three a page; as the query string of the page to print. */
import type { Deck } from "@/data/shapes/deck";
import type { Size } from "../chart";
import { FIRST, type Shown, stepsOf } from "./shown";

export const LAYOUTS = ["slides", "notes", "three"] as const;
export const RATIOS = ["16-9", "4-3"] as const;

export interface HandoutOptions {
  layout: (typeof LAYOUTS)[number];
  ratio: (typeof RATIOS)[number];
}

/** What slides are laid out for, in pixels. */
export const SLIDE_SIZES: Readonly<Record<HandoutOptions["ratio"], Size>> = {
  "16-9": { width: 1280, height: 720 },
  "4-3": { width: 960, height: 720 },
};

/** Options of a query string; the first of each where it names none that there is. */
export function readHandout(query: URLSearchParams): HandoutOptions {
  return {
    layout: LAYOUTS.find((one) => one === query.get("layout")) ?? LAYOUTS[0],
    ratio: RATIOS.find((one) => one === query.get("ratio")) ?? RATIOS[0],
  };
}

/** The query string of options; what is the first of its kind is left out. */
export function writeHandout({ layout, ratio }: HandoutOptions): string {
  const query = new URLSearchParams();
  if (layout !== LAYOUTS[0]) query.set("layout", layout);
  if (ratio !== RATIOS[0]) query.set("ratio", ratio);
  return query.toString();
}

/** The address of a deck on paper, beside the one at which it is presented. */
export function handoutHome(home: string): string {
  return home.replace(/\/?(?=[?#]|$)/, "/handout");
}

/** Every slide in every step that it has. */
export function everyStep({ slides }: Deck): Shown[] {
  return slides.flatMap((slide, i) => stepsOf(slide).map((_, step) => ({ ...FIRST, slide: i, step })));
}

/** What is printed: what a step shows again is on paper already. */
export function printed(deck: Deck): Shown[] {
  return everyStep(deck).filter(({ slide, step }) => {
    const steps = stepsOf(deck.slides[slide]);
    return steps.indexOf(steps[step]) === step;
  });
}

/** What is printed, by the sheets that it stands on: with notes all steps of a slide are on one, else each on its own. */
export function sheets(deck: Deck, layout: HandoutOptions["layout"]): Shown[][] {
  const all = printed(deck);
  if (layout !== "notes") return all.map((shown) => [shown]);
  return deck.slides.map((_, i) => all.filter(({ slide }) => slide === i));
}
