"use client";
import { memo, type RefObject, useId, useMemo, useRef, useState } from "react";
import type { Marks, Size, Target } from "@/lib/chart";
import { ChartSvg } from "./chart-svg";
import { pointIn } from "./point-in";
import { type DrawnView, type Layout, layOut } from "./stages";
import { nearest, step } from "./targets";
import { Tooltip } from "./tooltip";
import { useLayers } from "./use-layers";
import { usePassing } from "./use-passing";
import { useZoom } from "./use-zoom";
import { ZoomButtons } from "./zoom-buttons";

/** How long the hint about zooming stays, in milliseconds. */
const HINT_TIME = 1600;

/** What is pointed at, where that is shown in more than one window: its id, and how to change it. */
export interface Pointed {
  id: string | null;
  change(id: string | null): void;
}

/** A hook: marks as they are drawn while they are on their way to others. */
export type UseMarks = <M extends Marks>(marks: M) => M;

const asTheyAre: UseMarks = (marks) => marks;

interface Props {
  view: DrawnView;
  /** A view that is likely shown next, drawn behind this one: to choose it then only shows it. Not where marks move. */
  expected?: DrawnView | null;
  /** The id of the mark looked at. */
  mark: string | null;
  /** The width that it is drawn for, or a room that it is fitted into, in pixels. */
  room: number | Size;
  /** Gives the marks to draw instead of those of the state, where marks move from one to the next. */
  useMarks?: UseMarks;
  pointed?: Pointed;
  choose(href: string): void;
  /** Leads to what is no state of the chart; leaves the page when left out. */
  leave?(href: string): void;
}

function leavePage(href: string): void {
  location.assign(href);
}

/** A chart laid out for the room there is, with pointer, touch and keys over its targets. */
export function Drawing({ view, expected = null, mark, room, useMarks, pointed, choose, leave = leavePage }: Props) {
  const { chart, rows, state, context } = view;
  const uids = [useId(), useId()];
  const { size, marks } = useMemo(() => layOut(view, room), [view, room]);
  const useShown = useMarks ?? asTheyAre;
  const shownMarks = useShown(marks);
  const [own, setOwn] = useState<string | null>(null);
  const [active, setActive] = pointed ? [pointed.id, pointed.change] : [own, setOwn];
  const frame = useRef<HTMLDivElement>(null);
  const { places, shown } = useLayers(view, expected);
  const groups = [useRef<SVGGElement>(null), useRef<SVGGElement>(null)];
  const group = groups[shown];
  const [hint, showHint] = usePassing<"wheel" | "touch">(HINT_TIME);
  const zoom = useZoom({
    chart,
    rows,
    state,
    size,
    marks,
    frame,
    group,
    commit: (patch) => choose(marking(context.href(patch), mark)),
    hint: showHint,
  });
  const target = active === null ? null : (marks.targets().find(({ id }) => id === active) ?? null);

  const marked = active ?? mark;

  const inPlace = (href: string) => href.split(/[?#]/)[0] === context.href({}).split("?")[0];
  const look = ({ id }: Target) => choose(marking(context.href({}), id === mark ? null : id));
  const open = (hit: Target) => {
    const { href } = hit;
    if (!href) return look(hit);
    if (inPlace(href)) choose(href);
    else leave(href);
  };
  const under = (event: React.PointerEvent | React.MouseEvent) => nearest(marks, ...pointIn(size, event.currentTarget, event));
  return (
    <div
      ref={frame}
      className={["frame", chart.zoom && "zoomable", !useMarks && "layered"].filter(Boolean).join(" ")}
      style={useMarks ? undefined : { aspectRatio: `${size.width} / ${size.height}` }}
      role="application"
      aria-label={context.t("ui.chart.keys", { name: context.t("name") })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the marks, so it takes the focus
      tabIndex={0}
      onPointerMove={(event) => {
        if (!zoom.moving() && event.pointerType !== "touch") setActive(under(event)?.id ?? null);
      }}
      onPointerLeave={(event) => event.pointerType !== "touch" && setActive(null)}
      onClick={(event) => {
        if (zoom.moved() || (event.target as Element).closest("button")) return;
        const hit = under(event);
        setActive(hit?.id ?? null);
        // The chart is left only for what the reader was shown: a first tap says what is there.
        if (hit && (!hit.href || inPlace(hit.href) || hit.id === active)) open(hit);
      }}
      onBlur={() => setActive(null)}
      onKeyDown={(event) => {
        if (zoom.key(event)) return event.preventDefault();
        if (event.key === "Escape") return setActive(null);
        if (event.key === "Enter" && target) return open(target);
        if (event.key === "m" && target && !event.ctrlKey && !event.metaKey && !event.altKey) return look(target);
        const next = step(marks.targets(), active, event.key);
        if (!next) return;
        event.preventDefault();
        setActive(next.id);
      }}
    >
      {places.map((layer, place) =>
        place === shown ? (
          <Layer key={uids[place]} view={view} size={size} marks={shownMarks} active={marked} uid={uids[place]} group={group} />
        ) : (
          layer && (
            <Layer key={uids[place]} view={layer} {...layOut(layer, room)} active={mark} uid={uids[place]} group={groups[place]} behind />
          )
        ),
      )}
      {target && <Tooltip target={target} size={size} scale={typeof room === "number" ? 1 : room.width / size.width} />}
      {hint && <p className="zoom-hint">{hint === "wheel" ? context.t("ui.chart.hint.wheel") : context.t("ui.chart.hint.touch")}</p>}
      {chart.zoom && <ZoomButtons zoom={zoom} t={context.t} />}
      <p className="sr-only" aria-live="polite">
        {target ? [target.head, ...target.lines].join(". ") : ""}
      </p>
    </div>
  );
}

interface LayerProps extends Layout {
  view: DrawnView;
  active: string | null;
  uid: string;
  group: RefObject<SVGGElement | null>;
  behind?: boolean;
}

/** Kept while nothing of it changes: what stands round it changes more often. */
const Layer = memo(function Layer({ size, marks, behind = false, ...rest }: LayerProps) {
  const layout = useMemo(() => ({ size, marks }), [size, marks]);
  // The box is what changes: an SVG whose own style does is laid out anew with all its texts.
  return (
    <div className={behind ? "layer behind" : "layer"} aria-hidden={behind || undefined}>
      <ChartSvg {...rest} layout={layout} className={behind ? "drawing-behind" : "drawing"} />
    </div>
  );
});

/** A permalink with a mark looked at. */
function marking(href: string, mark: string | null): string {
  const url = new URL(href, location.href);
  if (mark !== null) url.searchParams.set("mark", mark);
  return url.href;
}
