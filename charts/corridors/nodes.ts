import type { PlaceRow } from "./select";

/** Whether a place is drawn at a level of detail: the more it matters the sooner. */
export function appears({ rank, kind }: PlaceRow, detail: number): boolean {
  if (rank === 1) return true;
  if (rank === 2) return detail >= 0.9;
  if (rank === 3) return detail >= 1.8;
  return detail >= (kind === "station" ? 4.5 : 3.2);
}
