"use client";
import { use, useEffect, useRef } from "react";
import { chartPath, type Place } from "./chart-context";
import { wakeInTime } from "./wake";

/**
 * One of several charts on a page. The server draws it; its scripts and data come when it is on screen and the browser
 * has time, or when a reader turns to it, so that the page itself stays light. Should they not come, its links lead to
 * the chart's own page.
 */
export function ChartPart({ place }: { place: Place }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current ? wakeInTime(box.current, place) : undefined), [place]);
  // React leaves alone what is inside an element whose HTML is given: what the server drew stays, and travels once.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, and an empty one
  if (typeof window !== "undefined") return <div ref={box} dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />;
  return (
    <div>
      <Drawn place={place} />
    </div>
  );
}

const drawn = new Map<string, Promise<React.ReactNode>>();

/** The chart as the server draws it. */
function Drawn({ place }: { place: Place }) {
  const key = chartPath(place);
  let promise = drawn.get(key);
  if (!promise) {
    promise = draw(place);
    drawn.set(key, promise);
    // What failed once is tried again for the next reader.
    promise.catch(() => drawn.delete(key));
  }
  return use(promise);
}

async function draw(place: Place): Promise<React.ReactNode> {
  if (typeof window !== "undefined") return null;
  const [{ servedChart }, { LoadedChartView }] = await Promise.all([import("./served"), import("./chart-view")]);
  const served = await servedChart(place, new URLSearchParams(), "part");
  return served && <LoadedChartView {...served.props} chart={served.chart} />;
}
