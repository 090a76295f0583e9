"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";
import { Drawing, type Pointed } from "../view/drawing";
import type { DrawnView } from "../view/stages";
import { useRoom } from "../view/use-room";

/** Widths in pixels that the server lays out: a phone, a tablet or half a slide, a slide. */
const LAYOUTS = [328, 640, 1192] as const;

interface Props {
  view: DrawnView;
  mark: string | null;
  pending: boolean;
  pointed?: Pointed;
  choose(href: string): void;
  drawnAt: RefObject<number | null>;
}

/** The drawing of a slide: as large as the slide leaves room, its marks moving from state to state. */
export function SlidePlot({ view, mark, pending, pointed, choose, drawnAt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  useLayoutEffect(() => {
    drawnAt.current = room?.width ?? null;
  }, [drawnAt, room]);
  return (
    <div ref={box} className={pending ? "plot slide-plot pending" : "plot slide-plot"}>
      {room === null
        ? LAYOUTS.map((layout, i) => (
            <div key={layout} className={`layout layout-${i + 1}-of-${LAYOUTS.length}`}>
              <Drawing view={view} mark={mark} choose={choose} room={layout} live={false} />
            </div>
          ))
        : [<Drawing key="live" view={view} mark={mark} choose={choose} room={room} live moves pointed={pointed} leave={openBeside} />]}
    </div>
  );
}

/** A room is not led away from its slide. */
function openBeside(href: string): void {
  window.open(href, "_blank", "noopener");
}
