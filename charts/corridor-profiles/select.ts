import type { Corridor } from "@/data/read";
import type { Slice } from "@/lib/chart";
import { type LegFacts, type PlaceFacts, readLeg, readPlace } from "@/lib/map/packed";
import type { State } from "./params";

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
  all: boolean;
  /** Kilometres from zero of what is drawn: least and most. */
  extent: [number, number];
  drawnFrom: string[];
  sources: Slice["sources"];
}

export function select(data: ProfileSlice, { corridors, routes, align, colour, place }: State): Rows {
  const { strips, places } = read(data);
  const chosen = corridors.flatMap((id) => {
    const own = strips.filter(({ corridor }) => corridor.id === id);
    return routes === "main" ? own.slice(0, 1) : own;
  });
  const placed = chosen.map((strip) => ({ ...strip, zero: align === "host" ? (strip.entry ?? 0) : 0 }));
  return {
    ...{ strips: placed, colour, align, host: data.host, drawnFrom: data.drawnFrom, sources: data.sources },
    place: places.get(place) ?? null,
    order: data.order,
    all: corridors.length === data.corridors.length,
    extent: [Math.min(0, ...placed.map(({ zero }) => -zero)), Math.max(1, ...placed.map(({ km, zero }) => km - zero))],
  };
}

/** The stop of a strip at a place. */
export function stopAt({ stops }: Strip, place: string): Stop | undefined {
  return stops.find((stop) => stop.place.id === place);
}

interface Read {
  strips: Strip[];
  places: Map<string, PlaceFacts>;
}

const known = new WeakMap<ProfileSlice, Read>();

/** The strips of a slice, read once: no state changes them. */
function read(data: ProfileSlice): Read {
  let strips = known.get(data);
  if (!strips) {
    const places = new Map(data.places.map((text) => readPlace(text)).map((place): [string, PlaceFacts] => [place.id, place]));
    const legs = new Map(data.legs.map((text) => readLeg(text)).map((leg): [string, LegFacts] => [leg.id, leg]));
    strips = { places, strips: data.strips.flatMap((strip) => readStrip(strip, data, places, legs)) };
    known.set(data, strips);
  }
  return strips;
}

function readStrip(
  { id, corridor: owner, name, nodes: text }: SlicedStrip,
  data: ProfileSlice,
  places: ReadonlyMap<string, PlaceFacts>,
  known: ReadonlyMap<string, LegFacts>,
): Strip[] {
  const corridor = data.corridors.find((one) => one.id === owner);
  const nodes = text.split(" ");
  if (!corridor) return [];
  const stops: Stop[] = [];
  const legs: StripLeg[] = [];
  let km = 0;
  for (const [i, node] of nodes.entries()) {
    const place = places.get(node);
    if (!place) continue;
    const leg = i === 0 ? undefined : (known.get(`${nodes[i - 1]}-${node}`) ?? known.get(`${node}-${nodes[i - 1]}`));
    if (leg) {
      legs.push({ mode: leg.mode, status: leg.status, gauge: leg.gauge, from: km, to: km + leg.km });
      km += leg.km;
    }
    stops.push({ place, km, gauges: [] });
  }
  for (const [i, stop] of stops.entries())
    stop.gauges = [...new Set([legs[i - 1], legs[i]].flatMap((leg) => (leg?.gauge ? [leg.gauge] : [])))];
  const visits = visitsOf(stops);
  return [
    {
      ...{ id, corridor, name, stops, legs, km, visits, zero: 0 },
      borders: legs.flatMap(({ mode }, i): [Stop, Stop][] =>
        mode !== "sea" && stops[i].place.country !== stops[i + 1].place.country ? [[stops[i], stops[i + 1]]] : [],
      ),
      breaks: breaksOf(stops, legs),
      seas: legs.filter(({ mode }) => mode === "sea").length,
      countries: [...new Set(stops.map(({ place }) => place.country))],
      lengths: lengthsOf(id, corridor, data),
      entry: visits.find(({ country }) => country === data.host)?.from ?? null,
    },
  ];
}

function visitsOf(stops: readonly Stop[]): Visit[] {
  const visits: Visit[] = [];
  for (const stop of stops) {
    const open = visits[visits.length - 1];
    if (open?.country === stop.place.country) Object.assign(open, { to: stop.km, last: stop });
    else visits.push({ country: stop.place.country, from: stop.km, to: stop.km, first: stop, last: stop });
  }
  return visits;
}

function breaksOf(stops: readonly Stop[], legs: readonly StripLeg[]): Break[] {
  const breaks: Break[] = [];
  let before: { gauge: number; stop: Stop } | null = null;
  for (const [i, { gauge }] of legs.entries()) {
    if (gauge === null) continue;
    if (before && before.gauge !== gauge) breaks.push({ from: before.gauge, to: gauge, first: before.stop, last: stops[i] });
    before = { gauge, stop: stops[i + 1] };
  }
  return breaks;
}

/** A length is stated of a strip where it names its ends, with or without a word on the branch. */
function lengthsOf(id: string, { id: owner, lengths }: SlicedCorridor, { strips }: ProfileSlice): Length[] {
  const own = strips.filter(({ corridor }) => corridor === owner);
  const isOf = ({ name }: SlicedStrip, { of }: Length) => name === of || name.startsWith(`${of},`) || name.startsWith(`${of} `);
  const strip = own.find((one) => one.id === id);
  return lengths.filter((length) => (strip && isOf(strip, length)) || (own[0].id === id && !own.some((one) => isOf(one, length))));
}
