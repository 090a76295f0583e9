/** What a reader follows through a page of several charts, as the state of its URL. */
import type { Dataset } from "@/data/read";
import { membersOf } from "@/data/read";
import type { Followed } from "./chart";
import { maybeOneOf, type Params } from "./url-state";

export interface FollowState {
  /** ISO 3166 alpha-3, lower case; "" for none. */
  member: string;
  /** Its id; "" for none. */
  corridor: string;
}

export function followParams(dataset: Dataset): Params<FollowState> {
  return {
    member: maybeOneOf(membersOf(dataset).map((country) => country.toLowerCase())),
    corridor: maybeOneOf(dataset.summit.corridors.map(({ id }) => id)),
  };
}

/** What is followed in a state; where both are, the corridor last, for it is the narrower on a map. */
export function followedIn({ member, corridor }: FollowState): Followed[] {
  return [...(member ? [{ member }] : []), ...(corridor ? [{ corridor }] : [])];
}
