/** Places and legs of corridors as they travel to the browser: one text each, fields parted by "|", a fifth of what objects weigh in a page. */
import type { Leg, Place } from "@/data/read";
import type { XY } from "../path";
import { pack, unpack } from "./polyline";

export interface PlaceFacts {
  id: string;
  name: string;
  /** ISO 3166 alpha-2. */
  country: string;
  kind: Place["kind"];
  precision: Place["precision"];
  /** The id of the source of its position; "" where none was found. */
  source: string;
  /** What the position rests on where no source was found; "" for nothing more than general knowledge. */
  detail: string;
  rank: number;
}

export interface LegFacts {
  id: string;
  from: string;
  to: string;
  mode: Leg["mode"];
  status: Leg["status"];
  /** In millimetres; null where there are no rails. */
  gauge: number | null;
  /** Along our map, scaled to published section lengths where there are any. */
  km: number;
  geometry: Leg["geometry"];
}

/** A place, with its position where it is drawn on a map: in pixels. */
export function packPlace({ id, name, country, kind, precision, source, detail, rank }: PlaceFacts, at: readonly XY[] = []): string {
  return [id, name, country, kind, precision, source, detail, rank, pack(at)].join("|");
}

export function readPlace(text: string): PlaceFacts & { at: XY[] } {
  const [id, name, country, kind, precision, source, detail, rank, at] = text.split("|");
  return {
    ...{ id, name, country, source, detail },
    kind: kind as PlaceFacts["kind"],
    precision: precision as PlaceFacts["precision"],
    rank: Number(rank),
    at: unpack(at),
  };
}

/** A leg, with its line where it is drawn on a map: in pixels. Its id is that of its ends. */
export function packLeg({ from, to, mode, status, gauge, km, geometry }: Omit<LegFacts, "id">, line: readonly XY[] = []): string {
  return [from, to, mode, status, gauge ?? "", km, geometry, pack(line)].join("|");
}

export function readLeg(text: string): LegFacts & { points: XY[] } {
  const [from, to, mode, status, gauge, km, geometry, line] = text.split("|");
  return {
    ...{ id: `${from}-${to}`, from, to },
    mode: mode as LegFacts["mode"],
    status: status as LegFacts["status"],
    gauge: gauge ? Number(gauge) : null,
    km: Number(km),
    geometry: geometry as LegFacts["geometry"],
    points: unpack(line),
  };
}
