"use client";
import { useLayoutEffect, useRef } from "react";
import type { Size, Target } from "@/lib/chart";

/** What is under the pointer, in words; kept inside the chart, which is drawn at a scale. */
export function Tooltip({ target, size, scale }: { target: Target; size: Size; scale: number }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const [x, y] = [target.x * scale, target.y * scale];
    const left = Math.min(Math.max(x - width / 2, 0), Math.max(size.width * scale - width, 0));
    const above = y - height - 14;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(above >= 0 ? above : y + 16)}px)`;
  }, [target, size, scale]);
  return (
    <div ref={box} className="tooltip" aria-hidden="true">
      <strong>{target.head}</strong>
      {target.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
