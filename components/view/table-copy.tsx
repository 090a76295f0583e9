"use client";
import { useRef } from "react";
import { publisherIn } from "@/lib/publishers";
import { tableClip } from "@/lib/table-clip";
import { useCopy } from "../use-copy";
import { type DrawnView, tableIn } from "./stages";

/** Copies the view's table, for a spreadsheet and for a word processor; where that is refused, shows it selected. */
export function TableCopy({ view }: { view: DrawnView }) {
  const { t } = view.context;
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(field);
  const take = () => {
    const { text, html } = tableClip(tableIn(view), publisherIn(view.slice.sources), t);
    copy(text, html);
  };
  return (
    <div>
      <button type="button" className="take-button" onClick={take}>
        {t("ui.share.table")}
      </button>
      <p role="status">{outcome && t(outcome.copied ? "ui.share.tableCopied" : "ui.share.copyFailed")}</p>
      {outcome && !outcome.copied && (
        <textarea ref={field} readOnly rows={4} value={outcome.text} aria-label={t("ui.chart.table")} className="copy-field" />
      )}
    </div>
  );
}
