"use client";
import { useEffect, useRef } from "react";
import type { Deck } from "@/data/shapes/deck";
import type { Translate } from "@/lib/messages";
import { Panel } from "../panel";
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
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <Panel title={deck.title} className="deck-panel overview" onClose={onClose} t={t}>
      {(close) => (
        <ol>
          {deck.slides.map((slide, i) => (
            <li key={slide.id}>
              <button
                type="button"
                ref={i === at ? here : undefined}
                aria-current={i === at ? "true" : undefined}
                onClick={() => {
                  choose(i);
                  close();
                }}
              >
                <Thumbnail slide={slide} number={i + 1} place={place} name={slideName(slide, names)} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
