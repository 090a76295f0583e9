import type { Judgement } from "@/lib/checks";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";
import { heldText } from "./held-text";

/** The values held against a figure, in words, each value in the colour of what it is: measured and computed, or stated. */
export function HeldLine({ judgement, t, formats }: { judgement: Judgement; t: Translate; formats: Formats }) {
  const kinds = new Map(judgement.held.map(({ value, unit, kind }) => [quantity(value, unit, formats), kind]));
  const values = [...kinds.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
  const pieces = values.length > 0 ? heldText(judgement, t, formats).split(pattern) : [heldText(judgement, t, formats)];
  return pieces.map((piece, i) => {
    const kind = kinds.get(piece);
    return kind ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed sentence
      <span key={i} className={kind === "stated" ? "stated-value" : "measured-value"}>
        {piece}
      </span>
    ) : (
      piece
    );
  });
}
