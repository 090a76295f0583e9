"use client";
import { type ComponentType, useRef, useState } from "react";
import type { Translate } from "@/lib/messages";
import type { BriefPanelProps } from "../deck/own/brief-panel";
import type { Place } from "./chart-context";

interface Props {
  place: Place;
  /** The query string of the state shown. */
  query: string;
  t: Translate;
}

const loadPanel = () => import("../deck/own/brief-panel");

/** Adds the view to one of the reader's own briefings; what that takes comes when it is asked for. */
export function BriefButton({ place, query, t }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [panel, setPanel] = useState<{ Panel: ComponentType<BriefPanelProps> } | "failed" | null>(null);
  const open = () =>
    loadPanel().then(
      ({ BriefPanel }) => setPanel({ Panel: BriefPanel }),
      () => setPanel("failed"),
    );
  const close = () => {
    setPanel(null);
    opener.current?.focus();
  };
  return (
    <>
      <button ref={opener} type="button" className="text-button" onClick={open} onPointerEnter={() => void loadPanel().catch(() => {})}>
        {t("ui.chart.brief")}
      </button>
      {panel === "failed" && <span role="status"> {t("ui.chart.failed")}</span>}
      {panel !== null && panel !== "failed" && <panel.Panel place={place} query={query} onClose={close} t={t} />}
    </>
  );
}
