"use client";
import type { Translate } from "@/lib/messages";
import type { ZoomControl } from "./use-zoom";
import { STEP } from "./zooming";

export function ZoomButtons({ zoom, t }: { zoom: ZoomControl; t: Translate }) {
  const button = (name: string, sign: string, onClick: () => void) => (
    <button type="button" aria-label={t(`ui.chart.${name}`)} onClick={onClick}>
      {sign}
    </button>
  );
  return (
    <div className="zoom-buttons" title={t("ui.chart.zoomHint")}>
      {button("zoomIn", "+", () => zoom.by(STEP))}
      {button("zoomOut", "−", () => zoom.by(1 / STEP))}
      {button("zoomReset", "⤢", zoom.reset)}
    </div>
  );
}
