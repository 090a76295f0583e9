import type { Judgement } from "@/lib/checks";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";
import { heldText } from "./held-text";

/** A piece of a sentence; `kind` where it is a value: stated, or measured and computed. */
export interface HeldPiece {
  text: string;
  kind?: "stated" | "measured";
}

/** The values held against a figure, in words, with each value told apart. */
export function heldPieces(judgement: Judgement, t: Translate, formats: Formats): HeldPiece[] {
  const kinds = new Map(judgement.held.map(({ value, unit, kind }) => [quantity(value, unit, formats), kind]));
  const values = [...kinds.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
  const text = heldText(judgement, t, formats);
  const pieces = values.length > 0 ? text.split(pattern) : [text];
  return pieces.map((piece) => {
    const kind = kinds.get(piece);
    return kind ? { text: piece, kind: kind === "stated" ? "stated" : "measured" } : { text: piece };
  });
}
