"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { loadChart } from "@/charts";
import type { Size } from "@/lib/chart";
import { FIRST, type Move, moved, readShown, same, stepsOf, viewsOf, writeShown } from "@/lib/deck/shown";
import { type Gesture, NO_GESTURE, type Told } from "@/lib/deck/together";
import { useTranslate } from "../use-translate";
import type { DeckProps } from "./deck-view";
import { figurePath, partPath, partQuery } from "./slide-data";
import { useTogether } from "./use-together";

/** How long after a change of slides others are fetched, in milliseconds. */
const AFTER = 150;

/** What a presentation is in: place in the deck, state chosen, cover, gestures; the same in both of its windows. */
export function useDeck({ deck, place, query, carried, messages, settled }: DeckProps, role: "room" | "speaker", session: string) {
  const t = useTranslate(place.locale, messages);
  const [shown, setShown] = useState(() => readShown(deck, new URLSearchParams(query)));
  const [gesture, setGesture] = useState<Gesture>(NO_GESTURE);
  const [size, setSize] = useState<Size>();
  // What is shown, as of now: a render that is under way may be older, so none writes it.
  const current = useRef<Told>({ shown, gesture });
  const follow = useCallback(
    ({ shown: next, gesture: made }: Told) => {
      // A window of another version of the deck may be further than this one has slides.
      const there = next.slide < deck.slides.length ? next : moved(deck, next, "last");
      const known = { ...there, step: Math.min(there.step, stepsOf(deck.slides[there.slide]).length - 1) };
      current.current = { ...current.current, shown: known, gesture: made };
      setShown((before) => (same(before, known) ? before : known));
      setGesture(made);
      return { shown: known, gesture: made };
    },
    [deck],
  );
  const { room, tell } = useTogether({ role, session: `${deck.id}-${session}`, first: current.current, follow, settled });
  useEffect(() => {
    if (role !== "room" || !size) return;
    current.current = { ...current.current, size };
    tell(current.current);
  }, [role, size, tell]);

  const change = useCallback(
    (next: Partial<Told>) => {
      const all = { ...current.current, ...next };
      current.current = all;
      setShown(all.shown);
      setGesture(all.gesture);
      tell(all);
    },
    [tell],
  );
  const go = useCallback(
    (move: Move) => {
      const { shown: before, gesture: made } = current.current;
      const after = moved(deck, before, move);
      change({ shown: after, gesture: after.slide === before.slide ? made : NO_GESTURE });
    },
    [deck, change],
  );
  const choose = useCallback(
    (view: number, state: string) => {
      const { shown: before } = current.current;
      const chosen = viewsOf(deck.slides[before.slide], before).map((one, i) => (i === view ? state : one.query));
      change({ shown: { ...before, chosen } });
    },
    [deck, change],
  );
  const point = useCallback(
    (mark: string | null) => {
      const { shown: before } = current.current;
      if ((mark ?? "") !== before.mark) change({ shown: { ...before, mark: mark ?? "" } });
    },
    [change],
  );
  const cover = useCallback(
    (wanted: "black" | "white") => {
      const { shown: before } = current.current;
      change({ shown: { ...before, cover: before.cover === wanted ? "" : wanted } });
    },
    [change],
  );

  // The address names the place, so that a reload or a crash comes back to it.
  useEffect(() => {
    if (!settled) return;
    const kept = new URLSearchParams(location.search);
    const other = [...kept].filter(([name]) => name === "as" || name === "session" || name === "deck");
    const text = [new URLSearchParams(other).toString(), writeShown(shown)].filter(Boolean).join("&");
    History.prototype.replaceState.call(history, history.state, "", `${location.pathname}${text && `?${text}`}${location.hash}`);
  }, [shown, settled]);

  // The code of every chart: none is waited for when its slide comes.
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { chart } of deck.slides.flatMap((slide) => viewsOf(slide, FIRST))) loadChart(chart)?.catch(() => {});
    }, AFTER);
    return () => clearTimeout(timer);
  }, [deck]);

  // The slides on both sides are there before they are asked for.
  const client = useQueryClient();
  useEffect(() => {
    const fetchNear = () => {
      for (const i of [shown.slide + 1, shown.slide + 2, shown.slide - 1]) {
        const slide = deck.slides[i];
        if (!slide) continue;
        const paths = viewsOf(slide, FIRST).map((view) => partPath(place, view));
        if (slide.kind === "figure") paths.push(figurePath(place, slide.figure));
        for (const path of paths) client.prefetchQuery(partQuery(path, carried));
      }
    };
    // Once the slide shown is painted.
    const timer = setTimeout(fetchNear, AFTER);
    return () => clearTimeout(timer);
  }, [deck, place, carried, client, shown.slide]);

  return { t, shown, gesture, room, setSize, change, go, choose, point, cover };
}
