"use client";
import { useEffect, useState } from "react";
import type { House } from "@/lib/house";
import type { Messages } from "@/lib/messages";
import { useTranslate } from "../../use-translate";
import { DeckView } from "../deck-view";
import { Handout } from "../handout";
import type { DeckPlace } from "../slide-data";
import { NotOpened } from "./not-opened";
import { type Opening, onOtherDeck, openAddress } from "./opening";
import { editPath, listPath } from "./paths";

interface Props {
  place: DeckPlace;
  /** Presented, or as pages to print. */
  as: "presented" | "handout";
  names: Readonly<Record<string, string>>;
  messages: Messages[];
  house?: House;
}

/** The deck that the address names, out of this browser or out of the link. */
export function OwnDeck({ place, as, names, messages, house }: Props) {
  const t = useTranslate(place.locale, messages);
  const [opened, setOpened] = useState<{ opening: Opening; query: string; fragment: string }>();
  useEffect(() => {
    const { search, hash } = location;
    openAddress(new URL(location.href)).then((opening) => setOpened({ opening, query: search.slice(1), fragment: hash }));
    return onOtherDeck();
  }, []);
  if (!opened)
    return (
      <main>
        <p className="own-waits needs-script">{t("ui.chart.loading")}</p>
      </main>
    );
  const { opening, query, fragment } = opened;
  if (opening.is !== "open")
    return (
      <main>
        <NotOpened opening={opening} place={place} t={t} />
      </main>
    );
  const { deck, from } = opening;
  const there = { ...place, summit: deck.summit };
  const named = `deck=${encodeURIComponent(deck.id)}`;
  const View = as === "handout" ? Handout : DeckView;
  return (
    <View
      deck={deck}
      place={there}
      home={`${listPath(place)}/own${from === "here" ? `?${named}` : fragment}`}
      leave={listPath(place)}
      edit={from === "here" ? editPath(there, named) : `${editPath(there)}${fragment}`}
      query={query}
      carried={{}}
      names={names}
      messages={messages}
      house={house}
    />
  );
}
