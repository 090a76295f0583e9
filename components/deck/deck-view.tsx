"use client";
import type { Deck } from "@/data/shapes/deck";
import type { House } from "@/lib/house";
import type { Messages } from "@/lib/messages";
import { QueryProvider } from "../view/query-provider";
import { Presenter } from "./presenter";
import type { Carried, DeckPlace } from "./slide-data";
import { HouseContext } from "./slide-foot";
import { Speaker } from "./speaker";
import { useAddress } from "./use-address";

export interface DeckViewProps {
  deck: Deck;
  place: DeckPlace;
  /** The address at which the deck is presented from its beginning, from the root of the site. */
  home: string;
  /** Where a presenter goes who leaves; nowhere from a file. */
  leave?: string;
  /** Where the deck is changed, if the reader may. */
  edit?: string;
  /** The query string of the page, as it was asked for. */
  query: string;
  carried: Carried;
  /** What charts and figures are called, by their ids. */
  names: Readonly<Record<string, string>>;
  messages: Messages[];
  house?: House;
}

export interface DeckProps extends DeckViewProps {
  /** Whether the query string is the address's. */
  settled: boolean;
}

/** A deck, to the room or to its speaker. */
export function DeckView(props: DeckViewProps) {
  const { query, settled } = useAddress(props.query);
  const View = new URLSearchParams(query).get("as") === "speaker" ? Speaker : Presenter;
  return (
    <QueryProvider>
      <HouseContext value={props.house}>
        <View key={query} {...props} query={query} settled={settled} />
      </HouseContext>
    </QueryProvider>
  );
}
