"use client";
import { answered } from "@/lib/answers";
import { isChosen } from "../chosen-before";
import { type Place, partPath } from "./chart-context";
import { isPlainClick, leadsHere } from "./state-links";

/** Longest wait for an idle browser once a chart is on screen, in milliseconds. */
const PATIENCE = 3000;

/**
 * Makes a chart that the server drew live: when it is on screen, the page has loaded and the browser is idle, or at
 * once when a reader turns to it. Returns what ends the waiting.
 */
export function wakeInTime(box: HTMLElement, place: Place, query: string): () => void {
  const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 200));
  // Fonts and pictures that came meanwhile may have moved it off the screen again.
  const onLoad = () => whenIdle(() => (isOnScreen(box) ? wake() : seen.observe(box)), { timeout: PATIENCE });
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    if (document.readyState === "complete") onLoad();
    else window.addEventListener("load", onLoad, { once: true });
  });
  const turned = onTurn(
    box,
    box,
    () => makeLive(box, place, query),
    [place],
    () => {
      seen.disconnect();
      window.removeEventListener("load", onLoad);
    },
  );
  const { wake } = turned;
  seen.observe(box);
  return turned.stop;
}

/** Makes live what stands in a page that is all about it, once its reader does anything at all there, Back and Forward too. Returns what ends the waiting. */
export function wakeWhenUsed(box: HTMLElement, places: readonly Place[], live: () => Promise<void>): () => void {
  const { wake, stop } = onTurn(box, document, live, places, () => window.removeEventListener("popstate", onStep));
  const onStep = () => void wake();
  window.addEventListener("popstate", onStep);
  if (window.scrollY > 0 || box.contains(document.activeElement)) wake();
  if (Array.from(box.querySelectorAll("select")).some(isChosen)) wake();
  return stop;
}

/** Between a failure to make something live and the next try, in milliseconds: a reader scrolls meanwhile. */
const PAUSE = 5000;
const TURNS = ["pointerover", "pointerdown", "focusin", "touchstart", "keydown", "change", "scroll"] as const;

/**
 * Waits until a reader turns to something that the server drew in a box, then makes it live, once. What was clicked in
 * the box before it was is clicked again: links to states of the charts in it, and buttons.
 */
function onTurn(box: HTMLElement, turned: HTMLElement | Document, live: () => Promise<void>, places: readonly Place[], ended: () => void) {
  let waking: Promise<void> | undefined;
  let failed = false;
  const wake = () => {
    if (failed) return Promise.resolve();
    waking ??= live()
      .then(stop)
      .catch(() => {
        waking = undefined;
        failed = true;
        setTimeout(() => {
          failed = false;
        }, PAUSE);
      });
    return waking;
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const button = target.closest<HTMLButtonElement>("button[type=button]");
    if (button) return void wake().then(() => waking && button.click());
    const anchor = target.closest("a");
    if (!anchor || !isPlainClick(event) || !places.some((place) => leadsHere(anchor, place))) return;
    event.preventDefault();
    // A button of its name takes the place of a link that zooms.
    const name = anchor.getAttribute("aria-label");
    const chart = anchor.closest(".chart") ?? box;
    const successor = () =>
      Array.from(chart.querySelectorAll("button")).find((one) => name !== null && one.getAttribute("aria-label") === name);
    wake().then(() => (waking ? (successor() ?? anchor).click() : location.assign(anchor.href)));
  };
  const listening = new AbortController();
  const { signal } = listening;
  const stop = () => {
    ended();
    listening.abort();
  };
  for (const turn of TURNS) turned.addEventListener(turn, wake, { passive: true, signal });
  box.addEventListener("click", onClick, { signal });
  return { wake, stop };
}

function isOnScreen(box: HTMLElement): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return top < window.innerHeight && bottom > 0;
}

async function makeLive(box: HTMLElement, place: Place, query: string): Promise<void> {
  const [{ hydrate }, response] = await Promise.all([import("./live-part"), answered(partPath(place, query))]);
  await hydrate(box, await response.json());
}
