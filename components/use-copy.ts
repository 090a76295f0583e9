"use client";
import { type RefObject, useState } from "react";

/** Copies text, as HTML too where it is given so; where that is refused, selects the field that shows the text, once it is there. */
export function useCopy(field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>) {
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async (text: string, html?: string) => {
    try {
      await write(text, html);
      setOutcome({ text, copied: true });
    } catch {
      setOutcome({ text, copied: false });
      requestAnimationFrame(() => field.current?.select());
    }
  };
  return { outcome, copy };
}

function write(text: string, html?: string): Promise<void> {
  if (html === undefined || typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const kinds = { "text/plain": text, "text/html": html };
  const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
