import type { Context } from "@/lib/chart";
import { inLines } from "@/lib/in-lines";
import { fontOf, textWidth } from "@/lib/text-width";
import { lineOf } from "./layout";
import type { State } from "./params";
import { isCapacity, type Rows, type Value } from "./select";

/** How a value is drawn: whole, in part of its year or of its scope, meant, or able to be. */
export type Look = "full" | "part" | "narrow" | "planned" | "capacity";

export interface KeyMark {
  look: Look;
  /** Of the swatch's left edge and of the words' baseline. */
  x: number;
  y: number;
  text: string;
}

/** Width in pixels of a swatch, and from it to its words and from them to the next. */
export const SWATCH = 14;
const [TO_WORDS, TO_NEXT] = [6, 20];
const LOOKS: Look[] = ["full", "narrow", "part", "planned", "capacity"];

export function lookOf(value: Value): Look {
  if (isCapacity(value)) return "capacity";
  if (value.kind === "part-year") return "part";
  if (value.kind !== "reported") return "planned";
  return value.only ? "narrow" : "full";
}

/** A key of what is drawn, in as many lines as it needs, and the height they take. */
export function keyOf({ panels }: Rows, width: number, { t }: Context<State>): { marks: KeyMark[]; height: number } {
  const font = fontOf(width);
  const looks = new Set(panels.flatMap(({ values }) => values.map(lookOf)));
  const entries = LOOKS.filter((look) => looks.has(look)).map((look) => ({ look, text: t(`key.${look}`) }));
  const places = inLines(
    entries.map(({ text }) => SWATCH + TO_WORDS + textWidth(text, { size: font })),
    width,
    TO_NEXT,
  );
  const yOf = (line: number) => font + line * (lineOf(font) + 2);
  return {
    marks: entries.map((entry, i) => ({ ...entry, x: places[i].x, y: yOf(places[i].line) })),
    height: yOf(places.at(-1)?.line ?? 0) + font,
  };
}

/** Where the words of an entry begin. */
export const wordsAt = ({ x }: KeyMark): number => x + SWATCH + TO_WORDS;
