"use client";
import { useEffect, useRef } from "react";
import type { Deck } from "@/data/shapes/deck";
import type { Translate } from "@/lib/messages";
import type { DeckPlace } from "./slide-data";
import { slideName } from "./slide-name";
import { Thumbnail } from "./thumbnail";

interface Props {
  deck: Deck;
  place: DeckPlace;
  names: Readonly<Record<string, string>>;
  slide: number;
  choose(slide: number): void;
  onClose(): void;
  t: Translate;
}

/** Every slide of the deck, to jump to. */
export function Overview({ deck, place, names, slide: at, choose, onClose, t }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    here.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="deck-panel overview" aria-labelledby="overview-title" onClose={onClose}>
      <header>
        <h2 id="overview-title">{deck.title}</h2>
        <button type="button" className="text-button" onClick={() => dialog.current?.close()}>
          {t("ui.share.close")}
        </button>
      </header>
      <ol>
        {deck.slides.map((slide, i) => (
          <li key={slide.id}>
            <button
              type="button"
              ref={i === at ? here : undefined}
              aria-current={i === at ? "true" : undefined}
              onClick={() => {
                choose(i);
                dialog.current?.close();
              }}
            >
              <Thumbnail slide={slide} number={i + 1} place={place} name={slideName(slide, names)} />
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
}
