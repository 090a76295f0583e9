/** oEmbed 1.0 (https://oembed.com): what a site that knows only a link of ours needs to show it. */
import type { Place } from "@/components/view/chart-context";
import { escapeHtml } from "@/lib/table-html";
import { previewImage, type SharedView } from "../shared-view";
import { embedHeights } from "./embed";
import { LAYOUTS, lookOf, PAD, WIDEST } from "./layout";
import { frameTag, scriptTag } from "./snippet";

/** How long an answer may be kept, in seconds. */
const AGE = 86_400;

/** The chart and query of a link to a view, its share page or its frame, at a site; undefined for any other. */
export function viewOfLink(link: string, site: string): { place: Place; query: URLSearchParams } | undefined {
  const url = URL.parse(link);
  if (!url || url.host !== new URL(site).host || !/^https?:$/.test(url.protocol)) return undefined;
  const [, locale, summit, chart] = /^\/([^/]+)\/([^/]+)\/([^/.]+)(?:\/(?:embed|share))?\/?$/.exec(url.pathname) ?? [];
  if (!chart) return undefined;
  return { place: { locale, summit, chart }, query: lookOf(url.searchParams).own };
}

/** The answer's fields. A frame is as wide as it may be, and as high as its content, or as it may be. */
export function oembedOf(shared: SharedView, most: { width?: number; height?: number }): Record<string, string | number> {
  const heights = embedHeights(shared);
  const { origin } = new URL(shared.link);
  const width = Math.min(most.width ?? WIDEST, WIDEST);
  const height =
    heights[
      Math.max(
        LAYOUTS.findLastIndex((layout) => layout + 2 * PAD <= width),
        0,
      )
    ];
  const { path, size } = previewImage(shared);
  return {
    type: "rich",
    version: "1.0",
    title: shared.view.words.title,
    provider_name: shared.view.context.t("ui.site"),
    provider_url: origin,
    cache_age: AGE,
    html: `${frameTag(shared, "")}${scriptTag(origin)}`,
    width,
    height: Math.min(most.height ?? height, height),
    ...(size && { thumbnail_url: `${origin}${path}`, thumbnail_width: size.width, thumbnail_height: size.height }),
  };
}

/** The fields as XML. */
export function oembedXml(fields: Record<string, string | number>): string {
  const elements = Object.entries(fields).map(([name, value]) => `  <${name}>${escapeHtml(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join("")}</oembed>\n`;
}
