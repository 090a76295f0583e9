import type { Metadata } from "next";
import { openSummit } from "./open";
import { siteUrl } from "./site";

/** Title, description and canonical link of a page that is not a chart, from its messages; `query` is its state, if it has one. */
export async function pageMetadata(place: { locale: string; summit: string }, page: string, query = ""): Promise<Metadata> {
  const opened = openSummit(place);
  if (!opened) return {};
  const { t, dataset } = opened;
  return {
    title: `${t(`${page}.title`)} · ${dataset.summit.event.short} · ${t("ui.site")}`,
    description: t(`${page}.intro`),
    alternates: { canonical: `${await siteUrl()}/${place.locale}/${place.summit}/${page}${query ? `?${query}` : ""}` },
  };
}
