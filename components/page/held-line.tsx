import type { HeldPiece } from "./held-pieces";

/** The values held against a figure, in words, each value in the colour of what it is: measured and computed, or stated. */
export function HeldLine({ pieces }: { pieces: readonly HeldPiece[] }) {
  return pieces.map(({ text, kind }, i) =>
    kind ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed sentence
      <span key={i} className={`${kind}-value`}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
