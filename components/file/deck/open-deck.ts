import type { DeckPlace } from "@/components/deck/slide-data";
import { decksOf } from "@/data";
import type { Deck } from "@/data/shapes/deck";
import { type Opened, openSummit } from "@/lib/server/open";

/** The deck that a URL names, in its summit; undefined when there is none. */
export function openDeck({ deck: id, ...place }: DeckPlace & { deck: string }): (Opened & { deck: Deck; place: DeckPlace }) | undefined {
  const opened = openSummit(place);
  const deck = opened && decksOf(place.summit).find((one) => one.id === id);
  return deck && { ...opened, deck, place };
}
