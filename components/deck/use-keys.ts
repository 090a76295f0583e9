"use client";
import { useEffect, useRef, useState } from "react";
import { type Command, commandOf } from "@/lib/deck/keys";

/** How long digits wait for Enter, in milliseconds. */
const TYPING = 3000;

/** Keys of presenting, wherever the focus is but where they mean something else; gives the digits typed so far. */
export function useKeys(run: (command: Command) => void): string {
  const [typed, setTyped] = useState("");
  const latest = useRef({ run, typed });
  useEffect(() => {
    latest.current = { run, typed };
  });
  useEffect(() => {
    if (typed === "") return;
    const timer = setTimeout(() => setTyped(""), TYPING);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || meansSomethingElse(event)) return;
      const { run, typed } = latest.current;
      if (/^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) return setTyped((typed + event.key).slice(-3));
      const command = commandOf(event, typed);
      if (command === undefined) return;
      event.preventDefault();
      setTyped("");
      if (command === "escape" && leftChart()) return;
      run(command);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return typed;
}

/** In a field every key writes; in a dialog every key is the dialog's; a button takes Enter and space. */
function meansSomethingElse({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("input:not([type=button]), textarea, select, [contenteditable], dialog")) return true;
  return (key === "Enter" || key === " ") && target.closest("button, a, summary") !== null;
}

/** Takes the focus out of a chart, whose keys walk its marks; whether it was in one. */
function leftChart(): boolean {
  const inside = document.activeElement?.closest<HTMLElement>(".frame");
  if (inside) (document.activeElement as HTMLElement).blur();
  return Boolean(inside);
}
