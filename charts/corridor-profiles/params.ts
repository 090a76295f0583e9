import type { Dataset } from "@/data/read";
import { maybeOneOf, oneOf, type Params, someOf } from "@/lib/url-state";

export interface State {
  /** Ids of the corridors whose strips are drawn. */
  corridors: readonly string[];
  /** The first route of each, or all of them. */
  routes: "main" | "all";
  /** What stands at kilometre zero: where a route starts, or where it enters the country that was host to the summit. */
  align: "start" | "host";
  colour: "gauge" | "mode" | "country";
  /** The place followed in all strips; "" for none. */
  place: string;
}

export interface Domain {
  corridors: string[];
  places: string[];
}

export function params({ corridors, places }: Domain): Params<State> {
  return {
    corridors: someOf(corridors),
    routes: oneOf(["main", "all"]),
    align: oneOf(["start", "host"]),
    colour: oneOf(["gauge", "mode", "country"]),
    place: maybeOneOf(places),
  };
}

/** The corridors that have a course, and every place that one of them passes: the same ids as on the map. */
export function domain({ summit }: Dataset): Domain {
  const corridors = summit.corridors.filter(({ branches }) => branches.length > 0);
  const passed = new Set(corridors.flatMap(({ branches }) => branches.flatMap(({ nodes }) => nodes)));
  return { corridors: corridors.map(({ id }) => id), places: summit.places.flatMap(({ id }) => (passed.has(id) ? id : [])) };
}
