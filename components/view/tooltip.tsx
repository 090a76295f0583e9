"use client";
import { useLayoutEffect, useRef } from "react";
import type { Size, Target } from "@/lib/chart";

/** What is under the pointer, in words; kept inside the chart. */
export function Tooltip({ target, size }: { target: Target; size: Size }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = Math.min(Math.max(target.x - width / 2, 0), Math.max(size.width - width, 0));
    const above = target.y - height - 14;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(above >= 0 ? above : target.y + 16)}px)`;
  }, [target, size]);
  return (
    <div ref={box} className="tooltip" aria-hidden="true">
      <strong>{target.head}</strong>
      {target.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
