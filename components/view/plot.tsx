"use client";
import { memo, type RefObject, useLayoutEffect, useRef } from "react";
import type { Size } from "@/lib/chart";
import { Drawing } from "./drawing";
import { ServedLayouts } from "./served-layouts";
import type { DrawnView } from "./stages";
import { useWidth } from "./use-width";

interface Props {
  view: DrawnView;
  /** What a reader seems about to choose. */
  expected?: DrawnView | null;
  /** The id of the mark looked at. */
  mark: string | null;
  pending: boolean;
  choose(href: string): void;
  /** Widths in pixels that the server lays out. */
  layouts: readonly number[];
  /** Told the width that is drawn, in pixels. */
  drawnAt: RefObject<number | Size | null>;
}

/** The drawing: several layouts from the server, then one laid out for the true width. */
export const Plot = memo(function Plot({ view, expected, mark, layouts, pending, choose, drawnAt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const focused = useRef<string | null>(undefined);
  useLayoutEffect(() => {
    drawnAt.current = width;
    // A link from the server that has the focus hands it on to the button that takes its place.
    const buttons = Array.from(box.current?.querySelectorAll<HTMLElement>(".zoom-buttons button") ?? []);
    if (focused.current) buttons.find((one) => one.getAttribute("aria-label") === focused.current)?.focus();
    focused.current = box.current?.querySelector(".zoom-buttons a:focus")?.getAttribute("aria-label");
  }, [drawnAt, width]);
  return (
    <div ref={box} className={pending ? "plot pending" : "plot"}>
      {width === null
        ? [<ServedLayouts key="served" view={view} mark={mark} layouts={layouts} zooms />]
        : [<Drawing key="live" view={view} expected={expected} mark={mark} choose={choose} room={width} />]}
    </div>
  );
});
