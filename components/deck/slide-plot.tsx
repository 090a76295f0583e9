"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";
import { siteAddress } from "@/lib/answers";
import type { Size } from "@/lib/chart";
import { Drawing, type Pointed } from "../view/drawing";
import { ServedLayouts } from "../view/served-layouts";
import type { DrawnView } from "../view/stages";
import { useMoving } from "../view/use-moving";
import { useRoom } from "../view/use-room";

/** Widths in pixels that the server lays out: a phone, a tablet or half a slide, a slide. */
const LAYOUTS = [328, 640, 1192] as const;

interface Props {
  view: DrawnView;
  mark: string | null;
  pending: boolean;
  pointed?: Pointed;
  choose(href: string): void;
  /** Told the room that is drawn into. */
  drawnAt: RefObject<number | Size | null>;
}

/** The drawing of a slide: as large as the slide leaves room, its marks moving from state to state. */
export function SlidePlot({ view, mark, pending, pointed, choose, drawnAt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  useLayoutEffect(() => {
    drawnAt.current = room;
  }, [drawnAt, room]);
  return (
    <div ref={box} className={pending ? "plot slide-plot pending" : "plot slide-plot"}>
      {room === null
        ? [<ServedLayouts key="served" view={view} mark={mark} layouts={LAYOUTS} />]
        : [
            <Drawing
              key="live"
              view={view}
              mark={mark}
              choose={choose}
              room={room}
              useMarks={useMoving}
              pointed={pointed}
              leave={openBeside}
            />,
          ]}
    </div>
  );
}

/** A room is not led away from its slide. */
export function openBeside(href: string): void {
  window.open(siteAddress(href), "_blank", "noopener");
}
