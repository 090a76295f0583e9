"use client";
import { useState } from "react";
import { reasonOf } from "@/data/reason";
import { FILES_AT } from "@/lib/as-files";
import { fileName } from "@/lib/deck/file-name";
import { type HandoutOptions, printed, SLIDE_SIZES } from "@/lib/deck/handout";
import { notesMarkdown } from "@/lib/deck/notes";
import type { Translate } from "@/lib/messages";
import { saveAs } from "../save-as";
import type { DeckViewProps } from "./deck-view";
import { saveDeck } from "./own/opening";
import { slideName } from "./slide-name";

type Props = Pick<DeckViewProps, "deck" | "place" | "names" | "messages" | "house"> & HandoutOptions & { ready: boolean; t: Translate };

/** Makes a file of a deck; told how much is done, from 0 to 1. */
type Make = (props: Props, progress: (part: number) => void) => Promise<void>;

const MAKES = {
  html: async ({ deck, place, names, messages, house }, progress) => {
    const { oneFile } = await import("./one-file/one-file");
    const html = await oneFile({ deck, place, names, messages, house, progress });
    saveAs(new Blob([html], { type: "text/html" }), `${fileName(deck)}.html`);
  },
  pptx: async ({ deck, place, ratio, house, t }, progress) => {
    const { pptx } = await import("./pptx/pptx");
    saveAs(await pptx({ deck, place, ratio, house, t, progress }), `${fileName(deck)}.pptx`);
  },
  png: async ({ deck, names, ratio, house }, progress) => {
    const { slidePictures } = await import("./pictures/pictures");
    const slides = [...document.querySelectorAll<HTMLElement>(".sheet .stage-in")];
    const shown = printed(deck);
    const nameOf = (at: number) => {
      const { slide, step } = shown[at];
      const number = [slide + 1, ...(step > 0 ? [step + 1] : [])].map((n) => String(n).padStart(2, "0")).join("-");
      return `${number}-${fileName({ title: slideName(deck.slides[slide], names), id: deck.slides[slide].id })}`;
    };
    saveAs(await slidePictures({ house, slides, size: SLIDE_SIZES[ratio], nameOf, progress }), `${fileName(deck)}-slides.zip`);
  },
  notes: async ({ deck, place, names }) => {
    const base = `${location.origin}${FILES_AT ?? ""}/${place.locale}/${place.summit}`;
    const text = notesMarkdown(deck, { nameOf: (slide) => slideName(slide, names), base });
    saveAs(new Blob([text], { type: "text/markdown" }), `${fileName(deck)}-notes.md`);
  },
  json: async ({ deck }) => saveDeck(deck),
} satisfies Record<string, Make>;

type Format = keyof typeof MAKES;

/** Of what is kept as files, the server that would draw the charts of the other formats is away. */
const FORMATS: readonly Format[] = FILES_AT === undefined ? (Object.keys(MAKES) as Format[]) : ["png", "notes", "json"];

/** What a deck can be taken along as. */
export function TakeFiles(props: Props) {
  const { ready, t } = props;
  const [state, setState] = useState<{ format: Format; part: number } | { failed: Format; why: string }>();
  const making = state && "format" in state ? state : undefined;
  const take = async (format: Format) => {
    const progress = (part: number) => setState({ format, part });
    progress(0);
    try {
      await MAKES[format](props, progress);
      setState(undefined);
    } catch (fault) {
      setState({ failed: format, why: reasonOf(fault) });
    }
  };
  return (
    <div className="take-files needs-script" data-failed={state && "failed" in state ? "" : undefined}>
      <ul aria-label={t("present.take")}>
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="text-button"
              data-take={format}
              // Pictures are made of the slides on the page.
              disabled={making !== undefined || (format === "png" && !ready)}
              onClick={() => take(format)}
            >
              {t(`present.take.${format}`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {making && t("present.take.making", { format: t(`present.take.${making.format}`) })}
        {state && "failed" in state && t("present.take.failed", { format: t(`present.take.${state.failed}`), why: state.why })}
      </p>
      {making && <progress value={making.part} max={1} aria-label={t("present.take")} />}
    </div>
  );
}
