"use client";
import { siteAddress } from "@/lib/answers";
import type { FigureFacts } from "@/lib/figure-facts";
import type { Translate } from "@/lib/messages";
import { HeadingText } from "../heading-text";
import { HeldLine } from "../page/held-line";
import type { DeckPlace } from "./slide-data";
import { SlideFoot } from "./slide-foot";

interface Props {
  facts: FigureFacts;
  title?: string;
  place: DeckPlace;
  number: string;
  t: Translate;
}

/** One stated figure, large: as it was said, by whom, and what it was held against. */
export function SlideFigure({ facts, title, place, number, t }: Props) {
  const { qualifier, value, subject, speaker, date, words, publisher, address, verdictText, held } = facts;
  const Stated = title ? "p" : "h1";
  return (
    <div className="slide slide-figure">
      {title && (
        <header className="slide-head">
          <h1>
            <HeadingText text={title} />
          </h1>
        </header>
      )}
      <div className="slide-value">
        <Stated>
          <span className="qualifier">{qualifier}</span> <strong className="value">{value}</strong>{" "}
          <span className="slide-subject">{subject}</span>
        </Stated>
        <p className="slide-speaker">
          {speaker} · {date}
          {words && (
            <>
              {" · "}
              <q>{words}</q>
            </>
          )}
        </p>
        <p className="slide-verdict">
          <strong className={`verdict verdict-${facts.verdict}`}>{verdictText}</strong>
          {held.some(({ text }) => text !== "") && (
            <>
              {". "}
              <HeldLine pieces={held} />
            </>
          )}
        </p>
      </div>
      <SlideFoot number={number}>
        <p>
          {t("ui.chart.source")}:{" "}
          {address ? (
            <a href={address} target="_blank" rel="noopener">
              {publisher}
            </a>
          ) : (
            publisher
          )}
          .{" "}
          <a href={siteAddress(`/${place.locale}/${place.summit}/figures/${facts.id}`)} target="_blank" rel="noopener">
            {t("present.checked")}
          </a>
        </p>
      </SlideFoot>
    </div>
  );
}
