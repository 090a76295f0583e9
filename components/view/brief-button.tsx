"use client";
import { type ComponentType, useRef, useState } from "react";
import type { BriefPanelProps } from "../deck/own/brief-panel";

type Props = Omit<BriefPanelProps, "onClose">;

const loadPanel = () => import("../deck/own/brief-panel");

/** Adds a view, or two, to one of the reader's own briefings; what that takes comes when it is asked for. */
export function BriefButton(props: Props) {
  const { t } = props;
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
      {panel !== null && panel !== "failed" && <panel.Panel {...props} onClose={close} />}
    </>
  );
}
