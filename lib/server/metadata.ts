import type { Metadata } from "next";
import { beginning } from "../beginning";
import { openSummit } from "./open";
import { siteUrl } from "./site";

/** The longest words for a link’s picture that networks take, in letters. */
export const LONGEST_IMAGE_ALT = 420;

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
  const images = image && [{ ...image, alt: beginning(image.alt, LONGEST_IMAGE_ALT) }];
  const shown = { title, description, ...(images ? { images } : {}) };
  return {
    title: [title, ...of].join(" · "),
    description,
    alternates: { canonical: link, types },
    openGraph: { ...shown, type, siteName: of[of.length - 1], url: link, locale },
    twitter: { ...shown, card: image ? "summary_large_image" : "summary" },
  };
}

/** The same of a page that is not a chart, from its messages; `query` is its state, if it has one; `files` are what it is in other forms: addresses from the summit’s, by their types. */
export async function pageMetadata(
  place: { locale: string; summit: string },
  page: string,
  query = "",
  image?: LinkImage,
  files: Record<string, string> = {},
): Promise<Metadata> {
  const opened = openSummit(place);
  if (!opened) return {};
  const { t, dataset } = opened;
  const base = `${await siteUrl()}/${place.locale}/${place.summit}`;
  return linkMetadata({
    title: t(`${page}.title`),
    of: [dataset.summit.event.short, t("ui.site")],
    description: t(`${page}.intro`),
    link: `${base}/${page}${query ? `?${query}` : ""}`,
    types: Object.fromEntries(Object.entries(files).map(([type, path]) => [type, `${base}/${path}`])),
    locale: place.locale,
    type: "website",
    image,
  });
}
