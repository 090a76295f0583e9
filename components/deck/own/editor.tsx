"use client";
import { type MouseEvent, Suspense, useEffect, useState } from "react";
import type { Deck, Slide as SlideOfDeck } from "@/data/shapes/deck";
import { LONGEST_TITLE } from "@/data/shapes/deck";
import { changedSlide, movedSlide, roomFor, withoutSlide, withSlide, withState } from "@/lib/deck/edit";
import { handoutHome } from "@/lib/deck/handout";
import { FIRST, stepsOf, writeShown } from "@/lib/deck/shown";
import type { Translate } from "@/lib/messages";
import { isPlainClick } from "../../view/state-links";
import { Slide } from "../slide";
import type { DeckPlace } from "../slide-data";
import { Stage } from "../stage";
import { AddSlide } from "./add-slide";
import { DeckLink } from "./deck-link";
import { EditorStatus } from "./editor-status";
import { Field } from "./field";
import { saveDeck } from "./opening";
import { ownPath } from "./paths";
import { type Offered, SlideForm } from "./slide-form";
import { SlideList } from "./slide-list";
import { useEditor } from "./use-editor";
import { useUndoKeys } from "./use-undo-keys";

/** What slides are laid out for while they are edited, in pixels. */
const USUAL = { width: 1280, height: 720 };

interface Props {
  deck: Deck;
  revision: number;
  /** Whether it was begun on this page. */
  blank: boolean;
  place: DeckPlace;
  offered: Offered;
  t: Translate;
}

/** A deck of one's own, to change. */
export function Editor({ deck: initial, revision, blank, place, offered, t }: Props) {
  const editing = useEditor(initial, revision, blank);
  const { deck, change, keep, undo, redo } = editing;
  const [at, setAt] = useState(0);
  const [step, setStep] = useState(0);
  const [linking, setLinking] = useState(false);
  // What is chosen may be gone after a change is taken back.
  const slideAt = Math.min(at, deck.slides.length - 1);
  const slide = deck.slides[slideAt];
  const stepAt = Math.min(step, stepsOf(slide).length - 1);
  const choose = (i: number) => {
    setAt(i);
    setStep(0);
  };
  useUndoKeys(undo, redo);
  useEffect(() => {
    // A reload comes back to this deck, wherever it came from.
    if (editing.keeping.is === "kept")
      History.prototype.replaceState.call(history, history.state, "", `${location.pathname}?deck=${encodeURIComponent(deck.id)}`);
  }, [editing.keeping.is, deck.id]);

  const add = (made: SlideOfDeck) => {
    change((before) => withSlide(before, slideAt + 1, made));
    if (roomFor(deck) > 0) choose(slideAt + 1);
  };
  const changeSlide = (made: (slide: SlideOfDeck) => SlideOfDeck, field = "") =>
    change((before) => changedSlide(before, slideAt, made(before.slides[slideAt])), field);
  /** Follows a link once what is here is kept: the page that it leads to reads it. */
  const leaveKept = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return void keep(true);
    event.preventDefault();
    const { href } = event.currentTarget;
    await keep(true);
    location.assign(href);
  };
  const shown = { ...FIRST, slide: slideAt, step: stepAt };
  const query = writeShown(shown);
  return (
    <div className="editor">
      <header className="editor-head">
        <Field
          label={t("edit.deck.title")}
          value={deck.title}
          required
          longest={LONGEST_TITLE}
          change={(title) => change((before) => ({ ...before, title }), "title")}
          className="editor-title"
        />
        <EditorStatus editing={editing} place={place} t={t} />
        <div className="editor-actions">
          <button type="button" className="take-button" disabled={!undo} onClick={undo}>
            {t("edit.undo")}
          </button>
          <button type="button" className="take-button" disabled={!redo} onClick={redo}>
            {t("edit.redo")}
          </button>
          <a href={ownPath(place, deck.id, query)} className="take-button take-first" onClick={leaveKept}>
            {t("edit.present")}
          </a>
          <a href={handoutHome(ownPath(place, deck.id))} className="take-button" onClick={leaveKept}>
            {t("present.handout")}
          </a>
          <button type="button" className="take-button" onClick={() => saveDeck(deck)}>
            {t("edit.export")}
          </button>
          <button type="button" className="take-button" onClick={() => setLinking(true)}>
            {t("edit.link")}
          </button>
        </div>
      </header>
      <div className="editor-main">
        <section className="editor-slides" aria-label={t("edit.slides")}>
          <AddSlide deck={deck} offered={offered} add={add} t={t} />
          <SlideList
            deck={deck}
            place={place}
            names={offered.names}
            slide={slideAt}
            choose={choose}
            move={(from, to) => {
              change((before) => movedSlide(before, from, to));
              if (from === slideAt) setAt(to);
              else if (from < slideAt && to >= slideAt) setAt(slideAt - 1);
              else if (from > slideAt && to <= slideAt) setAt(slideAt + 1);
            }}
            remove={(i) => {
              change((before) => withoutSlide(before, i));
              choose(Math.min(i, deck.slides.length - 2));
            }}
            duplicate={(i) => {
              change((before) => withSlide(before, i + 1, before.slides[i]));
              if (roomFor(deck) > 0) choose(i + 1);
            }}
            t={t}
          />
        </section>
        <section className="editor-slide" aria-label={t("edit.slide", { n: slideAt + 1, all: deck.slides.length })}>
          <div className="editor-frame">
            <Stage size={USUAL}>
              <Suspense fallback={<p className="slide slide-waits">{t("ui.chart.loading")}</p>}>
                <Slide
                  key={slide.kind === "view" ? slide.view.chart : slide.id}
                  slide={slide}
                  shown={shown}
                  place={place}
                  carried={{}}
                  t={t}
                  number={t("present.number", { n: slideAt + 1, all: deck.slides.length })}
                  code={false}
                  controls={false}
                  choose={(view, state) =>
                    changeSlide((before) => withState(before, view, stepAt, state), `${slide.id} state ${view} ${stepAt}`)
                  }
                />
              </Suspense>
            </Stage>
          </div>
          <SlideForm
            deck={deck}
            slide={slide}
            step={stepAt}
            place={place}
            offered={offered}
            change={changeSlide}
            chooseStep={setStep}
            t={t}
          />
        </section>
      </div>
      {linking && <DeckLink deck={deck} place={place} onClose={() => setLinking(false)} t={t} />}
    </div>
  );
}
