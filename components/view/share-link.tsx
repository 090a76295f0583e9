"use client";
import { type ComponentType, type MouseEvent, useRef, useState } from "react";
import { addressHere, hasFiles } from "@/lib/as-files";
import { sharePath } from "./chart-context";
import type { SharePanelProps } from "./share-panel";
import { isPlainClick } from "./state-links";

type Props = Omit<SharePanelProps, "onClose"> & { query: string };

const loadPanel = () => import("./share-panel");

/** Leads to the page to share a view; with scripts it opens a panel over the chart, which comes when a reader seems about to ask for it. */
export function ShareLink({ query, ...shared }: Props) {
  const { place, view } = shared;
  const opener = useRef<HTMLAnchorElement>(null);
  const [panel, setPanel] = useState<{ Panel: ComponentType<SharePanelProps> } | null>(null);
  const open = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    try {
      setPanel({ Panel: (await loadPanel()).SharePanel });
    } catch {
      location.assign(href);
    }
  };
  const close = () => {
    setPanel(null);
    opener.current?.focus();
  };
  const expect = () => void loadPanel().catch(() => {});
  return (
    <>
      <a
        ref={opener}
        href={addressHere(sharePath(place, hasFiles(query) ? query : ""))}
        data-leave=""
        onClick={open}
        onPointerEnter={expect}
        onFocus={expect}
      >
        {view.context.t("ui.chart.share")}
      </a>
      {panel && <panel.Panel {...shared} onClose={close} />}
    </>
  );
}
