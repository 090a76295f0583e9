"use client";
import { useEffect, useRef, useState } from "react";
import { useCopy } from "../use-copy";

interface Props {
  text: string;
  /** What the text is, for those who do not see where it stands. */
  name: string;
  label: string;
  copied: string;
  failed: string;
}

/** A text to take along, with a button that copies it; where that fails, it is selected and the reader told so. */
export function CopyText({ text, name, label, copied, failed }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(field);
  // The button is there once it works: a click before would be lost.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <div className="copy-text">
      <textarea
        ref={field}
        readOnly
        value={text}
        aria-label={name}
        rows={Math.min(9, Math.max(text.split("\n").length, Math.ceil(text.length / 72)))}
      />
      {ready && (
        <button type="button" className="text-button" onClick={() => copy(text)} aria-label={`${label}: ${name}`}>
          {label}
        </button>
      )}
      <span role="status">{outcome && (outcome.copied ? copied : failed)}</span>
    </div>
  );
}
