"use client";
import type { Zoom } from "@/lib/chart";

/** What a gesture has come to. */
interface Held {
  /** Where each finger or the mouse is, in pixels of the drawing. */
  pointers: Map<number, [number, number]>;
  moved: boolean;
  /** Of the pause after which the wheel is taken to have ended. */
  timer: number;
}

interface Zoomed {
  current(): Zoom;
  show(zoom: Zoom): void;
  about(point: readonly [number, number], factor: number): Zoom;
  commit(): void;
  /** Where an event is, in pixels of the drawing. */
  at(event: MouseEvent): [number, number];
  /** Called when a reader tries what scrolls the page instead. */
  hint(kind: "wheel" | "touch"): void;
}

/** In milliseconds. */
const WHEEL_PAUSE = 180;
/** How far a pointer goes before it drags, in pixels. */
const DRAG = 4;

/** Zooms by wheel with Ctrl or ⌘, drag and two fingers on an element, until the signal. */
export function listenTo(element: HTMLElement, held: Held, { current, show, about, commit, at, hint }: Zoomed, signal: AbortSignal): void {
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return hint("wheel");
    event.preventDefault();
    show(about(at(event), 2 ** (-event.deltaY / (event.deltaMode === 1 ? 10 : 200))));
    window.clearTimeout(held.timer);
    held.timer = window.setTimeout(commit, WHEEL_PAUSE);
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest("button")) return;
    held.moved = false;
    held.pointers.set(event.pointerId, at(event));
  };
  const move = (event: PointerEvent) => {
    const before = held.pointers.get(event.pointerId);
    if (!before) return;
    const [x, y] = at(event);
    const fingers = [...held.pointers.values()];
    // One finger scrolls the page; the map takes two, or a mouse.
    if (event.pointerType === "touch" && fingers.length < 2) {
      if (Math.hypot(x - before[0], y - before[1]) > DRAG) hint("touch");
      return;
    }
    if (!held.moved && Math.hypot(x - before[0], y - before[1]) < DRAG) return;
    if (!held.moved) for (const id of held.pointers.keys()) element.setPointerCapture(id);
    held.moved = true;
    const other = fingers.find((finger) => finger !== before);
    const { x: tx, y: ty, k } = current();
    if (other) {
      const factor = Math.hypot(x - other[0], y - other[1]) / Math.max(1, Math.hypot(before[0] - other[0], before[1] - other[1]));
      const zoomed = about([(x + other[0]) / 2, (y + other[1]) / 2], factor);
      show({ ...zoomed, x: zoomed.x + (x - before[0]) / 2, y: zoomed.y + (y - before[1]) / 2 });
    } else show({ k, x: tx + x - before[0], y: ty + y - before[1] });
    held.pointers.set(event.pointerId, [x, y]);
  };
  const up = (event: PointerEvent) => {
    if (!held.pointers.delete(event.pointerId) || held.pointers.size > 0 || !held.moved) return;
    commit();
  };
  element.addEventListener("wheel", wheel, { passive: false, signal });
  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", up, { signal });
}
