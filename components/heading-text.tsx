import { Fragment } from "react";
import { unbrokenParts } from "@/lib/unbroken";

/** The text of a heading, which no line breaks inside an amount or a short joined name. */
export function HeadingText({ text }: { text: string }) {
  return unbrokenParts(text).map((part, i) => {
    const key = i;
    return i % 2 === 0 ? (
      <Fragment key={key}>{part}</Fragment>
    ) : (
      <span key={key} className="unbroken">
        {part}
      </span>
    );
  });
}
