"use client";
import { useEffect, useRef, useState } from "react";

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
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // The button is there once it works: a click before would be lost.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
      field.current?.select();
    }
  };
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
        <button type="button" className="text-button" onClick={copy} aria-label={`${label}: ${name}`}>
          {label}
        </button>
      )}
      <span role="status">{outcome === "copied" ? copied : outcome === "failed" ? failed : ""}</span>
    </div>
  );
}
