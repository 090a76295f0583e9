"use client";
import { LONGEST_TITLE } from "@/data/shapes/deck";
import type { Translate } from "@/lib/messages";
import type { DeckPlace } from "../slide-data";
import { saveDeck } from "./opening";
import { editPath } from "./paths";
import type { Editing } from "./use-editor";

/** Whether this browser has what is on screen; and how to go on where it has not. */
export function EditorStatus({ editing, place, t }: { editing: Editing; place: DeckPlace; t: Translate }) {
  const { deck, keeping, take, keepBeside } = editing;
  const text = {
    new: t("edit.new.status"),
    kept: t("edit.kept"),
    due: t("edit.due"),
    elsewhere: t(keeping.is === "elsewhere" && keeping.deck ? "edit.elsewhere" : "edit.deleted"),
    refused: t("edit.refused", { why: keeping.is === "refused" ? keeping.why : "" }),
  }[keeping.is];
  const beside = async () => {
    const id = await keepBeside(t("edit.copy.title", { title: deck.title }).slice(0, LONGEST_TITLE));
    if (id) location.assign(editPath(place, `deck=${id}`));
  };
  const stands = keeping.is !== "elsewhere" && keeping.is !== "refused";
  return (
    <div className={stands ? "editor-status" : "editor-status fault"}>
      <p role="status">{text}</p>
      {keeping.is === "elsewhere" && (
        <>
          {keeping.deck && (
            <button type="button" className="take-button" onClick={() => keeping.deck && take(keeping.deck, keeping.revision)}>
              {t("edit.elsewhere.take")}
            </button>
          )}
          <button type="button" className="take-button" onClick={beside}>
            {t("edit.elsewhere.beside")}
          </button>
        </>
      )}
      {keeping.is === "refused" && (
        <button type="button" className="take-button" onClick={() => saveDeck(deck)}>
          {t("edit.export")}
        </button>
      )}
    </div>
  );
}
