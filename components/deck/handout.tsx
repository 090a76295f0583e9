"use client";
import { useIsFetching } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect, useState } from "react";
import { addressHere, FILES_AT } from "@/lib/as-files";
import { handoutHome, LAYOUTS, RATIOS, readHandout, SLIDE_SIZES, sheets, writeHandout } from "@/lib/deck/handout";
import { type Shown, stepsOf, withQuery } from "@/lib/deck/shown";
import { useTranslate } from "../use-translate";
import { QueryProvider } from "../view/query-provider";
import type { DeckViewProps } from "./deck-view";
import { Markdown } from "./markdown";
import { SaveOffline } from "./offline/save-offline";
import { Slide } from "./slide";
import { HouseContext } from "./slide-foot";
import { Stage } from "./stage";
import { TakeFiles } from "./take-files";
import { useAddress } from "./use-address";

/** How long nothing more may come before the pages are called ready, in milliseconds. */
const SETTLED = 250;

/** Lines to write on, beside a slide. */
const LINES = [1, 2, 3, 4, 5, 6, 7, 8];

/** A deck as pages to print, or to save as a PDF from the browser's print dialog. */
export function Handout(props: DeckViewProps) {
  const { query } = useAddress(props.query);
  return (
    <QueryProvider>
      <HouseContext value={props.house}>
        <Pages {...props} query={query} />
      </HouseContext>
    </QueryProvider>
  );
}

function Pages({ deck, place, home, query, carried, names, messages, house }: DeckViewProps) {
  const t = useTranslate(place.locale, messages);
  const options = readHandout(new URLSearchParams(query));
  const { layout, ratio } = options;
  const size = SLIDE_SIZES[ratio];
  const ready = useReady();
  const link = (change: Partial<typeof options>, name: string) => {
    const changed = { ...options, ...change };
    const here = writeHandout(changed) === writeHandout(options);
    return (
      <a key={name} href={addressHere(withQuery(handoutHome(home), writeHandout(changed)))} aria-current={here ? "true" : undefined}>
        {t(`present.handout.${name}`)}
      </a>
    );
  };
  const frame = (shown: Shown): ReactNode => (
    <div className="sheet-frame">
      <Stage size={size}>
        {/* Each on its own: React gives up on a page whose parts wait for their code a hundred times. */}
        <Suspense fallback={<p className="slide slide-waits">{t("ui.chart.loading")}</p>}>
          <Slide
            slide={deck.slides[shown.slide]}
            shown={shown}
            place={place}
            carried={carried}
            t={t}
            number={t("present.number", { n: shown.slide + 1, all: deck.slides.length })}
            code
            controls={false}
            choose={() => {}}
          />
        </Suspense>
      </Stage>
    </div>
  );
  const step = ({ slide, step: n }: Shown) => {
    const all = stepsOf(deck.slides[slide]).length;
    return all > 1 ? t("present.announce.step", { n: n + 1, all }) : undefined;
  };
  return (
    <main className={`handout handout-${layout} handout-${ratio}`} data-ready={ready || undefined}>
      <header className="handout-bar">
        <h1>{deck.title}</h1>
        <nav aria-label={t("present.handout")}>
          {LAYOUTS.map((one) => link({ layout: one }, one))}
          <span className="handout-gap" />
          {RATIOS.map((one) => link({ ratio: one }, one))}
          <span className="handout-gap" />
          <button type="button" className="take-button take-first needs-script" disabled={!ready} onClick={() => window.print()}>
            {t("present.handout.print")}
          </button>
          <a href={home}>{t("present.open")}</a>
        </nav>
        <TakeFiles deck={deck} place={place} names={names} messages={messages} house={house} {...options} ready={ready} t={t} />
        {FILES_AT === undefined && <SaveOffline deck={deck} place={place} home={home} t={t} />}
        <p role="status" className="handout-note needs-script">
          {ready ? t("present.handout.note") : t("ui.chart.loading")}
        </p>
      </header>
      {sheets(deck, layout).map((sheet) => {
        const [first] = sheet;
        const slide = deck.slides[first.slide];
        const name = t("present.announce.slide", { n: first.slide + 1, all: deck.slides.length });
        return (
          <section
            key={`${slide.id} ${first.step}`}
            className="sheet"
            aria-label={[name, sheet.length === 1 && step(first)].filter(Boolean).join(". ")}
          >
            {sheet.map((shown) => (
              <figure key={shown.step} className="sheet-part">
                {frame(shown)}
                {layout !== "slides" && step(shown) && <figcaption>{step(shown)}</figcaption>}
              </figure>
            ))}
            {layout === "notes" && slide.notes && <Markdown text={slide.notes} place={place} className="notes-text sheet-notes" />}
            {layout === "three" && (
              <div className="sheet-lines" aria-hidden="true">
                {LINES.map((line) => (
                  <div key={line} />
                ))}
              </div>
            )}
          </section>
        );
      })}
    </main>
  );
}

/** Whether all that the pages show has come and is drawn. */
function useReady(): boolean {
  const fetching = useIsFetching();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (fetching > 0) return setReady(false);
    let timer = 0;
    let gone = false;
    const look = async () => {
      if (document.querySelector(".handout .slide-waits")) {
        timer = window.setTimeout(look, SETTLED);
        return;
      }
      await document.fonts.ready;
      const pictures = [...document.querySelectorAll<HTMLImageElement>(".handout img")];
      // A picture that does not come leaves its place empty; the rest is printed.
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
      if (!gone) setReady(true);
    };
    timer = window.setTimeout(look, SETTLED);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [fetching]);
  return ready;
}
