"use client";
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { reasonOf } from "@/data/reason";
import type { Deck } from "@/data/shapes/deck";
import { began, type History, ownId, recorded, redone, undone } from "@/lib/deck/edit";
import { KeptElsewhere, keepDeck, onKept, ownDeck } from "./store";

/** How long after a change it is kept, in milliseconds; a page that is hidden keeps it at once, and one that is closed asks first. */
const SOON = 300;

type Keeping =
  /** A new deck that nothing was done to: it is kept once it is changed, presented or handed out. */
  | { is: "new" }
  | { is: "kept" }
  | { is: "due" }
  /** Another window kept or deleted (`deck` undefined) the deck meanwhile. */
  | { is: "elsewhere"; deck?: Deck; revision: number }
  | { is: "refused"; why: string };

type Action = { type: "change"; change(deck: Deck): Deck; field: string; at: number } | { type: "undo" } | { type: "redo" };

function reduce(history: History<Deck>, action: Action): History<Deck> {
  if (action.type === "undo") return undone(history);
  if (action.type === "redo") return redone(history);
  return recorded(history, action.change(history.now), action.field, action.at);
}

/** A deck being edited: what it is, what it was, and whether this browser has it. `revision` is the one that it was read at; `blank` for a new deck. */
export function useEditor(initial: Deck, revision: number, blank: boolean) {
  const [history, dispatch] = useReducer(reduce, initial, began);
  const [keeping, setKeeping] = useState<Keeping>({ is: blank ? "new" : revision > 0 ? "kept" : "due" });
  const deck = history.now;
  const base = useRef(revision);
  const latest = useRef(deck);
  const kept = useRef<Deck | null>(revision > 0 || blank ? initial : null);
  const waits = useRef(Promise.resolve());
  const stopped = useRef(false);

  /** Keeps what is here, if it is not; `anyway` a new deck too that nothing was done to. */
  const keep = useCallback((anyway = false) => {
    waits.current = waits.current.then(async () => {
      const wanted = latest.current;
      if (stopped.current || (wanted === kept.current && !(anyway && base.current === 0))) return;
      try {
        base.current = await keepDeck(wanted, base.current);
        kept.current = wanted;
        setKeeping(latest.current === wanted ? { is: "kept" } : { is: "due" });
      } catch (fault) {
        if (fault instanceof KeptElsewhere) {
          stopped.current = true;
          setKeeping({ is: "elsewhere", deck: fault.stored?.deck, revision: fault.stored?.revision ?? 0 });
        } else setKeeping({ is: "refused", why: reasonOf(fault) });
      }
    });
    return waits.current;
  }, []);

  useEffect(() => {
    latest.current = deck;
    if (stopped.current) return;
    if (deck === kept.current) return setKeeping({ is: base.current > 0 ? "kept" : "new" });
    setKeeping((before) => (before.is === "refused" ? before : { is: "due" }));
    const timer = setTimeout(() => void keep(), SOON);
    return () => clearTimeout(timer);
  }, [deck, keep]);
  useEffect(() => {
    const onHide = () => void keep();
    const onClose = (event: BeforeUnloadEvent) => {
      if (latest.current === kept.current) return;
      // What is kept from here on may not come through: the reader decides.
      onHide();
      event.preventDefault();
    };
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("beforeunload", onClose);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("beforeunload", onClose);
      onHide();
    };
  }, [keep]);

  const change = useCallback((made: (deck: Deck) => Deck, field = "") => {
    dispatch({ type: "change", change: made, field, at: Date.now() });
  }, []);

  /** Goes on with what another window kept; it can be taken back. */
  const take = useCallback(
    (stored: Deck, at: number) => {
      base.current = at;
      kept.current = stored;
      stopped.current = false;
      latest.current = stored;
      change(() => stored);
      setKeeping({ is: "kept" });
    },
    [change],
  );
  // What another window keeps is shown here at once where nothing here waits to be kept.
  useEffect(
    () =>
      onKept(async (id) => {
        if (id !== initial.id) return;
        await waits.current;
        const stored = await ownDeck(id);
        if (!stopped.current && stored?.revision === base.current) return;
        if (!stopped.current && stored && latest.current === kept.current) return take(stored.deck, stored.revision);
        stopped.current = true;
        setKeeping({ is: "elsewhere", deck: stored?.deck, revision: stored?.revision ?? 0 });
      }),
    [initial.id, take],
  );

  /** Goes on with what is here, as a deck of its own; gives its id, or nothing where it cannot be kept. */
  const keepBeside = useCallback(async (title: string): Promise<string | undefined> => {
    const beside = { ...latest.current, id: ownId(), title };
    try {
      await keepDeck(beside, 0);
      kept.current = latest.current;
      return beside.id;
    } catch (fault) {
      setKeeping({ is: "refused", why: reasonOf(fault) });
      return undefined;
    }
  }, []);

  return {
    deck,
    keeping,
    change,
    keep,
    take,
    keepBeside,
    undo: history.past.length > 0 ? () => dispatch({ type: "undo" }) : undefined,
    redo: history.future.length > 0 ? () => dispatch({ type: "redo" }) : undefined,
  };
}

export type Editing = ReturnType<typeof useEditor>;
