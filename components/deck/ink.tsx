"use client";
import { type PointerEvent, useRef } from "react";
import type { Gesture, Spot } from "@/lib/deck/together";

export type Tool = "" | "laser" | "pen";

/** The laser pointer and the pen above a slide. Nothing of it is kept. */
export function Ink({ gesture, tool, change }: { gesture: Gesture; tool: Tool; change?(gesture: Gesture): void }) {
  const drawing = useRef(false);
  const spot = (event: PointerEvent<HTMLDivElement>): Spot => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return [(event.clientX - left) / width, (event.clientY - top) / height];
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (tool === "laser") return change?.({ ...gesture, laser: spot(event) });
    if (!drawing.current) return;
    const before = gesture.strokes.slice(0, -1);
    change?.({ ...gesture, strokes: [...before, [...(gesture.strokes.at(-1) ?? []), spot(event)]] });
  };
  return (
    <div
      className={`ink ${tool && `ink-${tool}`}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (tool !== "pen") return;
        drawing.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        change?.({ ...gesture, strokes: [...gesture.strokes, [spot(event)]] });
      }}
      onPointerMove={move}
      onPointerUp={() => {
        drawing.current = false;
      }}
      onPointerLeave={() => tool === "laser" && change?.({ ...gesture, laser: null })}
    >
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        {gesture.strokes.map((stroke, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only added, at the end
          <polyline key={i} points={stroke.map((point) => point.join(",")).join(" ")} />
        ))}
      </svg>
      {gesture.laser && <span className="laser" style={{ left: `${gesture.laser[0] * 100}%`, top: `${gesture.laser[1] * 100}%` }} />}
    </div>
  );
}
