"use client";
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { AnyChart, Marks, Size, Zoom } from "@/lib/chart";
import type { State } from "./chart-context";
import { pointIn } from "./point-in";
import { keptIn, zoomedAbout } from "./zooming";

interface Options {
  chart: AnyChart;
  rows: unknown;
  state: State;
  size: Size;
  marks: Marks;
  frame: RefObject<HTMLDivElement | null>;
  group: RefObject<SVGGElement | null>;
  /** Called when a gesture ends, with what changes in the state. */
  commit(patch: Partial<State>): void;
  /** Called when a reader tries what scrolls the page instead. */
  hint(kind: "wheel" | "touch"): void;
}

export interface ZoomControl {
  moving(): boolean;
  /** Whether the click that follows a drag should be ignored. */
  moved(): boolean;
  key(event: KeyboardEvent): boolean;
  by(factor: number): void;
  reset(): void;
}

/**
 * Pan and zoom by wheel with Ctrl or ⌘, drag, two fingers, keys and buttons. A gesture moves the drawn group and lays
 * nothing out; its end is written to the state, and the chart is laid out again for it.
 */
export function useZoom(options: Options): ZoomControl {
  const latest = useRef(options);
  const gesture = useRef({ zoom: null as Zoom | null, pointers: new Map<number, [number, number]>(), moved: false, timer: 0 });
  useLayoutEffect(() => {
    latest.current = options;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks stand where the gesture left the old ones
  useLayoutEffect(() => {
    if (gesture.current.zoom) settle(options.group.current);
    gesture.current.zoom = null;
  }, [options.marks]);

  const control = useMemo(() => {
    const base = (): Zoom => {
      const { chart, state, size, rows } = latest.current;
      return chart.zoom?.read(state, size, rows) ?? { x: 0, y: 0, k: 1 };
    };
    const current = () => gesture.current.zoom ?? base();
    const show = (zoom: Zoom) => {
      const { size, chart } = latest.current;
      const next = keptIn(zoom, size, chart.zoom?.max ?? 1);
      gesture.current.zoom = next;
      const from = base();
      const ratio = next.k / from.k;
      // By whole pixels: at each fraction of one a browser would make the letters anew.
      const transform = `translate(${Math.round(next.x - from.x * ratio)}px, ${Math.round(next.y - from.y * ratio)}px) scale(${ratio})`;
      for (const moving of movingParts(latest.current.group.current)) {
        moving.style.willChange = "transform";
        moving.style.transform = transform;
      }
    };
    const about = (point: readonly [number, number], factor: number) =>
      zoomedAbout(current(), point, factor, latest.current.chart.zoom?.max ?? 1);
    const commit = () => {
      const { chart, state, size, rows, commit: write } = latest.current;
      const { zoom } = gesture.current;
      if (zoom && chart.zoom) write(chart.zoom.write(zoom, state, size, rows));
    };
    const by = (factor: number) => {
      const { width, height } = latest.current.size;
      show(about([width / 2, height / 2], factor));
      commit();
    };
    const pan = (dx: number, dy: number) => {
      const { x, y, k } = current();
      show({ k, x: x + dx, y: y + dy });
      commit();
    };
    const reset = () => {
      const { chart, state, size, rows, commit: write } = latest.current;
      if (chart.zoom) write(chart.zoom.write({ x: 0, y: 0, k: 1 }, state, size, rows));
    };
    return { current, show, about, commit, by, pan, reset };
  }, []);

  const zoomable = options.chart.zoom !== undefined;
  const { frame } = options;
  useEffect(() => {
    const element = frame.current;
    if (!element || !zoomable) return;
    const held = gesture.current;
    const listening = new AbortController();
    const at = (event: MouseEvent) => pointIn(latest.current.size, element, event);
    const hint = (kind: "wheel" | "touch") => latest.current.hint(kind);
    // Most charts do not zoom: what listens to gestures comes with one that does. Should it not come, buttons and keys remain.
    import("./zoom-gestures").then(({ listenTo }) => listenTo(element, held, { ...control, at, hint }, listening.signal)).catch(() => {});
    return () => {
      window.clearTimeout(held.timer);
      listening.abort();
    };
  }, [frame, zoomable, control]);

  return {
    moving: () => gesture.current.pointers.size > 0 && gesture.current.moved,
    moved: () => gesture.current.moved,
    by: control.by,
    reset: control.reset,
    key(event) {
      if (!zoomable) return false;
      if (event.key === "+" || event.key === "=") control.by(1.5);
      else if (event.key === "-") control.by(1 / 1.5);
      else if (event.key === "0") control.reset();
      else if (event.shiftKey && PAN[event.key]) control.pan(...PAN[event.key]);
      else return false;
      return true;
    },
  };
}

/** How far Shift with an arrow key moves the drawing, in pixels. */
const PAN: Record<string, [number, number]> = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };

function movingParts(group: SVGGElement | null): Iterable<SVGElement> {
  return group?.querySelectorAll<SVGElement>("[data-moves]") ?? [];
}

/** Puts a moved drawing back: what was moved has been laid out again where it went. */
function settle(group: SVGGElement | null): void {
  for (const moving of movingParts(group)) {
    moving.style.transform = "";
    moving.style.willChange = "";
  }
}
