// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { wakeInTime, wakeWhenUsed } from "./wake";

const place = { locale: "en", summit: "any", chart: "topics" };

/** A chart whose top is so many pixels down the screen, and what the browser does with it. */
function stage(top: number) {
  const box = document.createElement("div");
  const at = { top };
  box.getBoundingClientRect = () => new DOMRect(0, at.top, 300, 200);
  const idle: (() => void)[] = [];
  let seen: (entries: { isIntersecting: boolean }[]) => void = () => {};
  const observed = vi.fn();
  const asked = vi.fn(() => new Promise(() => {}));
  vi.stubGlobal("fetch", asked);
  vi.stubGlobal("requestIdleCallback", (task: () => void) => idle.push(task));
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(callback: typeof seen) {
        seen = callback;
      }
      observe = observed;
      disconnect() {}
    },
  );
  wakeInTime(box, place, "");
  return { box, at, asked, observed, see: () => seen([{ isIntersecting: true }]), rest: () => idle.shift()?.() };
}

afterEach(() => vi.unstubAllGlobals());

it("wakes a chart on screen once the browser is idle", async () => {
  const { asked, see, rest } = stage(100);
  see();
  expect(asked).not.toHaveBeenCalled();
  rest();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
});

it("leaves one that was moved off the screen meanwhile, until it is there again", async () => {
  const { at, asked, observed, see, rest } = stage(100);
  see();
  at.top = window.innerHeight + 50;
  rest();
  expect(observed).toHaveBeenCalledTimes(2);
  at.top = 100;
  see();
  rest();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
});

it("wakes at once what a reader turns to", async () => {
  const { box, asked } = stage(5000);
  box.dispatchEvent(new Event("focusin"));
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
});

it("makes a click anew on a button that was pressed before its chart answered", async () => {
  const box = document.createElement("div");
  const button = document.createElement("button");
  button.type = "button";
  box.append(button);
  document.body.append(box);
  const pressed = vi.fn();
  const stop = wakeWhenUsed(box, [place], async () => button.addEventListener("click", pressed));
  button.click();
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledOnce());
  stop();
});

it("makes a click on a link anew on the button of its name, where one has taken its place", async () => {
  const box = document.createElement("div");
  box.innerHTML = '<a href="/en/any/topics?at=1" aria-label="Zoom in">+</a>';
  document.body.append(box);
  const pressed = vi.fn();
  const stop = wakeWhenUsed(box, [place], async () => {
    box.innerHTML = '<button type="button" aria-label="Zoom out"></button><button type="button" aria-label="Zoom in"></button>';
    box.querySelector("[aria-label='Zoom in']")?.addEventListener("click", pressed);
  });
  box.querySelector("a")?.click();
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledOnce());
  stop();
});

it("wakes a page that is all about it at whatever a reader does there, once", async () => {
  const box = document.createElement("div");
  document.body.append(box);
  const live = vi.fn(async () => {});
  wakeWhenUsed(box, [place], live);
  expect(live).not.toHaveBeenCalled();
  document.dispatchEvent(new Event("scroll"));
  document.dispatchEvent(new Event("keydown"));
  await vi.waitFor(() => expect(live).toHaveBeenCalledOnce());
});

it("looks for the button that takes a link's place in the chart of the link", async () => {
  const box = document.createElement("div");
  box.innerHTML = '<div class="chart"></div><div class="chart"><a href="/en/any/topics?at=1" aria-label="Zoom in">+</a></div>';
  document.body.append(box);
  const pressed: number[] = [];
  const stop = wakeWhenUsed(box, [place], async () => {
    for (const [i, chart] of Array.from(box.children).entries()) {
      chart.innerHTML = '<button type="button" aria-label="Zoom in"></button>';
      chart.firstElementChild?.addEventListener("click", () => pressed.push(i));
    }
  });
  box.querySelector("a")?.click();
  await vi.waitFor(() => expect(pressed).toEqual([1]));
  stop();
});
