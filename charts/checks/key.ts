/** What shapes mean, as a line of marks with their words above the rows. */
import type { Context } from "@/lib/chart";
import { inLines } from "@/lib/in-lines";
import { textWidth } from "@/lib/text-width";
import type { State } from "./params";
import type { Rows } from "./select";

export type Shape = "circle" | "diamond" | "cross";

export interface KeyEntry {
  id: "computed" | "stated" | "holds" | "fails" | "uncounted" | "span";
  x: number;
  y: number;
  text: string;
}

/** Between a mark and its words, and between two entries, in pixels. */
export const SIGN = 16;
const APART = 16;
const LINE = 18;

/** The entries of what is drawn, broken into lines of a width in pixels, and the baseline of the last. */
export function keyOf({ rows }: Rows, width: number, font: number, { t }: Context<State>): { entries: KeyEntry[]; bottom: number } {
  const held = rows.flatMap((row) => row.held.filter(({ ratio }) => ratio !== null));
  const shown: [KeyEntry["id"], boolean][] = [
    ["computed", held.some(({ kind }) => kind === "computed")],
    ["stated", held.some(({ kind }) => kind === "stated")],
    ["holds", held.some(({ holds }) => holds === true)],
    ["fails", held.some(({ holds }) => holds === false)],
    ["uncounted", held.some(({ holds }) => holds === null)],
    ["span", rows.some(({ span }) => span !== null)],
  ];
  const drawn = shown.flatMap(([id, is]) => (is ? [{ id, text: t(`key.${id}`) }] : []));
  const places = inLines(
    drawn.map(({ text }) => SIGN + textWidth(text, { size: font })),
    width,
    APART,
  );
  const entries = drawn.map((entry, i) => ({ ...entry, x: places[i].x, y: font + places[i].line * LINE }));
  return { entries, bottom: entries.at(-1)?.y ?? 0 };
}
