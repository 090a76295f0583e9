"use client";
import type { ReactNode } from "react";

/** A GET form that sends itself when a choice is made, without empty fields and defaults. Without scripts its button does. */
interface Props {
  action: string;
  className?: string;
  /** Values, by name of the field, that the page takes anyway. */
  defaults?: Record<string, string>;
  children: ReactNode;
}

export function AutoSubmit({ action, className, defaults = {}, children }: Props) {
  const send = (form: HTMLFormElement) => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string" && value !== "" && value !== defaults[name]) query.append(name, value);
    location.assign(query.size > 0 ? `${action}?${query}` : action);
  };
  return (
    <form
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
