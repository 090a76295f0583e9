"use client";
import { memo, useRef } from "react";
import { addressHere, FILES_AT, hasFiles } from "@/lib/as-files";
import { comparePath } from "@/lib/compare";
import type { Translate } from "@/lib/messages";
import { useCopy } from "../use-copy";
import { BriefButton } from "./brief-button";
import { filePath, type Place, sideOf } from "./chart-context";
import { ShareLink } from "./share-link";
import type { DrawnView } from "./stages";

interface Props {
  place: Place;
  /** The permalink from the root of the site. */
  path: string;
  query: string;
  placement: "page" | "part";
  /** Leaves out what scripts do, of a view that none follows. */
  still: boolean;
  /** What is drawn, which is what the panel to share it gives away. */
  view: DrawnView;
  /** The id of the mark looked at; "" for none. */
  mark: string;
  /** The id of the release that the numbers drawn are of; left out while they are of none. */
  released?: string;
  /** Where the site is served, on a chart's own page. */
  site?: string;
  /** Where an error in the view is reported. */
  report?: string;
  t: Translate;
}

const FILES = ["png", "svg", "csv", "xlsx", "json"] as const;
/** What a chart among others offers; its own page has the rest. */
const FILES_OF_PART = ["png", "csv"] as const;

/** What a reader can do with the view: open it, copy its link, take it as a file. */
export const Actions = memo(function Actions({ place, path, query, placement, still, view, mark, released, site, report, t }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { outcome, copy } = useCopy(field);
  const side = sideOf(place, query);
  return (
    <div className="actions">
      <ul>
        {placement === "part" && (
          <li>
            <a href={addressHere(path)} data-leave="">
              {t("ui.chart.open")}
            </a>
          </li>
        )}
        {!still && (
          <li className="needs-script">
            <button type="button" className="text-button" onClick={() => copy(new URL(addressHere(path), location.href).href)}>
              {t("ui.chart.copy")}
            </button>
          </li>
        )}
        {site !== undefined && (
          <li>
            <ShareLink place={place} query={query} view={view} mark={mark} released={released} site={site} />
          </li>
        )}
        {!still && FILES_AT === undefined && (
          <li className="needs-script">
            <BriefButton place={place} views={[side]} t={t} />
          </li>
        )}
        {placement === "page" && !still && FILES_AT === undefined && (
          <li>
            <a href={comparePath(place, [side])} data-leave="">
              {t("ui.chart.compare")}
            </a>
          </li>
        )}
        {report && (
          <li>
            <a href={report} data-leave="">
              {t("ui.report.name")}
            </a>
          </li>
        )}
        <li className="files">
          {hasFiles(query) ? (
            <>
              <span id={`${place.chart}-files`}>{t("ui.chart.files")}</span>
              <ul aria-labelledby={`${place.chart}-files`}>
                {(placement === "page" ? FILES : FILES_OF_PART).map((format) => (
                  <li key={format}>
                    <a href={addressHere(filePath(place, query, format))} data-leave="" download>
                      {t(`ui.chart.file.${format}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            t("ui.chart.files.first")
          )}
        </li>
      </ul>
      <p role="status" className="actions-status">
        {outcome && t(outcome.copied ? "ui.chart.copied" : "ui.chart.copyFailed")}
      </p>
      {outcome && !outcome.copied && (
        <input ref={field} readOnly value={outcome.text} aria-label={t("ui.chart.copyField")} className="copy-field" />
      )}
    </div>
  );
});
