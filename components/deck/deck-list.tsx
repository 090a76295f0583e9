import type { Deck } from "@/data/shapes/deck";
import { FILES_AT } from "@/lib/as-files";
import { handoutHome } from "@/lib/deck/handout";
import type { Translate } from "@/lib/messages";
import { editPath, listPath } from "./own/paths";
import type { DeckPlace } from "./slide-data";
import { slideName } from "./slide-name";
import { Thumbnail } from "./thumbnail";

interface Props {
  decks: readonly Deck[];
  place: DeckPlace;
  /** What charts and figures are called, by their ids. */
  names: Readonly<Record<string, string>>;
  t: Translate;
}

/** The decks of a summit, each with what its slides look like. */
export function DeckList({ decks, place, names, t }: Props) {
  return (
    <ul className="deck-list">
      {decks.map((deck) => {
        const href = `${listPath(place)}/${deck.id}`;
        const minutes = Math.round(deck.slides.reduce((sum, slide) => sum + (slide.minutes ?? 0), 0));
        return (
          <li key={deck.id}>
            <h2>{deck.title}</h2>
            <p className="muted">
              {t("present.slides", { n: deck.slides.length })}
              {minutes > 0 && ` · ${t("present.minutes", { n: minutes })}`} ·{" "}
              <a href={href} className="present-link" aria-label={t("present.open.deck", { title: deck.title })}>
                {t("present.open")}
              </a>{" "}
              · <a href={`${href}/notes.md`}>{t("present.notes.file")}</a> · <a href={`${href}/deck.json`}>{t("present.deck.file")}</a>
              <span className="needs-script">
                {" · "}
                <a href={handoutHome(href)}>{t("present.handout")}</a>
                {FILES_AT === undefined && (
                  <>
                    {" · "}
                    <a href={editPath(place, `from=${deck.id}`)}>{t("edit.from")}</a>
                  </>
                )}
              </span>
            </p>
            <ol>
              {deck.slides.map((slide, i) => (
                <li key={slide.id}>
                  <a href={i === 0 ? href : `${href}?slide=${i + 1}`}>
                    <Thumbnail slide={slide} number={i + 1} place={place} name={slideName(slide, names)} />
                  </a>
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ul>
  );
}
