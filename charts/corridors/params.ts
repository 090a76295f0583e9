import type { Dataset } from "@/data/read";
import { maybeOneOf, oneOf, type Params, someOf } from "@/lib/url-state";
import { type Position, position } from "./position";

export interface State {
  /** Ids of the corridors shown; the others stay as quiet lines. */
  show: readonly string[];
  colour: "corridor" | "mode" | "status";
  borders: "dashed" | "none";
  /** The place whose panel is open; "" for none. */
  place: string;
  at: Position | null;
}

export interface Domain {
  corridors: string[];
  places: string[];
}

export function params({ corridors, places }: Domain): Params<State> {
  return {
    show: someOf(corridors),
    colour: oneOf(["corridor", "mode", "status"]),
    borders: oneOf(["dashed", "none"]),
    place: maybeOneOf(places),
    at: position(),
  };
}

export function domain({ summit }: Dataset): Domain {
  return { corridors: summit.corridors.map(({ id }) => id), places: summit.places.map(({ id }) => id) };
}
