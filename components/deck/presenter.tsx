"use client";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { Command } from "@/lib/deck/keys";
import { withQuery, writeShown } from "@/lib/deck/shown";
import { NO_GESTURE } from "@/lib/deck/together";
import { joined } from "@/lib/view-state";
import type { DeckProps } from "./deck-view";
import { Help } from "./help";
import { Ink, type Tool } from "./ink";
import { Layers } from "./layers";
import { Overview } from "./overview";
import { SecondDevice } from "./second-device";
import { keep, kept, sessionHere } from "./session";
import { Stage } from "./stage";
import { Toolbar } from "./toolbar";
import { useAnnounced } from "./use-announced";
import { useDeck } from "./use-deck";
import { useKeys } from "./use-keys";

/** How far a finger goes to turn a slide, in pixels. */
const SWIPE = 60;

/** The room's window: one slide, and over it what a presenter needs. */
export function Presenter(props: DeckProps) {
  const { deck, place, home, leave, edit, carried, names } = props;
  const [session] = useState(sessionHere);
  const { t, shown, gesture, setSize, change, go, choose, point, cover } = useDeck(props, "room", session);
  const [panel, setPanel] = useState<"" | "overview" | "help" | "blocked">("");
  const [controls, setControls] = useState(false);
  const [code, setCode] = useState(true);
  const [tool, setTool] = useState<Tool>("");
  const root = useRef<HTMLElement>(null);
  const announced = useAnnounced(root, shown, deck, t);

  const take = (wanted: Tool) => {
    setTool(tool === wanted ? "" : wanted);
    change({ gesture: NO_GESTURE });
  };
  const speakerPath = () => withQuery(home, joined(`as=speaker&session=${session}`, writeShown(shown)));
  const run = (command: Command) => {
    switch (command) {
      case "black":
      case "white":
        return cover(command);
      case "overview":
      case "help":
        return setPanel(command);
      case "escape":
        if (tool !== "") return take(tool);
        if (controls) return setControls(false);
        return setPanel("overview");
      case "full-screen":
        return void toggleFullScreen();
      case "speaker":
        if (!window.open(speakerPath(), `speaker-${session}`, "popup,width=1180,height=780")) setPanel("blocked");
        return;
      case "theme":
        return switchTheme();
      case "contrast":
        return switchContrast();
      case "controls":
        return setControls(!controls);
      case "code":
        return setCode(!code);
      case "laser":
      case "pen":
        return take(command);
      default:
        return go(command);
    }
  };
  useEffect(() => {
    if (kept(CONTRAST) === "more") document.documentElement.dataset.contrast = "more";
  }, []);
  const typed = useKeys(run);
  const swipe = useSwipe((direction) => go(direction));
  const slide = deck.slides[shown.slide];

  return (
    <main ref={root} className="presenter" aria-label={deck.title} {...swipe}>
      <p className="sr-only" role="status">
        {announced}
      </p>
      <Stage onFit={setSize}>
        <Layers
          deck={deck}
          shown={shown}
          place={place}
          carried={carried}
          t={t}
          numberOf={(at) => t("present.number", { n: at + 1, all: deck.slides.length })}
          code={code}
          controls={controls}
          pointed={{ id: shown.mark || null, change: point }}
          choose={choose}
        />
        <Ink gesture={gesture} tool={tool} change={(made) => change({ gesture: made })} />
      </Stage>
      {shown.cover !== "" && (
        <button type="button" className={`cover cover-${shown.cover}`} onClick={() => change({ shown: { ...shown, cover: "" } })}>
          <span className="sr-only">{t("present.uncover")}</span>
        </button>
      )}
      {typed !== "" && <p className="typed">{typed}</p>}
      <Toolbar
        deck={deck}
        shown={shown}
        home={home}
        edit={edit}
        leave={leave}
        run={run}
        controls={controls}
        hasControls={slide.kind === "view" || slide.kind === "pair"}
        t={t}
      />
      {panel === "overview" && (
        <Overview
          deck={deck}
          place={place}
          names={names}
          slide={shown.slide}
          choose={(i) => go({ slide: i })}
          onClose={() => setPanel("")}
          t={t}
        />
      )}
      {panel === "help" && (
        <Help onClose={() => setPanel("")} t={t}>
          <SecondDevice deck={deck} home={home} shown={shown} t={t} />
        </Help>
      )}
      {panel === "blocked" && <Help blocked={speakerPath()} onClose={() => setPanel("")} t={t} />}
    </main>
  );
}

async function toggleFullScreen(): Promise<void> {
  // A browser that refuses leaves the window as it is.
  await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {});
}

function switchTheme(): void {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
}

const CONTRAST = "plenary-contrast";

function switchContrast(): void {
  const root = document.documentElement;
  if (root.dataset.contrast === "more") delete root.dataset.contrast;
  else root.dataset.contrast = "more";
  keep(CONTRAST, root.dataset.contrast ?? "");
}

/** A finger drawn across turns the slide; on a chart that two fingers move, one still turns. */
function useSwipe(turn: (direction: "next" | "previous") => void) {
  const from = useRef<[number, number] | null>(null);
  const fingers = useRef(0);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.pointerType !== "touch") return;
      fingers.current += 1;
      from.current = fingers.current === 1 ? [event.clientX, event.clientY] : null;
    },
    onPointerUp(event: PointerEvent) {
      if (event.pointerType !== "touch") return;
      fingers.current = Math.max(0, fingers.current - 1);
      if (!from.current) return;
      const [dx, dy] = [event.clientX - from.current[0], event.clientY - from.current[1]];
      from.current = null;
      if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? "next" : "previous");
    },
    onPointerCancel() {
      fingers.current = 0;
      from.current = null;
    },
  };
}
