"use client";
import { type RefObject, use } from "react";
import { addressHere } from "@/lib/as-files";
import { type Place, partPath, viewPath } from "./chart-context";
import type { ChartViewProps } from "./chart-view";

/** What a chart on its own page is given beside its view. */
export type OnPage = Pick<ChartViewProps, "site" | "report">;

interface ServerDrawnProps {
  box?: RefObject<HTMLDivElement | null>;
  place: Place;
  query: string;
  page?: OnPage;
  /** Whether it reaches across the page. */
  across?: boolean;
}

/** What the server draws, and scripts leave alone until one makes it live. */
export function ServerDrawn({ box, ...drawing }: ServerDrawnProps) {
  const { place, query, page } = drawing;
  // Where it becomes live from.
  const part = page ? undefined : addressHere(partPath(place, query));
  // React leaves alone what is inside an element whose HTML is given: what the server drew stays, and travels once.
  if (typeof window !== "undefined") {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, and an empty one
    return <div ref={box} data-part={part} dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />;
  }
  return (
    <div data-part={part}>
      <Drawn {...drawing} />
    </div>
  );
}

const drawn = new Map<string, Promise<React.ReactNode>>();

/** How many views are kept drawn; of a summit's pages, those of its members, corridors and figures. */
const KEPT = 200;

/** The chart as the server draws it. */
function Drawn({ place, query, page, across }: Omit<ServerDrawnProps, "box">) {
  const key = `${viewPath(place, query)} ${page ? JSON.stringify(page) : ""} ${across}`;
  let promise = drawn.get(key);
  if (!promise) {
    promise = draw(place, query, page, across);
    drawn.set(key, promise);
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT) drawn.delete(oldest);
    // What failed once is tried again for the next reader.
    promise.catch(() => drawn.delete(key));
  }
  return use(promise);
}

async function draw(place: Place, query: string, page?: OnPage, across?: boolean): Promise<React.ReactNode> {
  if (typeof window !== "undefined") return null;
  const [{ servedChart }, { LoadedChartView }, { IgnoredNote }] = await Promise.all([
    import("./served"),
    import("./chart-view"),
    import("./ignored-note"),
  ]);
  const served = await servedChart(place, new URLSearchParams(query), page ? "page" : "part");
  const still = page !== undefined;
  const Ignored = still ? IgnoredNote : undefined;
  return served && <LoadedChartView {...served.props} {...page} across={across} still={still} chart={served.chart} Ignored={Ignored} />;
}
