// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { translatorOf } from "@/lib/server/open";
import { wholeNumber } from "@/lib/url-state";
import { Slider } from "./slider";

let outOfSight: (() => void) | undefined;
let still = false;
const seen: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  seen.length = 0;
  still = false;
  vi.stubGlobal("matchMedia", () => ({ matches: still, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (entries: unknown[]) => void) {
        outOfSight = () => tell([{ isIntersecting: false, target: document.body }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const t = translatorOf("en");
const context = {
  locale: "en",
  t: (name: string, values?: Record<string, string>) => (name === "year" ? "Year" : t(name, values)),
} as never;

/** The slider in a form that follows it, as a chart does. */
function Form({ from, fixed = false }: { from: number; fixed?: boolean }) {
  const [value, setValue] = useState(String(from));
  return (
    <form
      onChange={(event) => {
        const next = String(new FormData(event.currentTarget).get("year"));
        seen.push(next);
        setValue(next);
      }}
    >
      <Slider id="s" name="year" param={wholeNumber(2000, 2004, 2004)} value={value} fixed={fixed} context={context} />
      <button type="button">elsewhere</button>
    </form>
  );
}

const slider = () => screen.getByRole<HTMLInputElement>("slider", { name: "Year" });
async function show(from: number) {
  await act(async () => {
    render(<Form from={from} />);
  });
  await act(() => vi.dynamicImportSettled());
  return screen.findByRole("button", { name: /^Play/ });
}
const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));

it("is a labelled field of its form with its ends and its value", async () => {
  await show(2002);
  expect([slider().min, slider().max, slider().step, slider().value]).toEqual(["2000", "2004", "1", "2002"]);
  expect(document.querySelector("output")?.textContent).toBe("2002");
  expect(document.querySelector(".slider-ends")?.textContent).toBe("20002004");
  fireEvent.input(slider(), { target: { value: "2001" } });
  expect(seen).toEqual(["2001"]);
  expect(document.querySelector("output")?.textContent).toBe("2001");
});

it("plays one value after another, says when it stops, and stops at the end", async () => {
  const play = await show(2002);
  fireEvent.click(play);
  expect(play.textContent).toBe("Pause");
  expect(screen.getByText("Playing").getAttribute("role")).toBe("status");
  await pass(701);
  expect(seen).toEqual(["2003"]);
  await pass(701);
  expect(seen).toEqual(["2003", "2004"]);
  expect(play.textContent).toBe("Play");
  expect(screen.getByText("Stopped at 2004")).toBeDefined();
  await pass(3000);
  expect(seen).toEqual(["2003", "2004"]);
});

it("begins again where it stands at the end", async () => {
  fireEvent.click(await show(2004));
  expect(seen).toEqual(["2000"]);
  await pass(701);
  expect(seen).toEqual(["2000", "2001"]);
});

it("pauses where it is", async () => {
  const play = await show(2000);
  fireEvent.click(play);
  await pass(701);
  fireEvent.click(play);
  await pass(3000);
  expect(seen).toEqual(["2001"]);
});

it("stops when nothing of the chart is on screen", async () => {
  const play = await show(2000);
  fireEvent.click(play);
  await act(async () => outOfSight?.());
  expect(play.textContent).toBe("Play");
});

it("says that it goes in steps where motion is not wanted", async () => {
  still = true;
  expect((await show(2000)).textContent).toBe("Play in steps, without motion");
});

it("of a release does not play and keeps what is held to itself until it is let go of", async () => {
  const submit = vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => {});
  await act(async () => {
    render(<Form from={2004} fixed />);
  });
  fireEvent.input(slider(), { target: { value: "2001" } });
  expect([seen, slider().value, document.querySelector("output")?.textContent]).toEqual([[], "2001", "2001"]);
  expect(submit).not.toHaveBeenCalled();
  slider().dispatchEvent(new Event("change", { bubbles: true }));
  expect(submit).toHaveBeenCalledOnce();
  expect(screen.queryByRole("button", { name: "Play" })).toBeNull();
});
