"use client";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Deck } from "@/data/shapes/deck";
import type { Translate } from "@/lib/messages";
import { Panel } from "../panel";
import type { DeckPlace } from "./slide-data";
import { slideName } from "./slide-name";
import { Thumbnail } from "./thumbnail";

/** Moves the focus among the slides as they lie; the keys of a clicker too. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const all = [...event.currentTarget.querySelectorAll("button")];
  const topOf = (button: HTMLElement) => Math.round(button.getBoundingClientRect().top);
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  const columns = all.filter((button) => topOf(button) === topOf(all[0])).length;
  const steps: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, ArrowDown: columns, ArrowUp: -columns };
  const to = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : at + (steps[event.key] ?? Number.NaN);
  if (Number.isNaN(to)) return;
  event.preventDefault();
  all[to]?.focus();
}

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
        <ol onKeyDown={walk}>
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
