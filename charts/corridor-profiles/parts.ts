/** What a strip is drawn from, placed in pixels, whichever way it runs. */
import type { Formats } from "@/lib/format";
import type { PlacedLabel } from "@/lib/label-placement";
import type { Token } from "@/lib/theme";
import type { NodeMark } from "../corridor-signs";
import type { HeadMark } from "./head";
import type { Rows, Stop, Strip } from "./select";

export interface LineMark {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  ink: Token;
  dash: string | undefined;
  /** Dots need round ends. */
  round: boolean;
}

export interface BandMark {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Every other band of a strip. */
  odd: boolean;
}

export interface TextMark extends PlacedLabel {
  ink: Token;
}

export interface StripMarks {
  id: string;
  ink: Token;
  /** Whether any of it is in operation. */
  built: boolean;
  x: number;
  head: HeadMark[];
  lines: LineMark[];
  bands: BandMark[];
  /** From a name to its place: x1, y1, x2, y2. */
  leaders: [number, number, number, number][];
  nodes: NodeMark[];
  /** Places that have no name in the drawing. */
  dots: [number, number][];
  texts: TextMark[];
  /** The place followed. */
  ring: [number, number] | null;
  /** Every place, for targets. */
  stops: { stop: Stop; x: number; y: number }[];
  strip: Strip;
}

/** Places in the order in which they may claim room for their names: ends, the one followed, changes of gauge, then by rank. */
export function inRank(strip: Strip, rows: Rows, most: number): Stop[] {
  const { stops } = strip;
  const urgency = (stop: Stop) => {
    if (stop.place.id === rows.place?.id) return -3;
    if (stop === stops[0] || stop === stops[stops.length - 1]) return -2;
    return stop.gauges.length > 1 ? -1 : stop.place.rank;
  };
  return stops.filter((stop) => urgency(stop) <= most).toSorted((a, b) => urgency(a) - urgency(b));
}

/** "−4,080 km": before zero with a true minus. */
export function kmText(km: number, { km: write }: Formats): string {
  return write(km).replace("-", "−");
}

/** The lowest rank that is named at a scale in pixels a kilometre. */
export function rankAt(scale: number): number {
  return scale < 0.06 ? 2 : scale < 0.3 ? 3 : 4;
}

export function chosenStyle(stop: Stop, rows: Rows, font: number): { size: number; weight: 400 | 600 } {
  const bold = stop.place.id === rows.place?.id;
  return { size: bold ? font : 12, weight: bold ? 600 : 400 };
}
