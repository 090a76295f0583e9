/** What a room is shown of a deck, as the query string of the page that presents it; and how a command changes that. */
import type { Deck, Slide } from "@/data/shapes/deck";

export interface Shown {
  /** From 0. */
  slide: number;
  /** From 0, which is the slide as it opens. */
  step: number;
  /** The query string of the state chosen instead of the slide's own, of each of its views; "" for the views as they are. */
  chosen: readonly string[];
  /** The id of the mark pointed at; "" for none. */
  mark: string;
  /** Whether the room sees the slide, or nothing in black or white. */
  cover: "" | "black" | "white";
}

export const FIRST: Shown = { slide: 0, step: 0, chosen: [], mark: "", cover: "" };

/** The states that a slide goes through, as query strings of its one chart; one for a slide that stays as it is. */
export function stepsOf(slide: Slide): readonly string[] {
  return slide.kind === "view" ? [slide.view.query, ...(slide.steps ?? [])] : [""];
}

/** The views on a slide at a step, with what was chosen of them instead. */
export function viewsOf(slide: Slide, { step, chosen }: Pick<Shown, "step" | "chosen">): { chart: string; query: string }[] {
  const own = slide.kind === "view" ? [{ ...slide.view, query: stepsOf(slide)[step] }] : slide.kind === "pair" ? slide.views : [];
  return own.map((view, i) => (chosen[i] === undefined ? view : { ...view, query: chosen[i] }));
}

export type Move = "next" | "previous" | "first" | "last" | { slide: number };

/** Where a move leads. Forward and back go step by step; back from a slide's beginning leads to the end of the one before. */
export function moved({ slides }: Deck, shown: Shown, move: Move): Shown {
  const { slide, step, cover } = shown;
  const at = (wanted: number, to: "start" | "end" = "start"): Shown => {
    const place = Math.min(Math.max(wanted, 0), slides.length - 1);
    return { ...FIRST, slide: place, step: to === "end" ? stepsOf(slides[place]).length - 1 : 0 };
  };
  // A covered slide comes back before anything else happens: the room never jumps unseen.
  if (cover !== "" && (move === "next" || move === "previous")) return { ...shown, cover: "" };
  if (move === "first") return at(0);
  if (move === "last") return at(slides.length - 1);
  if (typeof move === "object") return at(move.slide);
  if (move === "next") {
    if (step + 1 < stepsOf(slides[slide]).length) return { ...FIRST, slide, step: step + 1 };
    return slide + 1 < slides.length ? at(slide + 1) : shown;
  }
  if (step > 0) return { ...FIRST, slide, step: step - 1 };
  return slide > 0 ? at(slide - 1, "end") : shown;
}

/** Names that the page's query string has. */
const CHOSEN = ["state", "state2"] as const;

/** What a query string says is shown. What the deck does not have falls back to the nearest that it has. */
export function readShown({ slides }: Deck, query: URLSearchParams): Shown {
  const whole = (name: string) => (/^\d{1,4}$/.test(query.get(name) ?? "") ? Number(query.get(name)) : 1);
  const slide = Math.min(Math.max(whole("slide") - 1, 0), slides.length - 1);
  const step = Math.min(Math.max(whole("step") - 1, 0), stepsOf(slides[slide]).length - 1);
  const views = viewsOf(slides[slide], { step, chosen: [] });
  const chosen = CHOSEN.map((name) => query.get(name));
  const any = views.some((_, i) => chosen[i] !== null && chosen[i] !== undefined);
  return { ...FIRST, slide, step, chosen: any ? views.map(({ query: own }, i) => chosen[i] ?? own) : [] };
}

/** The query string of what is shown; what is the default is left out, and so is what does not last. */
export function writeShown({ slide, step, chosen }: Shown): string {
  const query = new URLSearchParams();
  if (slide > 0) query.set("slide", String(slide + 1));
  if (step > 0) query.set("step", String(step + 1));
  for (const [i, state] of chosen.entries()) query.set(CHOSEN[i], state);
  return query.toString();
}

/** The address of a presentation with more in its query string. */
export function withQuery(home: string, query: string): string {
  const at = home.indexOf("#") < 0 ? home.length : home.indexOf("#");
  const path = home.slice(0, at);
  return `${path}${query && (path.includes("?") ? "&" : "?")}${query}${home.slice(at)}`;
}

/** Whether two windows show the same. */
export function same(a: Shown, b: Shown): boolean {
  return writeShown(a) === writeShown(b) && a.mark === b.mark && a.cover === b.cover;
}
