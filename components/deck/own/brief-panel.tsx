"use client";
import { useEffect, useRef, useState } from "react";
import type { Deck, Slide, SlideView } from "@/data/shapes/deck";
import { freshId, roomFor, withSlide } from "@/lib/deck/edit";
import type { Translate } from "@/lib/messages";
import { Panel } from "../../panel";
import type { DeckPlace } from "../slide-data";
import { newDeck } from "./opening";
import { editPath, ownPath } from "./paths";
import { keepDeck, type OwnDeck } from "./store";
import { useOwnDecks } from "./use-own-decks";

export interface BriefPanelProps {
  place: DeckPlace;
  /** One, or two that stand side by side. */
  views: readonly [SlideView] | readonly [SlideView, SlideView];
  onClose(): void;
  t: Translate;
}

/** Which briefing a view is added to, over the chart; with what it has been added to. */
export function BriefPanel({ place, views, onClose, t }: BriefPanelProps) {
  const { decks, error } = useOwnDecks(place.summit);
  const [added, setAdded] = useState<Deck>();
  const [fault, setFault] = useState<Error>();
  const [adding, setAdding] = useState(false);
  const after = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (added) after.current?.querySelector("a")?.focus();
  }, [added]);
  const [view, second] = views;
  const add = async (own?: OwnDeck) => {
    const id = freshId(own?.deck.slides ?? []);
    const slide: Slide = second ? { kind: "pair", id, views: [view, second] } : { kind: "view", id, view };
    const deck = own ? withSlide(own.deck, own.deck.slides.length, slide) : newDeck(place, t("ui.brief.new.title"), [slide]);
    setAdding(true);
    try {
      await keepDeck(deck, own?.revision ?? 0);
      setAdded(deck);
      setFault(undefined);
    } catch (fault) {
      setFault(fault as Error);
    } finally {
      setAdding(false);
    }
  };
  const why = fault ?? error;
  return (
    <Panel title={t("ui.chart.brief")} className="share-panel brief-panel" onClose={onClose} t={t}>
      <p role="status">
        {added && t("ui.brief.added", { title: added.title, n: added.slides.length })}
        {why && t("ui.brief.failed", { why: why.message })}
      </p>
      {added ? (
        <p ref={after} className="own-actions">
          <a href={editPath(place, `deck=${added.id}`)} data-leave="">
            {t("ui.brief.edit")}
          </a>
          <a href={ownPath(place, added.id, added.slides.length > 1 ? `slide=${added.slides.length}` : "")} data-leave="">
            {t("ui.brief.present")}
          </a>
        </p>
      ) : (
        <ul className="brief-decks">
          {decks?.map((own) => (
            <li key={own.deck.id}>
              <button type="button" className="take-button" disabled={adding || roomFor(own.deck) < 1} onClick={() => add(own)}>
                {own.deck.title} <span className="muted">{t("ui.brief.slides", { n: own.deck.slides.length })}</span>
              </button>
            </li>
          ))}
          {decks && (
            <li>
              <button type="button" className="take-button take-first" disabled={adding} onClick={() => add()}>
                {t("ui.brief.new")}
              </button>
            </li>
          )}
        </ul>
      )}
      <p className="share-panel-note">{t("ui.brief.where")}</p>
    </Panel>
  );
}
