/** What shapes mean, as a line of marks with their words above the rows. */
import type { Context } from "@/lib/chart";
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
  let [x, y] = [0, font];
  const entries = shown.flatMap(([id, drawn]): KeyEntry[] => {
    if (!drawn) return [];
    const text = t(`key.${id}`);
    const room = SIGN + textWidth(text, { size: font });
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const entry = { id, x, y, text };
    x += room + APART;
    return [entry];
  });
  return { entries, bottom: entries.length > 0 ? y : 0 };
}
