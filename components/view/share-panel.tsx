"use client";
import { addressHere, hasFiles } from "@/lib/as-files";
import { withLink } from "@/lib/press";
import { formatState } from "@/lib/url-state";
import { withMark } from "@/lib/view-state";
import { CopyText } from "../page/copy-text";
import { Panel } from "../panel";
import { type Place, qrPath, sharePath, viewPath } from "./chart-context";
import { PictureCopy } from "./picture-copy";
import type { DrawnView } from "./stages";
import { TableCopy } from "./table-copy";

export interface SharePanelProps {
  place: Place;
  view: DrawnView;
  /** The id of the mark looked at; "" for none. */
  mark: string;
  /** The id of the release that the numbers drawn are of; left out while they are of none. */
  released?: string;
  /** Where the site is served. */
  site: string;
  onClose(): void;
}

/** What can be carried away of the view drawn, over the chart; the page to share it has the rest. */
export function SharePanel({ place, view, mark, released, site, onClose }: SharePanelProps) {
  const { words, context } = view;
  const { t } = context;
  const query = withMark(formatState(view.params, view.state), mark);
  const link = `${site}${viewPath(place, query)}`;
  const { release: _, ...unfixed } = place;
  const live = `${site}${viewPath(unfixed, query)}`;
  const more = addressHere(sharePath(place, query));
  const copy = { label: t("ui.share.copy"), copied: t("ui.share.copied"), failed: t("ui.share.copyFailed") };
  return (
    <Panel title={t("ui.share.title")} className="share-panel" onClose={onClose} t={t}>
      <p className="share-panel-view">{words.title}</p>
      <section aria-labelledby="share-panel-link" className="share-panel-links">
        <h3 id="share-panel-link">{t("ui.share.liveLink")}</h3>
        <CopyText text={live} name={t("ui.share.liveLink")} {...copy} />
        <p className="share-panel-note">{t("ui.share.live")}</p>
        {released && (
          <>
            <h3>{t("ui.share.fixedLink")}</h3>
            <CopyText text={`${site}${viewPath({ ...place, release: released }, query)}`} name={t("ui.share.fixedLink")} {...copy} />
            <p className="share-panel-note">{t("ui.share.fixed")}</p>
          </>
        )}
        {/* biome-ignore lint/performance/noImgElement: drawn in the size that is shown */}
        {hasFiles(query) && <img src={addressHere(qrPath(place, query))} alt={t("ui.share.qr")} className="qr" width={132} height={132} />}
      </section>
      <div className="share-panel-take">
        {hasFiles(query) && <PictureCopy place={place} query={query} t={t} />}
        <TableCopy view={view} />
      </div>
      <section aria-labelledby="share-panel-press">
        <h3 id="share-panel-press">{t("ui.press.name")}</h3>
        <CopyText text={withLink(words.press, link)} name={t("ui.press.name")} {...copy} />
      </section>
      <ul className="share-panel-more">
        {canSend() && (
          <li>
            <button type="button" className="text-button" onClick={() => send(words.title, link)}>
              {t("ui.share.send")}
            </button>
          </li>
        )}
        {hasFiles(query) && (
          <>
            <li>
              <a href={`${more}#share-cite`}>{t("ui.share.cite")}</a>
            </li>
            <li>
              <a href={`${more}#share-embed`}>{t("ui.share.embed")}</a>
            </li>
            <li>
              <a href={more}>{t("ui.share.all")}</a>
            </li>
          </>
        )}
      </ul>
    </Panel>
  );
}

/** On phones and tablets the system's own sheet sends a link; elsewhere it adds nothing to a copied one. */
function canSend(): boolean {
  return typeof navigator.share === "function" && matchMedia("(pointer: coarse)").matches;
}

function send(title: string, url: string): void {
  // Leaving the sheet without a choice is no fault.
  navigator.share({ title, url }).catch(() => {});
}
