"use client";
import { useCallback, useState, useSyncExternalStore } from "react";
import { addressHere } from "@/lib/as-files";

/** Leads to a state's path; `changed` where more than the mark looked at differs. */
export type Go = (path: string, history: "push" | "replace", changed: boolean) => void;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** The query string of the address bar; on the server the one that was asked for. */
export function useAddress(initial: string): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search.slice(1),
    () => initial,
  );
}

/**
 * Writes a path into the address bar. The history is written past Next's router, which would render the whole page again
 * for what only a chart shows; its own state is handed on, so that it knows the entry.
 */
export function writeAddress(path: string, kind: "push" | "replace"): void {
  const write = kind === "push" ? History.prototype.pushState : History.prototype.replaceState;
  write.call(window.history, window.history.state, "", addressHere(path));
  for (const listener of listeners) listener();
}

/**
 * The query string that a live chart follows and how to change it: on its own page the address bar's, so that Back
 * steps and a reload shows the same; among other charts its own.
 * A view of a release (`fixed`) is asked of the server for each choice: what was corrected in it, only the server says.
 */
export function useQueryState(initial: string, ownsAddress: boolean, fixed: boolean): [string, Go] {
  const address = useAddress(initial);
  const [own, setOwn] = useState(initial);
  const go = useCallback<Go>(
    (path, kind, changed) => {
      if (fixed && changed && kind === "push") return location.assign(path);
      if (!ownsAddress) return setOwn(new URL(path, location.href).searchParams.toString());
      writeAddress(path, kind);
    },
    [ownsAddress, fixed],
  );
  return [ownsAddress ? address : own, go];
}
