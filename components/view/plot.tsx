"use client";
import { memo, type RefObject, useLayoutEffect, useRef } from "react";
import { Drawing } from "./drawing";
import type { DrawnView } from "./stages";
import { useWidth } from "./use-width";

interface Props {
  view: DrawnView;
  /** The id of the mark looked at. */
  mark: string | null;
  pending: boolean;
  choose(href: string): void;
  /** Widths in pixels that the server lays out; CSS shows the one that fits until the browser has measured. */
  layouts: readonly number[];
  /** Told the width that is drawn, in pixels. */
  drawnAt: RefObject<number | null>;
}

/** The drawing: several layouts from the server, then one laid out for the true width. */
export const Plot = memo(function Plot({ view, mark, layouts, pending, choose, drawnAt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  useLayoutEffect(() => {
    drawnAt.current = width;
  }, [drawnAt, width]);
  return (
    <div ref={box} className={pending ? "plot pending" : "plot"}>
      {width === null
        ? layouts.map((layout, i) => (
            <div key={layout} className={`layout layout-${i + 1}-of-${layouts.length}`}>
              <Drawing view={view} mark={mark} choose={choose} room={layout} live={false} />
            </div>
          ))
        : [<Drawing key="live" view={view} mark={mark} choose={choose} room={width} live />]}
    </div>
  );
});
