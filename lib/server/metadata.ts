import type { Metadata } from "next";
import { openSummit } from "./open";
import { siteUrl } from "./site";

export interface LinkImage {
  url: string;
  width?: number;
  height?: number;
  alt: string;
}

interface Linked {
  title: string;
  /** What follows the title in a browser's tab; the site's name is its last part. */
  of: string[];
  description: string;
  /** The canonical address, whole. */
  link: string;
  /** Addresses of the same in other forms, by their types. */
  types?: Record<string, string>;
  locale: string;
  type: "article" | "website";
  image?: LinkImage;
}

/** What a page says of itself to search engines, and to chats and networks that show its link. */
export function linkMetadata({ title, of, description, link, types, locale, type, image }: Linked): Metadata {
  const shown = { title, description, ...(image ? { images: [image] } : {}) };
  return {
    title: [title, ...of].join(" · "),
    description,
    alternates: { canonical: link, types },
    openGraph: { ...shown, type, siteName: of[of.length - 1], url: link, locale },
    twitter: { ...shown, card: image ? "summary_large_image" : "summary" },
  };
}

/** The same of a page that is not a chart, from its messages; `query` is its state, if it has one. */
export async function pageMetadata(
  place: { locale: string; summit: string },
  page: string,
  query = "",
  image?: LinkImage,
): Promise<Metadata> {
  const opened = openSummit(place);
  if (!opened) return {};
  const { t, dataset } = opened;
  return linkMetadata({
    title: t(`${page}.title`),
    of: [dataset.summit.event.short, t("ui.site")],
    description: t(`${page}.intro`),
    link: `${await siteUrl()}/${place.locale}/${place.summit}/${page}${query ? `?${query}` : ""}`,
    locale: place.locale,
    type: "website",
    image,
  });
}
