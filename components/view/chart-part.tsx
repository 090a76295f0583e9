"use client";
import { useEffect, useRef } from "react";
import type { Place } from "./chart-context";
import { ServerDrawn } from "./server-drawn";
import { wakeInTime } from "./wake";

interface Props {
  place: Place;
  query?: string;
  /** Whether it reaches across the page. */
  across?: boolean;
}

/**
 * One of several charts on a page. The server draws it; its scripts and data come when it is on screen and the browser
 * has time, or when a reader turns to it, so that the page itself stays light. Should they not come, its links lead to
 * the chart's own page.
 */
export function ChartPart({ place, query = "", across }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current ? wakeInTime(box.current, place, query) : undefined), [place, query]);
  return <ServerDrawn box={box} place={place} query={query} across={across} />;
}
