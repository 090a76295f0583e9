"use client";
import { answered } from "@/lib/answers";
import { type Place, partPath } from "./chart-context";
import { isPlainClick, leadsHere } from "./state-links";

/** Longest wait for an idle browser once a chart is on screen, in milliseconds. */
const PATIENCE = 3000;

/**
 * Makes a chart that the server drew live: when it is on screen, the page has loaded and the browser is idle, or at
 * once when a reader turns to it. Returns what ends the waiting.
 */
export function wakeInTime(box: HTMLElement, place: Place, query: string): () => void {
  let waking: Promise<void> | undefined;
  const wake = () => {
    waking ??= makeLive(box, place, query)
      .then(stop)
      .catch(() => {
        waking = undefined;
      });
    return waking;
  };
  const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 200));
  // Fonts and pictures that came meanwhile may have moved it off the screen again.
  const onLoad = () => whenIdle(() => (isOnScreen(box) ? wake() : seen.observe(box)), { timeout: PATIENCE });
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    if (document.readyState === "complete") onLoad();
    else window.addEventListener("load", onLoad, { once: true });
  });
  const onClick = (event: MouseEvent) => {
    const anchor = (event.target as Element).closest("a");
    if (!anchor || !isPlainClick(event) || !leadsHere(anchor, place)) return;
    event.preventDefault();
    wake().then(() => (waking ? anchor.click() : location.assign(anchor.href)));
  };
  const intents = ["pointerover", "focusin", "touchstart", "change"] as const;
  const stop = () => {
    seen.disconnect();
    window.removeEventListener("load", onLoad);
    for (const intent of intents) box.removeEventListener(intent, wake);
    box.removeEventListener("click", onClick);
  };
  seen.observe(box);
  for (const intent of intents) box.addEventListener(intent, wake, { passive: true });
  box.addEventListener("click", onClick);
  return stop;
}

function isOnScreen(box: HTMLElement): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return top < window.innerHeight && bottom > 0;
}

async function makeLive(box: HTMLElement, place: Place, query: string): Promise<void> {
  const [{ hydrate }, response] = await Promise.all([import("./live-part"), answered(partPath(place, query))]);
  await hydrate(box, await response.json());
}
