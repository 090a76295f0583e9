/** The axis of ratios: logarithmic, so that twice and half are equally far from 1. */
import { textWidth } from "@/lib/text-width";
import type { Checked } from "./select";

/** Lowest and highest ratio in which a statement holds; null where there is no end. */
export type Span = readonly [low: number | null, high: number | null];

/** Where stated ÷ value lies when the rule of a qualifier holds; null where it claims nothing. */
export function spanOf(rule: Checked["rule"], { near, below }: { near: number; below: number }): Span | null {
  switch (rule) {
    case "near":
      return [1 / (1 + near), 1 / (1 - near)];
    case "same":
      return [1, 1];
    case "least":
      return [null, 1 / (1 - below)];
    case "most":
      return [1 / (1 + below), null];
    case "none":
      return null;
  }
}

/** Ratios that an axis may show, those first that it should. */
const WANTED = [1, 1.5, 0.7, 1.2, 0.8, 1.1, 0.9, 1.3, 1.4, 0.6, 1.05, 0.95];
const DECADES = [0.001, 0.01, 0.1, 10, 100, 1000, 0.5, 2, 5, 0.2, 0.05, 20, 50, 0.02];
/** Between two labels of the axis, in pixels. */
const GAP = 9;

/** The ratios to label between exp(−reach) and exp(reach), as many as have room; in order. */
export function ratioTicks(reach: number, x: (ratio: number) => number, text: (ratio: number) => string, font: number): number[] {
  const taken: { ratio: number; low: number; high: number }[] = [];
  for (const ratio of [1, ...DECADES, ...WANTED]) {
    if (Math.abs(Math.log(ratio)) > reach || taken.some((one) => one.ratio === ratio)) continue;
    const half = (textWidth(text(ratio), { size: font }) + GAP) / 2;
    const [low, high] = [x(ratio) - half, x(ratio) + half];
    if (taken.every((one) => high <= one.low || low >= one.high)) taken.push({ ratio, low, high });
  }
  return taken.map(({ ratio }) => ratio).sort((a, b) => a - b);
}
