import type { Corridor } from "@/data/read";
import type { Slice } from "@/lib/chart";
import { type LegFacts, type PlaceFacts, readLeg, readPlace } from "@/lib/map/packed";
import type { XY } from "@/lib/path";
import type { State } from "./params";

export type Mode = LegFacts["mode"];
export type Status = LegFacts["status"];

export interface SlicedCorridor extends Pick<Corridor, "id" | "name" | "short" | "named" | "note" | "noteSources" | "source" | "stated"> {
  /** The places of each branch in the order of travel. */
  branches: string[][];
  routes: (Omit<Corridor["routes"][number], "countries"> & { countries: string[] })[];
}

export interface CorridorSlice extends Slice {
  corridors: SlicedCorridor[];
  /** Packed, positions in reference pixels. */
  places: string[];
  legs: string[];
}

export interface PlaceRow extends PlaceFacts {
  xy: XY;
  /** Ids of the corridors through it. */
  corridors: string[];
  /** Gauges in millimetres of the railways that meet there. */
  gauges: number[];
  /** Where the legs from it lead. */
  neighbours: string[];
}

export interface LegRow extends LegFacts {
  points: XY[];
  /** Ids of the corridors along it, in the order of the list: drawn side by side. */
  corridors: string[];
}

/** A stretch of one corridor: legs in the order they are travelled, each drawn once. */
export interface Run {
  corridor: string;
  legs: { leg: LegRow; reversed: boolean }[];
}

/** The corridors as a network, whatever is shown of it. */
interface Network {
  corridors: SlicedCorridor[];
  places: Map<string, PlaceRow>;
  legs: LegRow[];
  runs: Run[];
}

export interface Rows extends Network {
  shown: ReadonlySet<string>;
  all: boolean;
  place: PlaceRow | null;
  sources: Slice["sources"];
}

export function select(data: CorridorSlice, { show, place }: State): Rows {
  const network = networkOf(data);
  return {
    ...network,
    shown: new Set(show),
    all: show.length === data.corridors.length,
    place: network.places.get(place) ?? null,
    sources: data.sources,
  };
}

/** What a place is called; undefined for what is none. */
export function placeName(data: CorridorSlice, id: string): string | undefined {
  return networkOf(data).places.get(id)?.name;
}

const networks = new WeakMap<CorridorSlice, Network>();

/** The network of a slice, read once: no state changes it. */
function networkOf(data: CorridorSlice): Network {
  let network = networks.get(data);
  if (!network) {
    network = readNetwork(data);
    networks.set(data, network);
  }
  return network;
}

function readNetwork(data: CorridorSlice): Network {
  const legs = new Map(data.legs.map((text): LegRow => ({ ...readLeg(text), corridors: [] })).map((leg) => [leg.id, leg]));
  const runs = data.corridors.flatMap((corridor) => corridor.branches.flatMap((branch) => runsOf(corridor.id, branch, legs)));
  const places = new Map(data.places.map(placeRow).map((one) => [one.id, one]));
  for (const leg of legs.values())
    for (const [end, other] of [
      [leg.from, leg.to],
      [leg.to, leg.from],
    ]) {
      const at = places.get(end);
      if (!at) continue;
      at.neighbours.push(other);
      for (const id of leg.corridors) if (!at.corridors.includes(id)) at.corridors.push(id);
      if (leg.gauge !== null && !at.gauges.includes(leg.gauge)) at.gauges.push(leg.gauge);
    }
  return { corridors: data.corridors, places, legs: [...legs.values()], runs };
}

/** A branch as stretches of legs that its corridor has not travelled yet; marks them as the corridor's. */
function runsOf(corridor: string, branch: string[], legs: ReadonlyMap<string, LegRow>): Run[] {
  const runs: Run[] = [];
  let run: Run = { corridor, legs: [] };
  const close = () => {
    if (run.legs.length > 0) runs.push(run);
    run = { corridor, legs: [] };
  };
  for (const [i, id] of branch.slice(1).entries()) {
    const leg = legs.get(`${branch[i]}-${id}`) ?? legs.get(`${id}-${branch[i]}`);
    if (!leg || leg.corridors.includes(corridor)) {
      close();
      continue;
    }
    leg.corridors.push(corridor);
    run.legs.push({ leg, reversed: leg.from !== branch[i] });
  }
  close();
  return runs;
}

function placeRow(text: string): PlaceRow {
  const { at, ...facts } = readPlace(text);
  return { ...facts, xy: at[0], corridors: [], gauges: [], neighbours: [] };
}

/** Countries (alpha-2) that every one of some corridors enters. */
export function sharedCountries(rows: Rows, ids: readonly string[]): string[] {
  const sets = ids.map((id) => new Set(countriesOf(rows, id)));
  const [first, ...others] = sets;
  return first ? [...first].filter((country) => others.every((set) => set.has(country))) : [];
}

/** Countries of a corridor in the order its branches enter them. */
export function countriesOf(rows: Rows, id: string): string[] {
  const corridor = rows.corridors.find((one) => one.id === id);
  const nodes = corridor?.branches.flat() ?? [];
  return [...new Set(nodes.flatMap((node) => rows.places.get(node)?.country ?? []))];
}
