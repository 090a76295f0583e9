"use client";
import { type RefObject, useState } from "react";

/** Copies text; where that is refused, selects the field that shows it, once it is there. */
export function useCopy(field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>) {
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, copied: true });
    } catch {
      setOutcome({ text, copied: false });
      requestAnimationFrame(() => field.current?.select());
    }
  };
  return { outcome, copy };
}
