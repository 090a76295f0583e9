import type { Token } from "@/lib/theme";
import type { Length, Rows } from "./select";

/** How many members are named where there are many; the rest stand together. */
export const NAMED = 4;
/** No more than this many are named, whatever the room. */
const LONE = 6;

/** Definitions are told apart by shape. */
export const SHAPES = ["dot", "diamond", "ring", "square"] as const;
export type Shape = (typeof SHAPES)[number];

/** A length as a mark of its own, in pixels. */
export interface Dot {
  id: string;
  x: number;
  y: number;
  shape: Shape;
  ink: "stated" | "measured";
  length: Length;
}

/** How many of those chosen are named: all where they are few. */
export function namedCount({ members }: Pick<Rows, "members">): number {
  return members.length <= LONE ? members.length : NAMED;
}

/** A length that somebody says is warm, one from a dataset cool. */
export function inkOf({ provenance }: Length): "stated" | "measured" {
  return provenance === "stated" ? "stated" : "measured";
}

/** The named members in tints of the colour, from full; the rest in grey. */
const TINTS = [1, 0.72, 0.5, 0.3, 0.72, 0.5];

/** How the part of the member at a place is filled. A stated one is hatched too. */
export function partLook(place: number, lengths: readonly Length[]): { fill: Token; opacity: number; hatched: boolean } {
  const stated = lengths.length > 0 && lengths.every((length) => inkOf(length) === "stated");
  if (stated) return { fill: "stated", opacity: 1, hatched: true };
  return { fill: place < TINTS.length ? "measured" : "grey-2", opacity: TINTS[place] ?? 1, hatched: false };
}
