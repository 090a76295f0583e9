import type { Token } from "@/lib/theme";

/** The first four in tints of the measured colour, the rest in greys. */
const TINTS = [1, 0.72, 0.5, 0.3];
const GREYS: Token[] = ["grey-2", "grey-3"];

/** How the layer of the member at a place is filled. */
export function bandLook(place: number): { fill: Token; opacity: number } {
  return place < TINTS.length ? { fill: "measured", opacity: TINTS[place] } : { fill: GREYS[place % 2], opacity: 0.9 };
}
