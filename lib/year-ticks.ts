import { textWidth } from "./text-width";

/** Round years for an axis, as close as their labels allow: steps of 1, 2, 5, 10, 20 or 50 years. */
export function yearTicks([first, last]: readonly [number, number], width: number, font: number): number[] {
  const room = Math.max(2, Math.floor(width / (textWidth("2000", { size: font }) * 1.8)));
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => (last - first) / candidate <= room) ?? 100;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % step === 0);
}
