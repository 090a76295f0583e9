"use client";
import { useRef, useState } from "react";
import type { Translate } from "@/lib/messages";
import { chartPath, type Place } from "./chart-context";

interface Props {
  place: Place;
  /** The permalink from the root of the site. */
  path: string;
  query: string;
  placement: "page" | "part";
  t: Translate;
}

const FILES = ["png", "svg", "csv", "xlsx", "json"] as const;
/** What a chart among others offers; its own page has the rest. */
const FILES_OF_PART = ["png", "csv"] as const;

/** What a reader can do with the view: open it, copy its link, take it as a file. */
export function Actions({ place, path, query, placement, t }: Props) {
  const [outcome, setOutcome] = useState<{ link: string; copied: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    const link = new URL(path, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ link, copied: true });
    } catch {
      setOutcome({ link, copied: false });
      requestAnimationFrame(() => field.current?.select());
    }
  };
  return (
    <div className="actions">
      <ul>
        {placement === "part" && (
          <li>
            <a href={path} data-leave="">
              {t("ui.chart.open")}
            </a>
          </li>
        )}
        <li className="needs-script">
          <button type="button" className="text-button" onClick={copy}>
            {t("ui.chart.copy")}
          </button>
        </li>
        {placement === "page" && (
          <li>
            <a href={`${chartPath(place)}/share${query ? `?${query}` : ""}`} data-leave="">
              {t("ui.chart.share")}
            </a>
          </li>
        )}
        <li className="files">
          <span id={`${place.chart}-files`}>{t("ui.chart.files")}</span>
          <ul aria-labelledby={`${place.chart}-files`}>
            {(placement === "page" ? FILES : FILES_OF_PART).map((format) => (
              <li key={format}>
                <a href={`${chartPath(place)}.${format}${query ? `?${query}` : ""}`} data-leave="" download>
                  {t(`ui.chart.file.${format}`)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      </ul>
      <p role="status" className="actions-status">
        {outcome && t(outcome.copied ? "ui.chart.copied" : "ui.chart.copyFailed")}
      </p>
      {outcome && !outcome.copied && (
        <input ref={field} readOnly value={outcome.link} aria-label={t("ui.chart.copyField")} className="copy-field" />
      )}
    </div>
  );
}
