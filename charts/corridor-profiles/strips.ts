/** Strips from their places and legs: kilometres added up, countries, borders and changes of gauge found. */
import { type LegFacts, type PlaceFacts, readLeg, readPlace } from "@/lib/map/packed";
import type { Break, Length, ProfileSlice, SlicedCorridor, SlicedStrip, Stop, Strip, StripLeg, Visit } from "./select";

interface Read {
  strips: Strip[];
  places: Map<string, PlaceFacts>;
}

const known = new WeakMap<ProfileSlice, Read>();

/** The strips of a slice, read once: no state changes them. */
export function readStrips(data: ProfileSlice): Read {
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
