"use client";
import { useRef, useState } from "react";
import type { Translate } from "@/lib/messages";
import { chartPath, type Place } from "./chart-context";

interface Props {
  place: Place;
  /** The permalink from the root of the site, and whole once the browser knows the host. */
  path: string;
  link: string;
  query: string;
  placement: "page" | "part";
  t: Translate;
}

/** What a reader can do with the view: open it, copy its link, take its table. */
export function Actions({ place, path, link, query, placement, t }: Props) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
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
        <li>
          <a href={`${chartPath(place)}.csv${query ? `?${query}` : ""}`} data-leave="" download>
            {t("ui.chart.csv")}
          </a>
        </li>
      </ul>
      <p role="status" className="actions-status">
        {outcome === "copied" && t("ui.chart.copied")}
        {outcome === "failed" && t("ui.chart.copyFailed")}
      </p>
      {outcome === "failed" && <input ref={field} readOnly value={link} aria-label={t("ui.chart.copyField")} className="copy-field" />}
    </div>
  );
}
