"use client";
import { useRef, useState } from "react";
import { reasonOf } from "@/data/reason";
import type { Deck } from "@/data/shapes/deck";
import { handoutHome } from "@/lib/deck/handout";
import { formatsFor } from "@/lib/format";
import type { Messages } from "@/lib/messages";
import { useTranslate } from "../../use-translate";
import { QueryProvider } from "../../view/query-provider";
import { missingFrom, type NotThere } from "../missing-from";
import { canSave, removeDeck } from "../offline/saved";
import type { DeckPlace } from "../slide-data";
import { Faults } from "./not-opened";
import { keepNew, openFile, saveDeck } from "./opening";
import { editPath, listPath, ownPath } from "./paths";
import { forgetDeck, keepDeck } from "./store";
import { useOwnDecks } from "./use-own-decks";

interface Props {
  place: DeckPlace;
  messages: Messages[];
}

/** The reader's own briefings, beside those of the dataset. */
export function OwnList(props: Props) {
  return (
    <QueryProvider>
      <Listed {...props} />
    </QueryProvider>
  );
}

type Told = { is: "opened"; deck: Deck; missing: readonly NotThere[] } | { is: "refused"; head: string; faults: readonly string[] };

function Listed({ place, messages }: Props) {
  const t = useTranslate(place.locale, messages);
  const { decks, unread, error } = useOwnDecks(place.summit);
  const [told, setTold] = useState<Told>();
  const file = useRef<HTMLInputElement>(null);
  /** Decks deleted on this page, the last first: each comes back until the page is left. */
  const [deleted, setDeleted] = useState<readonly Deck[]>([]);
  const refused = (fault: unknown) => setTold({ is: "refused", head: t("edit.failed"), faults: [reasonOf(fault)] });
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      const { deck, faults } = await openFile(chosen);
      if (!deck) return setTold({ is: "refused", head: t("edit.file.refused", { file: chosen.name }), faults });
      const opened = { is: "opened" as const, deck: { ...deck, id: await keepNew(deck) } };
      setTold({ ...opened, missing: [] });
      const missing = await missingFrom(deck, place);
      setTold((told) => (told?.is === "opened" && told.deck === opened.deck ? { ...opened, missing } : told));
    } catch (fault) {
      refused(fault);
    }
  };
  const remove = (deck: Deck) =>
    forgetDeck(deck.id).then(() => {
      setDeleted((before) => [deck, ...before]);
      setTold((before) => (before?.is === "opened" && before.deck.id === deck.id ? undefined : before));
      // What was saved of it for offline use has no page any more to remove it from.
      if (canSave()) removeDeck(ownPath(place, deck.id), deck.id).catch(() => {});
    }, refused);
  const restore = (deck: Deck) => keepDeck(deck, 0).then(() => setDeleted((before) => before.filter((one) => one !== deck)), refused);
  return (
    <section className="own-decks needs-script" aria-labelledby="own-decks-title">
      <h2 id="own-decks-title">{t("edit.own")}</h2>
      <p className="muted">{error ? t("edit.refused", { why: error.message }) : t("edit.own.text")}</p>
      {decks && decks.length > 0 && (
        <ul>
          {decks.map(({ deck, changed }) => (
            <li key={deck.id}>
              <h3>{deck.title}</h3>
              <p className="muted">
                {t("present.slides", { n: deck.slides.length })} ·{" "}
                {t("edit.changed", { date: formatsFor(place.locale).date(new Date(changed).toISOString().slice(0, 10)) })}
              </p>
              <p className="own-actions">
                <a href={ownPath(place, deck.id)} className="present-link" aria-label={t("present.open.deck", { title: deck.title })}>
                  {t("present.open")}
                </a>
                <a href={editPath(place, `deck=${deck.id}`)} aria-label={t("edit.change.deck", { title: deck.title })}>
                  {t("edit.edit")}
                </a>
                <a href={handoutHome(ownPath(place, deck.id))} aria-label={t("edit.print.deck", { title: deck.title })}>
                  {t("present.handout")}
                </a>
                <button
                  type="button"
                  className="text-button"
                  aria-label={t("edit.export.deck", { title: deck.title })}
                  onClick={() => saveDeck(deck)}
                >
                  {t("edit.export")}
                </button>
                <button
                  type="button"
                  className="text-button"
                  aria-label={t("edit.delete.deck", { title: deck.title })}
                  onClick={() => remove(deck)}
                >
                  {t("edit.delete")}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      {unread > 0 && <p>{t("edit.unread", { n: unread })}</p>}
      <p className="own-actions">
        <a href={editPath(place)} className="take-button take-first">
          {t("edit.new")}
        </a>
        <button type="button" className="take-button" onClick={() => file.current?.click()}>
          {t("edit.import")}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t("edit.import")}
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            open(target.files?.[0]);
            target.value = "";
          }}
        />
      </p>
      <div role="status" className="own-told">
        {deleted.map((deck) => (
          <p key={deck.id}>
            {t("edit.deleted.deck", { title: deck.title })}{" "}
            <button
              type="button"
              className="text-button"
              aria-label={t("edit.undo.delete", { title: deck.title })}
              onClick={() => restore(deck)}
            >
              {t("edit.undo")}
            </button>
          </p>
        ))}
        {told?.is === "opened" && (
          <p>
            {t("edit.opened", { title: told.deck.title })}{" "}
            <a href={editPath({ ...place, summit: told.deck.summit }, `deck=${told.deck.id}`)}>{t("edit.edit")}</a>
            {told.deck.summit !== place.summit && (
              <>
                {" · "}
                <a href={listPath({ ...place, summit: told.deck.summit })}>{t("edit.opened.elsewhere")}</a>
              </>
            )}
          </p>
        )}
        {told?.is === "opened" && told.missing.length > 0 && (
          <Faults
            faults={told.missing.map((one) => {
              if (one.is === "summit") return t("edit.opened.noSummit", { summit: one.what });
              const slide = t("edit.opened.slide", { n: one.slide });
              if (one.is === "setting") return `${slide}: ${t("edit.opened.setting", { setting: one.what })}`;
              const { what, nearest } = one;
              return `${slide}: ${t("present.missing", { what })}. ${nearest ? t("present.missing.nearest", { nearest }) : t("present.missing.goOn")}`;
            })}
            t={t}
          />
        )}
        {told?.is === "refused" && (
          <>
            <p>{told.head}</p>
            <Faults faults={told.faults} t={t} />
          </>
        )}
      </div>
    </section>
  );
}
