"use client";
import type { Translate } from "@/lib/messages";
import type { DeckPlace } from "../slide-data";
import type { Opening } from "./opening";
import { listPath } from "./paths";

/** How many faults of a file are listed. */
const SHOWN = 10;

/** Says why a deck is not on screen, and how to go on. */
export function NotOpened({ opening, place, t }: { opening: Exclude<Opening, { is: "open" }>; place: DeckPlace; t: Translate }) {
  return (
    <div className="prose not-opened">
      <h1>{t(`edit.not.${opening.is}`)}</h1>
      {opening.is === "broken" ? (
        opening.faults.length > 0 ? (
          <Faults faults={opening.faults} t={t} />
        ) : (
          <p>{t("edit.not.cut")}</p>
        )
      ) : (
        <p>{opening.is === "missing" ? t("edit.not.missing.text") : t("edit.not.refused.text", { why: opening.why })}</p>
      )}
      <p>
        <a href={listPath(place)}>{t("edit.all")}</a>
      </p>
    </div>
  );
}

/** What is wrong with a file. */
export function Faults({ faults, t }: { faults: readonly string[]; t: Translate }) {
  return (
    <ul className="faults">
      {faults.slice(0, SHOWN).map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
      {faults.length > SHOWN && <li>{t("edit.faults.more", { n: faults.length - SHOWN })}</li>}
    </ul>
  );
}
