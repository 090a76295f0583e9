"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { isChosen } from "./chosen-before";

interface Props {
  action: string;
  className?: string;
  /** Values, by name of the field, that the page takes anyway. */
  defaults?: Record<string, string>;
  children: ReactNode;
}

/** A GET form that sends itself when a choice is made, without empty fields and defaults. Without scripts its button does. */
export function AutoSubmit({ action, className, defaults = {}, children }: Props) {
  const root = useRef<HTMLFormElement>(null);
  const send = (form: HTMLFormElement) => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string" && value !== "" && value !== defaults[name]) query.append(name, value);
    location.assign(query.size > 0 ? `${action}?${query}` : action);
  };
  const atOnce = useRef(send);
  useEffect(() => {
    const form = root.current;
    if (!form) return;
    // What a reader chose before the scripts came is carried out now.
    if (Array.from(form.querySelectorAll("select")).some(isChosen)) atOnce.current(form);
    // A page that Back brings out of the browser's memory is as it was left, with the choice that left it.
    const reset = (event: PageTransitionEvent) => event.persisted && form.reset();
    addEventListener("pageshow", reset);
    return () => removeEventListener("pageshow", reset);
  }, []);
  return (
    <form
      ref={root}
      // Or else Back fills in the choice that led away, and it would be carried out again.
      autoComplete="off"
      method="get"
      action={action}
      className={className}
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement) send(event.currentTarget);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      {children}
    </form>
  );
}
