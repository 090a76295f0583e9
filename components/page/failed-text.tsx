"use client";
import { createContext, type ReactNode } from "react";

interface Text {
  title: string;
  text: string;
  again: string;
}

/** What a page that failed says, in the reader's language; the root layout provides it. */
export const FailedText = createContext<Text>({ title: "", text: "", again: "" });

export function FailedTextProvider({ value, children }: { value: Text; children: ReactNode }) {
  return <FailedText.Provider value={value}>{children}</FailedText.Provider>;
}
