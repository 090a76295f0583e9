"use client";
import { useEffect, useRef, useState } from "react";
import type { Marks } from "@/lib/chart";
import { marksBetween } from "@/lib/marks-between";

/** How long marks move, in milliseconds. */
const TIME = 500;

/** Marks on their way from those drawn before; the new ones at once where the reader wants no motion. */
export function useMoving<M extends Marks>(marks: M): M {
  const [shown, setShown] = useState({ towards: marks, now: marks });
  const drawn = useRef(marks);
  const current = shown.towards === marks ? shown.now : drawn.current;
  useEffect(() => {
    drawn.current = current;
  });
  useEffect(() => {
    const from = drawn.current;
    if (from === marks) return;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return setShown({ towards: marks, now: marks });
    const start = performance.now();
    let frame = requestAnimationFrame(function step(time) {
      const t = Math.min(Math.max((time - start) / TIME, 0), 1);
      setShown({ towards: marks, now: t < 1 ? marksBetween(from, marks, eased(t)) : marks });
      if (t < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [marks]);
  return current;
}

/** Slow at both ends. */
function eased(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}
