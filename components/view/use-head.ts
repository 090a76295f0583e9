"use client";
import { useEffect } from "react";
import { addressHere } from "@/lib/as-files";

/** Keeps a page's title and canonical link to what it shows. `path` is from the root; nothing is done without one. */
export function useHead(title: string, path: string | undefined): void {
  useEffect(() => {
    if (path === undefined) return;
    const follow = () => {
      document.title = title;
      for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="canonical"]'))
        link.href = new URL(addressHere(path), link.href).href;
    };
    follow();
    // A head that is taken up after a choice is written anew as the server had it.
    const head = new MutationObserver(follow);
    head.observe(document.head, { childList: true });
    return () => head.disconnect();
  }, [title, path]);
}
