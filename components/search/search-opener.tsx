"use client";
import { type ComponentType, type MouseEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Messages } from "@/lib/messages";
import { isPlainClick } from "../view/state-links";
import type { SearchPanelProps } from "./search-panel";

interface Props {
  /** The page that searches without scripts. */
  href: string;
  label: string;
  locale: string;
  /** What the panel says before its own words have come. */
  messages: Messages;
}

const loadPanel = () => import("./search-panel");

/** Leads to the search: a panel over the page, by click, "/" or Ctrl and K; what that takes comes when it is asked for, and where it does not come the page opens. */
export function SearchOpener({ href, label, locale, messages }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const [panel, setPanel] = useState<{ Panel: ComponentType<SearchPanelProps> } | null>(null);
  /** What is typed until the panel has opened; null while none is opening. */
  const typed = useRef<string | null>(null);
  const isOpen = useRef(false);
  const open = useCallback(() => {
    if (!isOpen.current) typed.current ??= "";
    loadPanel().then(
      ({ SearchPanel }) => setPanel({ Panel: SearchPanel }),
      () => location.assign(href),
    );
  }, [href]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest?.("input, textarea, select, [contenteditable], dialog");
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
      const command = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!(slash || command) || event.defaultPrevented) return;
      event.preventDefault();
      open();
    };
    const onTyped = (event: KeyboardEvent) => {
      if (typed.current === null || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented) return;
      event.preventDefault();
      typed.current += event.key;
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("keydown", onTyped);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("keydown", onTyped);
    };
  }, [open]);
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event.nativeEvent)) return;
    event.preventDefault();
    open();
  };
  const takeTyped = useCallback(() => {
    const text = typed.current ?? "";
    typed.current = null;
    isOpen.current = true;
    return text;
  }, []);
  const close = () => {
    isOpen.current = false;
    setPanel(null);
    link.current?.focus();
  };
  return (
    <>
      <a
        ref={link}
        href={href}
        className="search-opener"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={onClick}
        onPointerEnter={() => void loadPanel().catch(() => {})}
      >
        {label}
      </a>
      {panel && <panel.Panel href={href} locale={locale} messages={messages} takeTyped={takeTyped} onClose={close} />}
    </>
  );
}
