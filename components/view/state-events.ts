import type { FormEvent, MouseEvent } from "react";
import { chartPath, type Place } from "./chart-context";
import { isPlainClick, leadsHere } from "./state-links";

interface Options {
  place: Place;
  choose(href: string): void;
  /** Told a state that is likely chosen next. */
  expect(href: string): void;
  /** Follows a link to elsewhere; the browser does when left out. */
  leave?(href: string): void;
}

/** Events of an element whose links and forms lead to states of one chart, which are shown in place. */
export function stateEvents({ place, choose, expect, leave }: Options) {
  const onIntent = ({ target }: { target: EventTarget }) => {
    const anchor = (target as Element).closest("a");
    if (anchor && leadsHere(anchor, place)) expect(anchor.href);
  };
  const onForm = (event: FormEvent) => {
    const form = (event.target as Element).closest("form");
    if (form?.dataset.state === undefined) return;
    event.preventDefault();
    // A day that is still being typed is none yet.
    if (!form.checkValidity()) return;
    choose(`${chartPath(place)}?${queryOf(form)}`);
  };
  return {
    onClick(event: MouseEvent) {
      const anchor = (event.target as Element).closest("a");
      if (!anchor || !isPlainClick(event)) return;
      const here = leadsHere(anchor, place);
      if (!here && !leave) return;
      event.preventDefault();
      if (here) choose(anchor.href);
      else leave?.(anchor.getAttribute("href") ?? anchor.href);
    },
    onPointerOver: onIntent,
    onFocus: onIntent,
    onChange: onForm,
    onSubmit: onForm,
  };
}

/** What a form would send, as a query string. */
function queryOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return new URLSearchParams(entries).toString();
}
