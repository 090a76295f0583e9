import type { Formats } from "./format";

/** A release by its day, as a reader knows it; the second of a day has its number. `id` is "2026-11-25" or "2026-11-25.2". */
export function releaseName(id: string, formats: Formats): string {
  const [day, nth] = id.split(".");
  return nth ? `${formats.date(day)} (${nth})` : formats.date(day);
}
