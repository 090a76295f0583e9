"use client";
import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "@/lib/chart";

/** The least that a drawing is laid out for, in pixels. */
const LEAST = { width: 240, height: 120 };

/** The size of an element's content in whole pixels; null on the server and until measured. */
export function useRoom(ref: RefObject<HTMLElement | null>): Size | null {
  const [room, setRoom] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const width = Math.max(LEAST.width, Math.floor(element.clientWidth));
      const height = Math.max(LEAST.height, Math.floor(element.clientHeight));
      setRoom((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return room;
}
