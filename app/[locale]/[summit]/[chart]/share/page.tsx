import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Fragment } from "react";
import { referencesOf } from "@/components/file/citation";
import { lookOf } from "@/components/file/embed/layout";
import { EmbedSection } from "@/components/file/embed/section";
import { MarkForm } from "@/components/file/mark-form";
import { linkImage, previewImage, sharedView } from "@/components/file/shared-view";
import { CopyText } from "@/components/page/copy-text";
import { FixedNote } from "@/components/page/fixed-note";
import { filePath, qrPath, sharePath, viewPath } from "@/components/view/chart-context";
import { IgnoredNote } from "@/components/view/ignored-note";
import { FILES_AT } from "@/lib/as-files";
import { FORMATS, type Format, FULL_FORMATS } from "@/lib/file-formats";
import { withLink } from "@/lib/press";
import { linkMetadata } from "@/lib/server/metadata";
import { translatorOf } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string; chart: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  const { look, own } = lookOf(queryOf(await searchParams));
  const shared = await sharedView(await params, own, await siteUrl());
  return shared && { shared, look };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { shared } = (await open(props)) ?? {};
  if (!shared) return {};
  const { t } = shared.view.context;
  const { words } = shared.view;
  return linkMetadata({
    title: `${t("ui.share.title")}: ${words.title}`,
    of: [t("ui.site")],
    description: words.subtitle,
    // What is found should be the chart itself.
    link: shared.link,
    locale: shared.place.locale,
    type: "article",
    image: linkImage(shared, await siteUrl()),
  });
}

/** Those that are drawn as their address asks, where a server answers. */
const PICTURES: readonly Format[] = ["png", "svg"];

/** Everything of a view that can be carried away, on a page that works without JavaScript. */
export default async function Share(props: Props) {
  const opened = await open(props);
  if (!opened) notFound();
  const { shared, look } = opened;
  const { view, query, link, live, fixed, corrections, ignored, place } = shared;
  const t = translatorOf(place.locale);
  const copy = { label: t("ui.share.copy"), copied: t("ui.share.copied"), failed: t("ui.share.copyFailed") };
  const image = previewImage(shared);
  const references = await referencesOf(shared);
  return (
    <div className="prose share">
      <h1>
        {t("ui.share.title")}: <a href={viewPath(place, query)}>{view.words.title}</a>
      </h1>
      {corrections && <FixedNote corrections={corrections} t={t} formats={view.context.formats} />}
      <IgnoredNote ignored={[...ignored]} names={Object.keys(view.state)} path={sharePath(place, query)} t={t} />
      <section aria-labelledby="share-link">
        <h2 id="share-link">{t("site.share.link")}</h2>
        <h3>{t("ui.share.liveLink")}</h3>
        <CopyText text={live} name={t("ui.share.liveLink")} {...copy} />
        <p>{t("ui.share.live")}</p>
        {fixed && (
          <>
            <h3>{t("ui.share.fixedLink")}</h3>
            <CopyText text={fixed} name={t("ui.share.fixedLink")} {...copy} />
            <p>{t("ui.share.fixed")}</p>
          </>
        )}
        <MarkForm shared={shared} t={t} />
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
        <p>{t("site.share.previewText")}</p>
        {/* biome-ignore lint/performance/noImgElement: made in the size that is shown of it */}
        <img loading="lazy" src={image.path} alt={view.words.alt} {...image.size} className="share-preview" />
      </section>
      <section aria-labelledby="share-files">
        <h2 id="share-files">{t("site.share.files")}</h2>
        <ul>
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={filePath(place, query, format)} download>
                {t(`ui.chart.file.${format}`)}
              </a>
              {(FILES_AT === undefined || !PICTURES.includes(format)) && <>: {t(`site.share.file.${format}`)}</>}
            </li>
          ))}
        </ul>
        <p>
          {t("site.share.full")} (
          {FULL_FORMATS.map((format, i) => (
            <Fragment key={format}>
              {i > 0 && ", "}
              <a href={filePath(place, "", format, "rows=all")} download>
                {t(`ui.chart.file.${format}`)}
              </a>
            </Fragment>
          ))}
          ): {t("site.share.fullText")}
        </p>
      </section>
      <EmbedSection shared={shared} look={look} t={t} copy={copy} />
      <section aria-labelledby="share-cite">
        <h2 id="share-cite">{t("ui.share.cite")}</h2>
        <p>{t("site.share.citeText")}</p>
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
