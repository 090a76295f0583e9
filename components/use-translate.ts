"use client";
import { useMemo } from "react";
import { type Messages, type Translate, translator } from "@/lib/messages";

/** The translator of the messages that a page carried. */
export function useTranslate(locale: string, messages: readonly Messages[]): Translate {
  return useMemo(() => translator(locale, Object.assign({}, ...messages)), [locale, messages]);
}
