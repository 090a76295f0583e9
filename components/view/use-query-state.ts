"use client";
import { useCallback, useState, useSyncExternalStore } from "react";

export type Go = (path: string, history: "push" | "replace") => void;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/**
 * The query string that a live chart follows and how to change it: on its own page the address bar's, so that Back
 * steps and a reload shows the same; among other charts its own. The history is written past Next's router, which
 * would render the whole page again for what only the chart shows; its own state is handed on, so that it knows the entry.
 */
export function useQueryState(initial: string, ownsAddress: boolean): [string, Go] {
  const address = useSyncExternalStore(
    subscribe,
    () => location.search.slice(1),
    () => initial,
  );
  const [own, setOwn] = useState(initial);
  const go = useCallback<Go>(
    (path, kind) => {
      if (!ownsAddress) return setOwn(new URL(path, location.href).searchParams.toString());
      const write = kind === "push" ? History.prototype.pushState : History.prototype.replaceState;
      write.call(window.history, window.history.state, "", path);
      for (const listener of listeners) listener();
    },
    [ownsAddress],
  );
  return [ownsAddress ? address : own, go];
}
