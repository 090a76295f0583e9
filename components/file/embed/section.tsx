import { CopyText } from "@/components/page/copy-text";
import { embedPath, sharePath } from "@/components/view/chart-context";
import { FILES_AT } from "@/lib/as-files";
import type { Translate } from "@/lib/messages";
import type { SharedView } from "../shared-view";
import { embedHeights } from "./embed";
import { type Look, lookQuery, WIDEST } from "./layout";
import { elementTag, frameTag, scriptTag } from "./snippet";

interface Props {
  shared: SharedView;
  look: Look;
  t: Translate;
  copy: { label: string; copied: string; failed: string };
}

const LOOKS: Look[] = ["", "light", "dark"];

/** What others put into their pages to show a view, with a preview. */
export function EmbedSection({ shared, look, t, copy }: Props) {
  const { place, query, view, site } = shared;
  const script = scriptTag(site);
  const here = sharePath(place, query);
  return (
    <section aria-labelledby="share-embed">
      <h2 id="share-embed">{t("ui.share.embed")}</h2>
      <p>{t("ui.share.embedText")}</p>
      {FILES_AT === undefined && (
        <ul className="choices share-looks" aria-label={t("site.theme.label")}>
          {LOOKS.map((one) => (
            <li key={one}>
              <a
                href={`${here}${one && `${here.includes("?") ? "&" : "?"}${lookQuery(one)}`}#share-embed`}
                aria-current={one === look ? "true" : undefined}
              >
                {t(one === "" ? "ui.share.look.reader" : `site.theme.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h3>{t("ui.share.frame")}</h3>
      <CopyText text={`${frameTag(shared, look)}\n${script}`} name={t("ui.share.frame")} {...copy} />
      <h3>{t("ui.share.element")}</h3>
      <CopyText text={`${elementTag(shared, look)}\n${script}`} name={t("ui.share.element")} {...copy} />
      <iframe
        src={embedPath(place, query, lookQuery(look))}
        title={`${t("ui.share.preview")}: ${view.words.title}`}
        loading="lazy"
        width={WIDEST}
        height={embedHeights(shared).at(-1)}
        className="share-frame"
      />
    </section>
  );
}
