"use client";
import type { Place } from "./chart-context";
import { type OnPage, ServerDrawn } from "./server-drawn";

/** A chart on its own page with more data than a page carries: the server draws it, and its links lead to its other states. */
export function StillChart({ place, query, page }: { place: Place; query: string; page: OnPage }) {
  return <ServerDrawn place={place} query={query} page={page} />;
}
