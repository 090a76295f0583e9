"use client";
import { useEffect } from "react";

/** How long a page that is still loading is given before its canonical link follows, in milliseconds. */
const CANONICAL_AFTER = 1000;

/** Keeps a page's title and canonical link to what it shows. `path` is from the root; nothing is done without one. */
export function useHead(title: string, path: string | undefined): void {
  useEffect(() => {
    if (path === undefined) return;
    document.title = title;
    // Once the page has taken up what the server wrote into its head: a link that was changed before is written anew.
    const follow = () => {
      for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="canonical"]')) link.href = new URL(path, link.href).href;
    };
    const timer = setTimeout(follow, document.readyState === "complete" ? 0 : CANONICAL_AFTER);
    return () => clearTimeout(timer);
  }, [title, path]);
}
