"use client";
import { useState } from "react";
import type { Command } from "@/lib/deck/keys";
import { moved, same, withQuery, writeShown } from "@/lib/deck/shown";
import { NO_GESTURE } from "@/lib/deck/together";
import { joined } from "@/lib/view-state";
import type { DeckProps } from "./deck-view";
import { Ink, type Tool } from "./ink";
import { Markdown } from "./markdown";
import { sessionHere } from "./session";
import { Slide } from "./slide";
import { slideName } from "./slide-name";
import { SpeakerClock } from "./speaker-clock";
import { Stage } from "./stage";
import { useDeck } from "./use-deck";
import { useKeys } from "./use-keys";

/** What the slides are laid out for while no room says otherwise, in pixels. */
const USUAL = { width: 1280, height: 720 };
/** Sizes of the notes' type, by the classes that set them. */
const SIZES = ["notes-xs", "notes-s", "notes-m", "notes-l", "notes-xl"] as const;

/** The speaker's window: notes, this slide and the next, time. The room shows what is chosen here. */
export function Speaker(props: DeckProps) {
  const { deck, place, home, carried, names } = props;
  const [session] = useState(sessionHere);
  const { t, shown, gesture, room, change, go, choose, point, cover } = useDeck(props, "speaker", session);
  const [size, setSize] = useState(1);
  const [controls, setControls] = useState(false);
  const [tool, setTool] = useState<Tool>("");
  const take = (wanted: Tool) => {
    setTool(tool === wanted ? "" : wanted);
    change({ gesture: NO_GESTURE });
  };
  const run = (command: Command) => {
    if (command === "black" || command === "white") return cover(command);
    if (command === "laser" || command === "pen") return take(command);
    if (command === "controls") return setControls(!controls);
    if (command === "escape") return tool === "" ? undefined : take(tool);
    if (typeof command === "object" || command === "next" || command === "previous" || command === "first" || command === "last")
      return go(command);
  };
  const typed = useKeys(run);
  const slide = deck.slides[shown.slide];
  const next = moved(deck, { ...shown, cover: "" }, "next");
  const screen = room.size ?? USUAL;
  const ratio = room.size && { aspectRatio: `${screen.width} / ${screen.height}` };
  const number = (n: number) => t("present.number", { n: n + 1, all: deck.slides.length });
  const shared = { place, carried, t, code: false };
  const roomPath = () => withQuery(home, joined(`session=${session}`, writeShown(shown)));
  return (
    <main className="speaker-window" aria-labelledby="speaker-title">
      <header className="speaker-head">
        <h1 id="speaker-title">{deck.title}</h1>
        <p role="status" className="speaker-room">
          {room.there !== undefined && t(room.there ? "present.room.there" : "present.room.gone")}
        </p>
        {room.there === false && (
          <button type="button" className="text-button" onClick={() => window.open(roomPath(), `room-${session}`)}>
            {t("present.room.open")}
          </button>
        )}
        <SpeakerClock session={session} deck={deck} slide={shown.slide} t={t} locale={place.locale} />
      </header>
      <div className="speaker-main">
        <section aria-label={t("present.now")} className="speaker-now">
          <h2>
            {t("present.now")} <span className="muted">{number(shown.slide)}</span>
            {shown.cover !== "" && (
              <strong className="speaker-covered">{t(shown.cover === "black" ? "present.covered.black" : "present.covered.white")}</strong>
            )}
          </h2>
          <div className="speaker-frame" style={ratio}>
            <Stage size={screen}>
              <Slide
                {...shared}
                key={slide.kind === "view" ? slide.view.chart : slide.id}
                slide={slide}
                shown={shown}
                number={number(shown.slide)}
                controls={controls}
                pointed={{ id: shown.mark || null, change: point }}
                choose={choose}
              />
              <Ink gesture={gesture} tool={tool} change={(made) => change({ gesture: made })} />
            </Stage>
          </div>
        </section>
        <section aria-label={t("present.next.name")} className="speaker-next">
          <h2>{t("present.next.name")}</h2>
          {same(next, { ...shown, mark: "", cover: "" }) ? (
            <p className="muted">{t("present.next.none")}</p>
          ) : (
            <div className="speaker-frame" style={ratio} inert>
              <Stage size={screen}>
                <Slide
                  {...shared}
                  key={`${next.slide}`}
                  slide={deck.slides[next.slide]}
                  shown={next}
                  number={number(next.slide)}
                  controls={false}
                  choose={() => {}}
                />
              </Stage>
            </div>
          )}
        </section>
        <section aria-label={t("present.notes")} className="speaker-notes">
          <header>
            <h2>{t("present.notes")}</h2>
            <button type="button" className="text-button" aria-label={t("present.smaller")} onClick={() => setSize(Math.max(0, size - 1))}>
              A−
            </button>
            <button
              type="button"
              className="text-button"
              aria-label={t("present.larger")}
              onClick={() => setSize(Math.min(SIZES.length - 1, size + 1))}
            >
              A+
            </button>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
          <div className={`speaker-text ${SIZES[size]}`} tabIndex={0}>
            {slide.notes ? (
              <Markdown text={slide.notes} place={place} className="notes-text" />
            ) : (
              <p className="muted">{t("present.notes.none")}</p>
            )}
          </div>
        </section>
      </div>
      <nav className="speaker-bar" aria-label={t("present.bar")}>
        <button type="button" onClick={() => go("previous")}>
          {t("present.previous")}
        </button>
        <button type="button" className="speaker-forward" onClick={() => go("next")}>
          {t("present.next")}
        </button>
        <label>
          <span className="sr-only">{t("present.jump")}</span>
          <select value={shown.slide} onChange={(event) => go({ slide: Number(event.target.value) })}>
            {deck.slides.map((one, i) => (
              <option key={one.id} value={i}>
                {t("present.jump.to", {
                  n: i + 1,
                  name: slideName(one, names),
                })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-pressed={controls} onClick={() => setControls(!controls)}>
          {t("present.do.controls")}
        </button>
        {(["black", "white"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={shown.cover === one} onClick={() => cover(one)}>
            {t(`present.do.${one}`)}
          </button>
        ))}
        {(["laser", "pen"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={tool === one} onClick={() => take(one)}>
            {t(`present.do.${one}`)}
          </button>
        ))}
        {typed !== "" && <span className="typed">{typed}</span>}
      </nav>
    </main>
  );
}
