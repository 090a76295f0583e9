import type { Source } from "@/data/read";
import { NAMED_SOURCE } from "@/lib/note-text";

interface Props {
  text: string;
  /** By their ids. */
  sources: ReadonlyMap<string, Source>;
  base: string;
}

/** A note of the dataset; the sources that it names by id are named by their publishers, and lead to what is said of them. */
export function Note({ text, sources, base }: Props) {
  const pieces = Array.from(text.split(NAMED_SOURCE), (piece, i) => ({
    piece,
    at: i,
    source: i % 2 === 1 ? sources.get(piece) : undefined,
  }));
  return (
    <p className="muted">
      {pieces.map(({ piece, at, source }) =>
        source ? (
          <a key={at} href={`${base}/sources#${source.id}`}>
            {source.publisher}
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
