/** Changes of a deck by whoever edits it; and what was before, to go back to. Nothing is changed in place. */

import { type Deck, MOST_SLIDES, type Slide } from "@/data/shapes/deck";
import { randomId } from "@/lib/random-id";

/** An id for a slide that none of these has: slide-1, slide-2 … */
export function freshId(taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let n = taken.length + 1;
  while (ids.has(`slide-${n}`)) n += 1;
  return `slide-${n}`;
}

/** How many slides a deck may still take. */
export function roomFor({ slides }: Deck): number {
  return MOST_SLIDES - slides.length;
}

/** With a slide at a place from 0; the slide gets an id of its own. As it is where the deck is full. */
export function withSlide(deck: Deck, at: number, slide: Slide): Deck {
  if (roomFor(deck) < 1) return deck;
  return { ...deck, slides: deck.slides.toSpliced(at, 0, { ...slide, id: freshId(deck.slides) }) };
}

/** Without the slide at a place; a deck keeps its last slide. */
export function withoutSlide(deck: Deck, at: number): Deck {
  return deck.slides.length > 1 ? { ...deck, slides: deck.slides.toSpliced(at, 1) } : deck;
}

/** With the slide at one place moved to another. As it is where there is no such place. */
export function movedSlide(deck: Deck, from: number, to: number): Deck {
  if (from === to || !deck.slides[from] || !deck.slides[to]) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, deck.slides[from]) };
}

/** With another slide at a place. */
export function changedSlide(deck: Deck, at: number, slide: Slide): Deck {
  return { ...deck, slides: deck.slides.with(at, slide) };
}

/** A slide with the state of a view in a step changed: that of its one view, or of the left or right of two. */
export function withState(slide: Slide, view: number, step: number, query: string): Slide {
  if (slide.kind === "pair") {
    const [left, right] = slide.views;
    return { ...slide, views: view === 0 ? [{ ...left, query }, right] : [left, { ...right, query }] };
  }
  if (slide.kind !== "view") return slide;
  if (step === 0) return { ...slide, view: { ...slide.view, query } };
  return { ...slide, steps: (slide.steps ?? []).with(step - 1, query) };
}

/** A deck of one's own made of another: a title and an id, the same slides. */
export function copyOf(deck: Deck, id: string, title: string): Deck {
  return { ...deck, id, title };
}

/** An id for a deck of one's own. */
export function ownId(): string {
  return `own-${randomId()}`;
}

/** How long changes of one field belong together, in milliseconds. */
const TOGETHER = 1000;
/** How many changes can be taken back. */
const DEPTH = 200;

export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
  /** What was changed last, and when. */
  field: string;
  at: number;
}

/** What was not changed yet. */
export function began<T>(now: T): History<T> {
  return { past: [], now, future: [], field: "", at: 0 };
}

/** After a change. What is typed into one field without a pause is one change; `field` is "" for what stands alone. */
export function recorded<T>(history: History<T>, now: T, field: string, at: number): History<T> {
  if (now === history.now) return history;
  const goesOn = field !== "" && field === history.field && at - history.at < TOGETHER;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-DEPTH);
  return { past, now, future: [], field, at };
}

/** With the last change taken back; as it is where there is none. */
export function undone<T>({ past, now, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, now, future, field: "", at: 0 };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], field: "", at: 0 };
}

/** With the change made again that was taken back last. */
export function redone<T>({ past, now, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, now, future, field: "", at: 0 };
  return { past: [...past, now], now: next, future: rest, field: "", at: 0 };
}
