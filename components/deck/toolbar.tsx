"use client";
import { useEffect, useState } from "react";
import type { Deck } from "@/data/shapes/deck";
import type { Command } from "@/lib/deck/keys";
import { moved, type Shown, withQuery, writeShown } from "@/lib/deck/shown";
import type { Translate } from "@/lib/messages";
import { isPlainClick } from "../view/state-links";

/** How long the bar stays after the pointer rests, in milliseconds. */
const STAYS = 2600;

interface Props {
  deck: Deck;
  shown: Shown;
  home: string;
  edit?: string;
  leave?: string;
  run(command: Command): void;
  controls: boolean;
  /** Whether the slide has a chart that can be changed. */
  hasControls: boolean;
  t: Translate;
}

const BUTTONS = ["overview", "speaker", "full-screen", "theme", "contrast", "help"] as const;

/** What a presenter can do, in a bar that comes when the pointer moves or the focus is in it. Back and next are links. */
export function Toolbar({ deck, shown, home, edit, leave, run, controls, hasControls, t }: Props) {
  const [near, setNear] = useState(true);
  useEffect(() => {
    let timer = window.setTimeout(() => setNear(false), STAYS);
    const onMove = (event: PointerEvent) => {
      setNear(true);
      clearTimeout(timer);
      const inside = event.target instanceof Element && event.target.closest(".deck-bar") !== null;
      if (!inside) timer = window.setTimeout(() => setNear(false), STAYS);
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerdown", onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerdown", onMove);
    };
  }, []);
  const link = (move: "next" | "previous") => {
    return (
      <a
        href={withQuery(home, writeShown(moved(deck, shown, move)))}
        rel={move === "next" ? "next" : "prev"}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          run(move);
        }}
      >
        {t(`present.${move}`)}
      </a>
    );
  };
  const button = (command: Command & string, pressed?: boolean) => (
    <button key={command} type="button" className="needs-script" aria-pressed={pressed} onClick={() => run(command)}>
      {t(`present.do.${command}`)}
    </button>
  );
  return (
    <nav className={near ? "deck-bar near" : "deck-bar"} aria-label={t("present.bar")}>
      {link("previous")}
      {link("next")}
      {hasControls && button("controls", controls)}
      {BUTTONS.map((command) => button(command))}
      {edit && <a href={edit}>{t("present.edit")}</a>}
      {leave && <a href={leave}>{t("present.leave")}</a>}
    </nav>
  );
}
