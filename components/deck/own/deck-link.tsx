"use client";
import { useEffect, useRef, useState } from "react";
import type { Deck } from "@/data/shapes/deck";
import { COMMON_LENGTH, packedDeck } from "@/lib/deck/link";
import type { Translate } from "@/lib/messages";
import { CopyText } from "../../page/copy-text";
import type { DeckPlace } from "../slide-data";
import { saveDeck } from "./opening";
import { listPath } from "./paths";

/** The whole deck as a link, and what to know of it. */
export function DeckLink({ deck, place, onClose, t }: { deck: Deck; place: DeckPlace; onClose(): void; t: Translate }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [link, setLink] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    packedDeck(deck).then((fragment) => setLink(`${location.origin}${listPath(place)}/own${fragment}`));
  }, [deck, place]);
  return (
    <dialog ref={dialog} className="deck-panel deck-link" aria-labelledby="deck-link-title" onClose={onClose}>
      <header>
        <h2 id="deck-link-title">{t("edit.link")}</h2>
        <button type="button" className="text-button" onClick={() => dialog.current?.close()}>
          {t("ui.share.close")}
        </button>
      </header>
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
    </dialog>
  );
}
