"use client";
import { useEffect, useState } from "react";
import type { Deck } from "@/data/shapes/deck";
import { COMMON_LENGTH, packedDeck } from "@/lib/deck/link";
import type { Translate } from "@/lib/messages";
import { CopyText } from "../../page/copy-text";
import { Panel } from "../../panel";
import type { DeckPlace } from "../slide-data";
import { saveDeck } from "./opening";
import { listPath } from "./paths";

/** The whole deck as a link, and what to know of it. */
export function DeckLink({ deck, place, onClose, t }: { deck: Deck; place: DeckPlace; onClose(): void; t: Translate }) {
  const [link, setLink] = useState("");
  useEffect(() => {
    packedDeck(deck).then((fragment) => setLink(`${location.origin}${listPath(place)}/own${fragment}`));
  }, [deck, place]);
  return (
    <Panel title={t("edit.link")} className="deck-panel deck-link" onClose={onClose} t={t}>
      {link && (
        <>
          <CopyText
            text={link}
            name={t("edit.link")}
            label={t("ui.share.copy")}
            copied={t("ui.share.copied")}
            failed={t("ui.share.copyFailed")}
          />
          <p>{t("edit.link.text")}</p>
          {link.length > COMMON_LENGTH && (
            <p className="deck-link-long">
              <strong>{t("edit.link.long", { n: link.length, most: COMMON_LENGTH })}</strong>{" "}
              <button type="button" className="take-button" onClick={() => saveDeck(deck)}>
                {t("edit.export")}
              </button>
            </p>
          )}
        </>
      )}
    </Panel>
  );
}
