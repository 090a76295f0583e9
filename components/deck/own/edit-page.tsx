"use client";
import { useEffect, useState } from "react";
import type { Deck } from "@/data/shapes/deck";
import { ownId } from "@/lib/deck/edit";
import { holdsDeck } from "@/lib/deck/link";
import type { House } from "@/lib/house";
import type { Messages, Translate } from "@/lib/messages";
import { useTranslate } from "../../use-translate";
import { QueryProvider } from "../../view/query-provider";
import type { DeckPlace } from "../slide-data";
import { HouseContext } from "../slide-foot";
import { Editor } from "./editor";
import { NotOpened } from "./not-opened";
import { newDeck, type Opening, onOtherDeck, openAddress } from "./opening";
import type { Offered } from "./slide-form";

interface Props {
  place: DeckPlace;
  offered: Offered;
  /** A deck of the dataset to make one's own of. */
  from?: Deck;
  messages: Messages[];
  house?: House;
}

/** Opens the deck that the address names, or a new one, to change. */
export function EditPage({ place, offered, from, messages, house }: Props) {
  const t = useTranslate(place.locale, messages);
  const opening = useOpening(place, from, t);
  if (!opening) return <p className="editor-wait needs-script">{t("ui.chart.loading")}</p>;
  if (opening.is !== "open") return <NotOpened opening={opening} place={place} t={t} />;
  return (
    <QueryProvider>
      <HouseContext value={house}>
        <Editor
          key={opening.deck.id}
          deck={opening.deck}
          revision={opening.revision}
          blank={opening.from === "new"}
          place={{ ...place, summit: opening.deck.summit }}
          offered={offered}
          t={t}
        />
      </HouseContext>
    </QueryProvider>
  );
}

function useOpening(place: DeckPlace, from: Deck | undefined, t: Translate): Opening | undefined {
  const [opening, setOpening] = useState<Opening>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; what the page is asked for later is another page
  useEffect(() => {
    const open = async (): Promise<Opening> => {
      const address = new URL(location.href);
      if (from) return { is: "open", deck: { ...from, $schema: undefined, id: ownId() }, revision: 0, from: "copy" };
      if (!holdsDeck(address.hash) && !address.searchParams.has("deck")) {
        const title = t("edit.new.title");
        return { is: "open", deck: newDeck(place, title, [{ kind: "text", id: "slide-1", title }]), revision: 0, from: "new" };
      }
      const opened = await openAddress(address);
      // A deck from a link becomes one of this browser's; what it has under that id stays.
      return opened.is === "open" && opened.from === "link" ? { ...opened, deck: { ...opened.deck, id: ownId() } } : opened;
    };
    open().then(setOpening);
    return onOtherDeck();
  }, []);
  return opening;
}
