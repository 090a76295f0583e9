"use client";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { Size } from "@/lib/chart";

/** The shorter side of what a slide is laid out for, in pixels: 12 px of it are 18 at 1080 lines. */
const SHORTER_SIDE = 720;

interface Fit extends Size {
  scale: number;
}

interface Props {
  /** The size that the slide is laid out for, in its own pixels, where another window decides; that of the screen when left out. */
  size?: Size;
  /** Told the size that it is laid out for. */
  onFit?(size: Size): void;
  className?: string;
  children: ReactNode;
}

/** A slide laid out for the ratio of its screen and magnified to fill it: text is as large on a projector as on a tablet. */
export function Stage({ size, onFit, className = "", children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  const [width, height] = [size?.width, size?.height];
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const room = { width: element.clientWidth, height: element.clientHeight };
      const next = width && height ? shrunk(room, { width, height }) : magnified(room);
      setFit((before) =>
        before && before.width === next.width && before.height === next.height && before.scale === next.scale ? before : next,
      );
      onFit?.(next);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width, height, onFit]);
  return (
    <div ref={box} className={`stage ${className}`}>
      <div
        className={fit ? "stage-in fitted" : "stage-in"}
        style={fit ? { width: fit.width, height: fit.height, transform: `scale(${fit.scale})` } : undefined}
      >
        {children}
      </div>
    </div>
  );
}

function magnified({ width, height }: Size): Fit {
  const scale = Math.max(1, Math.min(width, height) / SHORTER_SIDE);
  return { width: Math.floor(width / scale), height: Math.floor(height / scale), scale };
}

function shrunk(room: Size, size: Size): Fit {
  return { ...size, scale: Math.min(room.width / size.width, room.height / size.height) };
}
