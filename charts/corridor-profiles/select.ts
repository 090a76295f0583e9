import type { Corridor } from "@/data/read";
import type { Slice } from "@/lib/chart";
import type { LegFacts, PlaceFacts } from "@/lib/map/packed";
import type { State } from "./params";
import { readStrips } from "./strips";

export type Mode = LegFacts["mode"];
export type Length = Pick<Corridor["stated"][number], "of" | "value" | "unit" | "qualifier" | "source">;

export interface SlicedCorridor extends Pick<Corridor, "id" | "name" | "short" | "note" | "source"> {
  noteSources: string[];
  lengths: Length[];
  /** Names of routes that cannot be drawn: no branches, or more than one choice of them, make them up. */
  missing: string[];
}

export interface SlicedStrip {
  /** The branches it is put together from, joined with ".". */
  id: string;
  corridor: string;
  name: string;
  /** Ids of its places in the order of travel, joined with spaces. */
  nodes: string;
}

export interface ProfileSlice extends Slice {
  /** The country that was host to the summit, ISO 3166 alpha-2. */
  host: string;
  /** Ids of all corridors of the summit. */
  order: string[];
  corridors: SlicedCorridor[];
  strips: SlicedStrip[];
  /** Packed, without positions. */
  places: string[];
  legs: string[];
  /** Ids of the sources of the lines that lengths are measured along. */
  drawnFrom: string[];
}

/** A place on a strip. */
export interface Stop {
  place: PlaceFacts;
  /** From the start of the strip, along our map. */
  km: number;
  /** Gauges in millimetres of the legs of the strip that meet there. */
  gauges: number[];
}

/** A leg as it is travelled, between kilometres of the strip. */
export interface StripLeg extends Pick<LegFacts, "mode" | "status" | "gauge"> {
  from: number;
  to: number;
}

/** A country from the first to the last of its places in a row. */
export interface Visit {
  country: string;
  from: number;
  to: number;
  first: Stop;
  last: Stop;
}

/** Where gauges change; `first` and `last` are the same place, or the ends of what lies between the rails: a sea. */
export interface Break {
  from: number;
  to: number;
  first: Stop;
  last: Stop;
}

export interface Strip {
  id: string;
  corridor: SlicedCorridor;
  name: string;
  stops: Stop[];
  legs: StripLeg[];
  km: number;
  visits: Visit[];
  /** Land borders: places before and after. */
  borders: [Stop, Stop][];
  breaks: Break[];
  seas: number;
  /** Every country once, ISO 3166 alpha-2. */
  countries: string[];
  /** Lengths stated of this stretch, and on the first strip of a corridor those of stretches that none of its routes is. */
  lengths: Length[];
  /** The kilometre of its first place in the host country; null where it has none. */
  entry: number | null;
  /** The kilometre of it that stands at zero. */
  zero: number;
}

export interface Rows {
  strips: Strip[];
  colour: State["colour"];
  align: State["align"];
  host: string;
  /** The place followed: drawn where a strip passes it. */
  place: PlaceFacts | null;
  /** Ids of all corridors, in the order of their colours. */
  order: string[];
  /** Kilometres from zero of what is drawn: least and most. */
  extent: [number, number];
  drawnFrom: string[];
  sources: Slice["sources"];
}

/** What a place is called; undefined for what is none. */
export function placeName(data: ProfileSlice, id: string): string | undefined {
  return readStrips(data).places.get(id)?.name;
}

export function select(data: ProfileSlice, { corridors, routes, align, colour, place }: State): Rows {
  const { strips, places } = readStrips(data);
  const chosen = corridors.flatMap((id) => {
    const own = strips.filter(({ corridor }) => corridor.id === id);
    return routes === "main" ? own.slice(0, 1) : own;
  });
  const placed = chosen.map((strip) => ({ ...strip, zero: align === "host" ? (strip.entry ?? 0) : 0 }));
  return {
    ...{ strips: placed, colour, align, host: data.host, drawnFrom: data.drawnFrom, sources: data.sources },
    place: places.get(place) ?? null,
    order: data.order,
    extent: extentOf(placed),
  };
}

/** Kilometres from zero of strips: least and most. */
function extentOf(strips: readonly Strip[]): [number, number] {
  return [Math.min(0, ...strips.map(({ zero }) => -zero)), Math.max(1, ...strips.map(({ km, zero }) => km - zero))];
}

/** The same with the first `n` strips. */
export function fewer(rows: Rows, n: number): Rows {
  const strips = rows.strips.slice(0, n);
  return { ...rows, strips, extent: extentOf(strips) };
}

/** The stop of a strip at a place. */
export function stopAt({ stops }: Strip, place: string): Stop | undefined {
  return stops.find((stop) => stop.place.id === place);
}
