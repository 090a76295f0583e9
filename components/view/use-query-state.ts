"use client";
import { useSearchParams } from "next/navigation";
import { useCallback, useState } from "react";

export type Go = (path: string, history: "push" | "replace") => void;

/**
 * The query string that a live chart follows and how to change it: on its own page the address bar's, so that Back
 * steps and a reload shows the same; among other charts its own.
 */
export function useQueryState(initial: string, ownsAddress: boolean): [string, Go] {
  const address = useSearchParams().toString();
  const [own, setOwn] = useState(initial);
  const go = useCallback<Go>(
    (path, history) => {
      if (!ownsAddress) return setOwn(new URL(path, location.href).searchParams.toString());
      window.history[history === "push" ? "pushState" : "replaceState"](null, "", path);
    },
    [ownsAddress],
  );
  return [ownsAddress ? address : own, go];
}
