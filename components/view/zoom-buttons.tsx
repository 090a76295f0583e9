"use client";
import type { Translate } from "@/lib/messages";
import type { ZoomControl } from "./use-zoom";
import { STEP } from "./zooming";

export function ZoomButtons({ zoom, t }: { zoom: ZoomControl; t: Translate }) {
  return (
    <div className="zoom-buttons" title={t("ui.chart.zoomHint")}>
      <button type="button" aria-label={t("ui.chart.zoomIn")} onClick={() => zoom.by(STEP)}>
        +
      </button>
      <button type="button" aria-label={t("ui.chart.zoomOut")} onClick={() => zoom.by(1 / STEP)}>
        −
      </button>
      <button type="button" aria-label={t("ui.chart.zoomReset")} onClick={() => zoom.reset()}>
        ⤢
      </button>
    </div>
  );
}
