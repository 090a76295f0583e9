"use client";
import { useEffect, useState } from "react";
import { reasonOf } from "@/data/reason";
import type { Deck } from "@/data/shapes/deck";
import { formatsFor } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import type { SavedDeck } from "@/lib/offline";
import type { DeckPlace } from "../slide-data";
import { addressesOf } from "./addresses";
import { canSave, pathOf, removeDeck, saveDeck, savedDeck } from "./saved";

interface Props {
  deck: Deck;
  place: DeckPlace;
  /** The address at which the deck is presented. */
  home: string;
  t: Translate;
}

type State =
  | { is: "unknown" | "none" | "impossible" }
  | { is: "saving"; part: number }
  | { is: "failed"; why: string }
  | ({ is: "saved" } & SavedDeck);

/** Keeps a deck in this browser so that it is presented without a network; only when it is asked to. */
export function SaveOffline({ deck, place, home, t }: Props) {
  const [state, setState] = useState<State>({ is: "unknown" });
  useEffect(() => {
    if (!canSave()) return setState({ is: "impossible" });
    savedDeck(home, deck.id).then(
      (saved) => setState(saved ? { is: "saved", ...saved } : { is: "none" }),
      () => setState({ is: "impossible" }),
    );
  }, [home, deck.id]);
  const save = async () => {
    const progress = (part: number) => setState({ is: "saving", part });
    progress(0);
    try {
      const addresses = await addressesOf(pathOf(home), deck, place, progress);
      await saveDeck(home, deck, addresses, (part) => progress(0.5 + part / 2));
      const saved = await savedDeck(home, deck.id);
      setState(saved ? { is: "saved", ...saved } : { is: "none" });
    } catch (fault) {
      setState({ is: "failed", why: reasonOf(fault) });
    }
  };
  const formats = formatsFor(place.locale);
  const unchanged = state.is === "saved" && state.deck === JSON.stringify(deck);
  const text = {
    unknown: "",
    none: t("present.offline.none"),
    impossible: t("present.offline.impossible"),
    saving: t("present.offline.saving"),
    failed: t("present.offline.failed", { why: state.is === "failed" ? state.why : "" }),
    saved:
      state.is === "saved"
        ? t(unchanged ? "present.offline.saved" : "present.offline.changed", {
            date: formats.date(new Date(state.at).toISOString().slice(0, 10)),
            size: formats.number(state.bytes / 1e6, 1),
          })
        : "",
  }[state.is];
  return (
    <div className="save-offline needs-script">
      {state.is !== "impossible" && state.is !== "unknown" && (
        <button type="button" className="text-button" disabled={state.is === "saving"} onClick={save}>
          {t(state.is === "saved" ? "present.offline.again" : "present.offline.save")}
        </button>
      )}
      {state.is === "saved" && (
        <button
          type="button"
          className="text-button"
          onClick={async () => {
            await removeDeck(home, deck.id);
            setState({ is: "none" });
          }}
        >
          {t("present.offline.remove")}
        </button>
      )}
      <span role="status">{text}</span>
      {state.is === "saving" && <progress value={state.part} max={1} aria-label={t("present.offline.save")} />}
    </div>
  );
}
