"use client";
import { use, useEffect, useRef } from "react";
import { addressHere } from "@/lib/as-files";
import { type Place, partPath, viewPath } from "./chart-context";
import { wakeInTime } from "./wake";

/**
 * One of several charts on a page. The server draws it; its scripts and data come when it is on screen and the browser
 * has time, or when a reader turns to it, so that the page itself stays light. Should they not come, its links lead to
 * the chart's own page.
 */
export function ChartPart({ place, query = "" }: { place: Place; query?: string }) {
  const box = useRef<HTMLDivElement>(null);
  const part = addressHere(partPath(place, query));
  useEffect(() => (box.current ? wakeInTime(box.current, place, query) : undefined), [place, query]);
  // React leaves alone what is inside an element whose HTML is given: what the server drew stays, and travels once.
  if (typeof window !== "undefined") {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, and an empty one
    return <div ref={box} data-part={part} dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />;
  }
  return (
    <div data-part={part}>
      <Drawn place={place} query={query} />
    </div>
  );
}

const drawn = new Map<string, Promise<React.ReactNode>>();

/** How many views are kept drawn; of a summit's pages, those of its members, corridors and figures. */
const KEPT = 200;

/** The chart as the server draws it. */
function Drawn({ place, query }: { place: Place; query: string }) {
  const key = viewPath(place, query);
  let promise = drawn.get(key);
  if (!promise) {
    promise = draw(place, query);
    drawn.set(key, promise);
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT) drawn.delete(oldest);
    // What failed once is tried again for the next reader.
    promise.catch(() => drawn.delete(key));
  }
  return use(promise);
}

async function draw(place: Place, query: string): Promise<React.ReactNode> {
  if (typeof window !== "undefined") return null;
  const [{ servedChart }, { LoadedChartView }] = await Promise.all([import("./served"), import("./chart-view")]);
  const served = await servedChart(place, new URLSearchParams(query), "part");
  return served && <LoadedChartView {...served.props} chart={served.chart} />;
}
