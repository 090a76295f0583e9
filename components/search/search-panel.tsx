"use client";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Messages } from "@/lib/messages";
import { type Hit, LONGEST_SEARCH, readIndex, search } from "@/lib/search";
import { Panel } from "../panel";
import { useTranslate } from "../use-translate";
import { HitText } from "./hit-list";

export interface SearchPanelProps {
  href: string;
  locale: string;
  messages: Messages[];
  onClose(): void;
}

/** How many hits the panel lists; the page has more. */
const SHOWN = 12;

type Index = ReturnType<typeof readIndex>;

const indexes = new Map<string, Promise<Index>>();

/** The index that the site made, fetched once; one that did not come is asked for again. */
function loadIndex(address: string): Promise<Index> {
  let index = indexes.get(address);
  if (!index) {
    index = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      return readIndex(await response.text());
    });
    indexes.set(address, index);
    index.catch(() => indexes.delete(address));
  }
  return index;
}

/** Results as the reader types; arrow keys choose one and Enter opens it, or the page with all. */
export function SearchPanel({ href, locale, messages, onClose }: SearchPanelProps) {
  const t = useTranslate(locale, messages);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, which looks for the focus itself.
  useEffect(() => field.current?.focus(), []);
  const [index, setIndex] = useState<Index | "failed" | null>(null);
  const [text, setText] = useState("");
  const [active, setActive] = useState(-1);
  const wanted = useDeferredValue(text.trim());
  useEffect(() => {
    let left = false;
    loadIndex(`${href}/index.json`).then(
      (loaded) => left || setIndex(loaded),
      () => left || setIndex("failed"),
    );
    return () => {
      left = true;
    };
  }, [href]);
  const hits = useMemo((): Hit[] => (index && index !== "failed" && wanted ? search(index, wanted) : []), [index, wanted]);
  const shown = hits.slice(0, SHOWN);
  const all = `${href}?q=${encodeURIComponent(wanted)}`;
  const options = hits.length > SHOWN ? [...shown.map((hit) => hit.href), all] : shown.map((hit) => hit.href);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      // From the field to the first or the last, and round.
      setActive((now) => ((now + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (wanted) location.assign(options[active] ?? all);
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
        {index === "failed" ? (
          <>
            {t("search.failed")} <a href={all}>{t("search.page")}</a>
          </>
        ) : wanted === "" ? (
          t("search.intro")
        ) : index === null ? (
          t("search.loading")
        ) : (
          t("search.count", { n: hits.length })
        )}
      </p>
      <div role="listbox" id={`${id}-hits`} aria-label={t("search.title")} className="hits">
        {shown.map((hit, i) => (
          <a key={hit.href + hit.title} id={`${id}-${i}`} role="option" aria-selected={i === active} tabIndex={-1} href={hit.href}>
            <HitText hit={hit} t={t} />
          </a>
        ))}
        {hits.length > SHOWN && (
          <a id={`${id}-${SHOWN}`} role="option" aria-selected={active === SHOWN} tabIndex={-1} href={all}>
            <span className="hit-title">{t("search.all")}</span>
          </a>
        )}
      </div>
    </Panel>
  );
}
