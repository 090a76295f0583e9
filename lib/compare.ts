/** The address of two views side by side: each side is a chart with the query string of its state, as in its permalink. */
import type { SlideView } from "@/data/shapes/deck";
import type { Ignored } from "./url-state";

/** The parameters that name the sides, in the order in which they stand. */
export const SIDES = ["left", "right"] as const;
export type SideName = (typeof SIDES)[number];

/** The longest side that is read, in characters. */
const LONGEST_SIDE = 2000;

/** A side as a parameter has it, "trade-targets?by=2040"; of a whole link, what stands after the last slash. Undefined for none. */
export function readSide(text: string | null): SlideView | undefined {
  if (!text || text.length > LONGEST_SIDE) return undefined;
  const [path, ...rest] = text.split("#")[0].split("?");
  const chart = path.slice(path.lastIndexOf("/") + 1);
  return chart ? { chart, query: rest.join("?") } : undefined;
}

/** A side as its parameter has it. */
export function writeSide({ chart, query }: SlideView): string {
  return query ? `${chart}?${query}` : chart;
}

/** The query string of a comparison of two sides, or of one that waits for its other. */
export function writeSides(sides: readonly (SlideView | undefined)[]): string {
  return SIDES.flatMap((name, i) => {
    const side = sides[i];
    return side ? [`${name}=${encodeURIComponent(writeSide(side))}`] : [];
  }).join("&");
}

/** Where two views of a summit are compared. */
export function comparePath({ locale, summit }: { locale: string; summit: string }, sides: readonly (SlideView | undefined)[]): string {
  const query = writeSides(sides);
  return `/${locale}/${summit}/compare${query && `?${query}`}`;
}

export type Sides = [SlideView, SlideView];

/**
 * The two sides that a query string names, of charts with these ids, some of which were `renamed` (old id → new id). A side that is not named, or that names no chart,
 * shows what the other does: there the reader begins to choose. What was not used is listed.
 */
export function sidesOf(
  query: URLSearchParams,
  ids: readonly string[],
  renamed: Readonly<Record<string, string>> = {},
): { sides: Sides; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const found = new Map<string, SlideView | undefined>();
  for (const [name, value] of query) {
    if (!SIDES.some((side) => side === name)) ignored.push({ name, value, reason: "unknown-name" });
    else if (found.has(name)) ignored.push({ name, value, reason: "repeated" });
    else {
      const written = readSide(value);
      const side = written && { ...written, chart: Object.hasOwn(renamed, written.chart) ? renamed[written.chart] : written.chart };
      const known = side && ids.includes(side.chart) ? side : undefined;
      if (!known) ignored.push({ name, value, reason: "not-accepted", accepts: { kind: "one-of", values: ids } });
      found.set(name, known);
    }
  }
  const [left, right] = SIDES.map((name) => found.get(name));
  const only = left ?? right ?? { chart: ids[0], query: "" };
  return { sides: [left ?? only, right ?? only], ignored };
}

/** The address of two views as one picture, from that of their comparison. */
export function pairPath(path: string, format: "png" | "svg"): string {
  const [page, query] = path.split("?");
  return `${page}.${format}${query ? `?${query}` : ""}`;
}
