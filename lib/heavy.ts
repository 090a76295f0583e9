import { MOST_CARRIED } from "@/data/limits";
import type { Slice } from "./chart";

const known = new WeakMap<Slice, boolean>();

/** Whether a slice is more than a page carries; weighed once. The charts' contract tests hold that theirs are not. */
export function isHeavy(slice: Slice): boolean {
  let heavy = known.get(slice);
  if (heavy === undefined) {
    heavy = JSON.stringify(slice).length > MOST_CARRIED;
    known.set(slice, heavy);
  }
  return heavy;
}
