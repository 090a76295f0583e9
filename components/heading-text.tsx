import { unbrokenParts } from "@/lib/unbroken";

/** The text of a heading, which no line breaks inside an amount or a short joined name. */
export function HeadingText({ text }: { text: string }) {
  return unbrokenParts(text).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text
      <span key={i} className="unbroken">
        {part}
      </span>
    ),
  );
}
