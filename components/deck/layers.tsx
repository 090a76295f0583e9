"use client";
import { memo, startTransition, useEffect, useMemo, useState } from "react";
import type { Deck } from "@/data/shapes/deck";
import { FIRST, moved, type Shown, same, stepsOf } from "@/lib/deck/shown";
import { Slide, type SlideProps } from "./slide";

/** How long a slide is shown before its neighbours are drawn, in milliseconds: what moves on it comes first. */
const RESTED = 600;
/** How long a browser may wait for idle time then, in milliseconds. */
const IDLE = 300;

const Layer = memo(Slide, (before, after) => {
  const names = Object.keys({ ...before, ...after }) as (keyof SlideProps)[];
  return names.every((name) => before[name] === after[name] || (name === "shown" && same(before.shown, after.shown)));
});

interface Props extends Omit<SlideProps, "slide" | "number" | "expected"> {
  deck: Deck;
  numberOf(slide: number): string;
}

const NOTHING = () => {};

/** The slide that is shown, and behind it those that a key leads to, drawn already: a change of slides then only shows them. */
export function Layers({ deck, shown, numberOf, place, carried, t, code, ...rest }: Props) {
  const beside = useBeside(deck, shown.slide);
  const next = moved(deck, { ...shown, cover: "" }, "next");
  const expected = next.slide === shown.slide && next.step !== shown.step ? next.step : undefined;
  const shared = { place, carried, t, code };
  return [shown, ...beside]
    .toSorted((a, b) => a.slide - b.slide)
    .map((layer) => {
      const slide = deck.slides[layer.slide];
      const own = { ...shared, slide, number: numberOf(layer.slide) };
      const here = layer === shown;
      return (
        <div key={slide.id} className={here ? "slide-layer shown" : "slide-layer"} inert={!here}>
          {here ? (
            <Layer {...rest} {...own} shown={shown} expected={expected} />
          ) : (
            <Layer {...own} shown={layer} controls={false} choose={NOTHING} />
          )}
        </div>
      );
    });
}

/** The slides on both sides of the one shown once that rests, as a key would show them; the one just left stays until then. */
function useBeside(deck: Deck, slide: number): Shown[] {
  const [mounted, setMounted] = useState<readonly number[]>([]);
  useEffect(() => {
    const idle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 0));
    const timer = setTimeout(() => {
      idle(() => startTransition(() => setMounted([slide - 1, slide, slide + 1].filter((at) => at >= 0 && at < deck.slides.length))), {
        timeout: IDLE,
      });
    }, RESTED);
    return () => clearTimeout(timer);
  }, [deck, slide]);
  return useMemo(
    () =>
      mounted.flatMap((at) =>
        at === slide || !deck.slides[at] ? [] : [{ ...FIRST, slide: at, step: at < slide ? stepsOf(deck.slides[at]).length - 1 : 0 }],
      ),
    [deck, mounted, slide],
  );
}
