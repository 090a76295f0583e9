/** What a deck saved as one file holds, as its script reads it. */
import type { Deck } from "@/data/shapes/deck";
import type { Answers } from "@/lib/answers";
import type { House } from "@/lib/house";
import type { Messages } from "@/lib/messages";
import type { DeckPlace } from "../slide-data";

export interface Contents {
  deck: Deck;
  place: DeckPlace;
  names: Readonly<Record<string, string>>;
  messages: Messages[];
  house?: House;
  answers: Answers;
  /** The site's styles, fonts inside. */
  styles: string;
  /** The outlines that drawings refer to, as SVG. */
  outlines: string;
}

/** The id of the element with the contents. */
export const CONTENTS = "contents";

/** JSON in which values that stand in it several times stand once: lists and objects longer than this, in characters. */
const LONG = 200;

/** A value with what repeats in it moved out: `{"$": n}` stands for the nth of the parts. */
export interface Folded {
  parts: unknown[];
  value: unknown;
}

/** Folds what repeats; `unfolded` gives it back. Keys "$" of the value's own do not occur in what is kept. */
export function folded(value: unknown): Folded {
  const counts = new Map<string, number>();
  const texts = new WeakMap<object, string>();
  const textOf = (part: object) => {
    let text = texts.get(part);
    if (text === undefined) {
      text = JSON.stringify(part);
      texts.set(part, text);
    }
    return text;
  };
  const count = (part: unknown) => {
    if (typeof part !== "object" || part === null || textOf(part).length <= LONG) return;
    const text = textOf(part);
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    // What stands in a part that repeats is counted once.
    if (before === 0) for (const one of Object.values(part)) count(one);
  };
  count(value);
  const parts: unknown[] = [];
  const places = new Map<string, number>();
  const fold = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    const text = textOf(part);
    if ((counts.get(text) ?? 0) < 2) return inside(part);
    let place = places.get(text);
    if (place === undefined) {
      const made = inside(part);
      place = parts.push(made) - 1;
      places.set(text, place);
    }
    return { $: place };
  };
  const inside = (part: object): unknown =>
    Array.isArray(part) ? part.map(fold) : Object.fromEntries(Object.entries(part).map(([key, one]) => [key, fold(one)]));
  return { value: fold(value), parts };
}

/** What was folded, as it was; what repeats is one object. */
export function unfolded({ parts, value }: Folded): unknown {
  const made: unknown[] = [];
  const unfold = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(unfold);
    if ("$" in part && typeof part.$ === "number") return made[part.$];
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, unfold(one)]));
  };
  // A part refers to parts before it only.
  for (const part of parts) made.push(unfold(part));
  return unfold(value);
}
