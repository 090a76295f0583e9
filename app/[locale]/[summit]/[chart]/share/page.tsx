import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { referencesOf } from "@/components/file/citation";
import { previewImage, sharedView } from "@/components/file/shared-view";
import { CopyText } from "@/components/page/copy-text";
import { filePath, qrPath, sharePath, viewPath } from "@/components/view/chart-context";
import { IgnoredNote } from "@/components/view/ignored-note";
import { FORMATS } from "@/lib/file-formats";
import { withLink } from "@/lib/press";
import { translatorOf } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string; chart: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  return sharedView(await params, queryOf(await searchParams), await siteUrl());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const shared = await open(props);
  if (!shared) return {};
  const { t } = shared.view.context;
  // What is found should be the chart itself.
  return { title: `${t("ui.share.title")}: ${shared.view.words.title} · ${t("ui.site")}`, alternates: { canonical: shared.link } };
}

/** Everything of a view that can be carried away, on a page that works without JavaScript. */
export default async function Share(props: Props) {
  const shared = await open(props);
  if (!shared) notFound();
  const { view, query, link, ignored, place } = shared;
  const t = translatorOf(place.locale);
  const copy = { label: t("ui.share.copy"), copied: t("ui.share.copied"), failed: t("ui.share.copyFailed") };
  const image = previewImage(shared);
  const references = await referencesOf(shared);
  return (
    <div className="prose share">
      <h1>
        {t("ui.share.title")}: <a href={viewPath(place, query)}>{view.words.title}</a>
      </h1>
      <IgnoredNote ignored={[...ignored]} names={Object.keys(view.state)} path={sharePath(place, query)} t={t} />
      <section aria-labelledby="share-link">
        <h2 id="share-link">{t("ui.share.link")}</h2>
        <CopyText text={link} name={t("ui.chart.copyField")} {...copy} />
        <p>{t("ui.share.live")}</p>
        {/* biome-ignore lint/performance/noImgElement: drawn in the size that is shown */}
        <img src={qrPath(place, query)} alt={t("ui.share.qr")} className="qr" width={148} height={148} />
      </section>
      <section aria-labelledby="share-press">
        <h2 id="share-press">{t("ui.press.name")}</h2>
        <p>{t("ui.press.text")}</p>
        <CopyText text={withLink(view.words.press, link)} name={t("ui.press.name")} {...copy} />
      </section>
      <section aria-labelledby="share-preview">
        <h2 id="share-preview">{t("ui.share.preview")}</h2>
        <p>{t("ui.share.previewText")}</p>
        {/* biome-ignore lint/performance/noImgElement: made in the size that is shown of it */}
        <img loading="lazy" src={image.path} alt={view.words.alt} {...image.size} className="share-preview" />
      </section>
      <section aria-labelledby="share-files">
        <h2 id="share-files">{t("ui.share.files")}</h2>
        <ul>
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={filePath(place, query, format)} download>
                {t(`ui.chart.file.${format}`)}
              </a>
              : {t(`ui.share.file.${format}`)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="share-cite">
        <h2 id="share-cite">{t("ui.share.cite")}</h2>
        <p>{t("ui.share.citeText")}</p>
        {references.map(({ name, text }) => (
          <div key={name} className="reference">
            <h3>{name}</h3>
            <CopyText text={text} name={name} {...copy} />
          </div>
        ))}
      </section>
    </div>
  );
}
