"use client";
import { useCallback, useEffect, useState } from "react";
import type { Deck } from "@/data/shapes/deck";
import type { Translate } from "@/lib/messages";
import { keep, kept } from "./session";

interface Props {
  session: string;
  deck: Deck;
  /** From 0. */
  slide: number;
  t: Translate;
  locale: string;
}

/** The time of day, how long the briefing has gone on, and how long it was planned to have by the end of this slide. */
export function SpeakerClock({ session, deck, slide, t, locale }: Props) {
  const [now, setNow] = useState<number | null>(null);
  const [start, setStart] = useState<number | null>(null);
  const begin = useCallback(
    (time: number) => {
      setStart(time);
      keep(`plenary-start-${session}`, String(time));
    },
    [session],
  );
  useEffect(() => {
    const known = Number(kept(`plenary-start-${session}`));
    begin(known > 0 ? known : Date.now());
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [session, begin]);
  if (now === null || start === null) return null;
  const planned = deck.slides.slice(0, slide + 1).reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const whole = deck.slides.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const seconds = Math.max(0, Math.round((now - start) / 1000));
  return (
    <p className="speaker-clock">
      <span className={planned > 0 && seconds > planned * 60 ? "late" : undefined}>
        {t("present.elapsed")} <strong>{minutesText(seconds)}</strong>
      </span>
      {planned > 0 && <span>{t("present.planned", { now: minutesText(planned * 60), whole: minutesText(whole * 60) })}</span>}
      <button type="button" className="text-button" onClick={() => begin(Date.now())}>
        {t("present.restart")}
      </button>
      <time>{new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(now)}</time>
    </p>
  );
}

function minutesText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;
}
