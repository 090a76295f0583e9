"use client";
import type { Slide } from "@/data/shapes/deck";
import { HeadingText } from "../heading-text";
import { Markdown } from "./markdown";
import type { DeckPlace } from "./slide-data";
import { SlideFoot } from "./slide-foot";

/** Words alone: a section, or a text. */
export function SlideText({ slide, place, number }: { slide: Extract<Slide, { kind: "text" }>; place: DeckPlace; number: string }) {
  return (
    <div className="slide slide-words">
      <h1>
        <HeadingText text={slide.title} />
      </h1>
      {slide.text && <Markdown text={slide.text} place={place} className="slide-text" />}
      <SlideFoot number={number} />
    </div>
  );
}
