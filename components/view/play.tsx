"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Translate } from "@/lib/messages";
import { steady } from "./steady";

/** How long each value stays, in milliseconds. */
const STAY = 700;

interface Props {
  input: RefObject<HTMLInputElement | null>;
  /** What the slider stands at. */
  value: string;
  t: Translate;
}

/**
 * Plays a slider: from where it stands to its end, from its beginning where it stands there. It stops at the end, when a
 * reader turns to anything else, and when neither slider nor drawing is on screen.
 */
export default function Play({ input, value, t }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [playing, setPlaying] = useState(false);
  const [said, setSaid] = useState("");
  const [still, setStill] = useState(false);
  const at = useRef(value);
  at.current = value;

  useEffect(() => {
    const motion = matchMedia("(prefers-reduced-motion: reduce)");
    const ask = () => setStill(motion.matches);
    ask();
    motion.addEventListener("change", ask);
    return () => motion.removeEventListener("change", ask);
  }, []);

  useEffect(() => (input.current ? steady(input.current) : undefined), [input]);

  useEffect(() => {
    const slider = input.current;
    if (!playing || !slider) return;
    const stop = () => setPlaying(false);
    const move = (steps: number) => {
      // Steps go past React’s own record of the value, so that it hears of the change.
      if (steps < 0) slider.stepDown(-steps);
      else slider.stepUp(steps);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    };
    if (slider.value === slider.max) move(Number(slider.min) - Number(slider.max));
    const timer = setInterval(() => {
      if (slider.value !== slider.max) move(1);
      if (slider.value === slider.max) stop();
    }, STAY);
    const onOther = (event: Event) => {
      const own = event.target instanceof Node && button.current?.contains(event.target);
      if (event.isTrusted && (!own || (event instanceof KeyboardEvent && event.key === "Escape"))) stop();
    };
    const onHidden = () => document.hidden && stop();
    const others = ["pointerdown", "keydown", "input"] as const;
    for (const other of others) document.addEventListener(other, onOther, true);
    document.addEventListener("visibilitychange", onHidden);
    window.addEventListener("popstate", stop);
    const inSight = new Set<Element>();
    const watch = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) inSight[isIntersecting ? "add" : "delete"](target);
      if (inSight.size === 0) stop();
    });
    const plot = slider.closest(".chart, .slide")?.querySelector(".plot");
    for (const part of plot ? [slider, plot] : [slider]) watch.observe(part);
    setSaid(t("ui.slider.playing"));
    return () => {
      clearInterval(timer);
      watch.disconnect();
      for (const other of others) document.removeEventListener(other, onOther, true);
      document.removeEventListener("visibilitychange", onHidden);
      window.removeEventListener("popstate", stop);
      setSaid(t("ui.slider.stopped", { value: at.current }));
    };
  }, [playing, input, t]);

  return (
    <>
      <button ref={button} type="button" className="text-button" onClick={() => setPlaying(!playing)}>
        {playing ? t("ui.slider.pause") : still ? t("ui.slider.step") : t("ui.slider.play")}
      </button>
      <span className="sr-only" role="status">
        {said}
      </span>
    </>
  );
}
