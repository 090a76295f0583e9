"use client";
import { useCallback, useEffect, useRef, useState } from "react";

/** A value that shows for a while after it was last set, and then is null. */
export function usePassing<T>(milliseconds: number): [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  const timer = useRef(0);
  const show = useCallback(
    (next: T) => {
      setValue(next);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(setValue, milliseconds, null);
    },
    [milliseconds],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return [value, show];
}
