"use client";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { answered } from "@/lib/answers";
import { FILES_AT } from "@/lib/as-files";
import { type Messages, translator } from "@/lib/messages";
import { type Hit, LONGEST_SEARCH, readIndex, search } from "@/lib/search";
import { Panel } from "../panel";
import { HitText } from "./hit-list";

interface Loaded {
  messages: Messages;
  index: ReturnType<typeof readIndex>;
}

const searches = new Map<string, Promise<Loaded>>();

/** The words of the search and the index, as the site made them; fetched once. What did not come is asked for again. */
function loadSearch(page: string): Promise<Loaded> {
  let search = searches.get(page);
  if (!search) {
    search = answered(`${page.replace(/\/$/, "")}/index.json`).then(async (response) => {
      const { messages, index } = await response.json();
      return { messages, index: readIndex(index) };
    });
    searches.set(page, search);
    search.catch(() => searches.delete(page));
  }
  return search;
}

export interface SearchPanelProps {
  href: string;
  locale: string;
  /** What is said before the words of the search have come. */
  messages: Messages;
  /** Gives what was typed before the panel had opened, once. */
  takeTyped(): string;
  onClose(): void;
}

/** How many hits the panel lists; the page has more. */
const SHOWN = 12;

/** What the panel lists for a text, with the addresses that arrow keys lead to. */
function listed(there: Loaded | null, wanted: string, href: string) {
  const hits: Hit[] = there && wanted ? search(there.index, wanted) : [];
  const shown = hits.slice(0, SHOWN);
  const all = `${href}?q=${encodeURIComponent(wanted)}`;
  const more = hits.length > SHOWN && FILES_AT === undefined;
  return { hits, shown, all, more, options: [...shown.map((hit) => hit.href), ...(more ? [all] : [])] };
}

/** Results as the reader types; arrow keys choose one and Enter opens it, or the page with all. */
export function SearchPanel({ href, locale, messages, takeTyped, onClose }: SearchPanelProps) {
  const [loaded, setLoaded] = useState<Loaded | "failed" | null>(null);
  const there = loaded === "failed" ? null : loaded;
  const t = useMemo(() => translator(locale, { ...messages, ...there?.messages }), [locale, messages, there]);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, which looks for the focus itself.
  const [text, setText] = useState("");
  useEffect(() => {
    field.current?.focus();
    const typed = takeTyped();
    if (typed) setText((before) => before + typed);
  }, [takeTyped]);
  const [active, setActive] = useState(-1);
  const wanted = useDeferredValue(text.trim());
  useEffect(() => {
    let left = false;
    loadSearch(href).then(
      (come) => left || setLoaded(come),
      () => left || setLoaded("failed"),
    );
    return () => {
      left = true;
    };
  }, [href]);
  const found = useMemo(() => listed(there, wanted, href), [there, wanted, href]);
  const { hits, shown, more, all, options } = found;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      // From the field to the first or the last, and round.
      setActive((now) => ((now + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      // The list follows what is typed when there is time; Enter means what is typed.
      const typed = text.trim();
      const now = typed === wanted ? found : listed(there, typed, href);
      const chosen = now.options[active] ?? (FILES_AT === undefined ? now.all : now.options[0]);
      if (typed && chosen) location.assign(chosen);
    }
  };
  return (
    <Panel title={t("search.title")} className="share-panel search-panel" onClose={onClose} t={t}>
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={t("search.field")}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_SEARCH}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="share-panel-note">
        {loaded === "failed" ? (
          <a href={wanted && FILES_AT === undefined ? all : href}>{t("search.field")}</a>
        ) : (
          there && (wanted === "" ? t("search.intro") : t("search.count", { n: hits.length }))
        )}
      </p>
      <div role="listbox" id={`${id}-hits`} aria-label={t("search.title")} className="hits">
        {shown.map((hit, i) => (
          <a key={hit.href + hit.title} id={`${id}-${i}`} role="option" aria-selected={i === active} tabIndex={-1} href={hit.href}>
            <HitText hit={hit} t={t} />
          </a>
        ))}
        {more && (
          <a id={`${id}-${SHOWN}`} role="option" aria-selected={active === SHOWN} tabIndex={-1} href={all}>
            <span className="hit-title">{t("search.all")}</span>
          </a>
        )}
      </div>
    </Panel>
  );
}
