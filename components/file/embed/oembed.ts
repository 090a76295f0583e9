/** oEmbed 1.0 (https://oembed.com): what a site that knows only a link of ours needs to show it. */
import { filePath, type Place } from "@/components/view/chart-context";
import { writePictureOptions } from "@/lib/picture-options";
import { escapeHtml } from "@/lib/table-html";
import { previewOf } from "../files";
import type { SharedView } from "../shared-view";
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

/** What an asking site has room for, in pixels. */
interface Most {
  width?: number;
  height?: number;
}

/**
 * The answer's fields. A frame is as wide as it may be, and as high as its content, or as it may be; where its height is
 * limited no script changes it, and it scrolls.
 */
export function oembedOf(shared: SharedView, most: Most): Record<string, string | number> {
  const heights = embedHeights(shared);
  const { origin } = new URL(shared.link);
  const width = Math.min(most.width ?? WIDEST, WIDEST);
  const suits =
    heights[
      Math.max(
        LAYOUTS.findLastIndex((layout) => layout + 2 * PAD <= width),
        0,
      )
    ];
  const height = Math.min(most.height ?? suits, suits);
  const fixed = most.height !== undefined;
  const frame = frameTag(shared, "", fixed || most.width !== undefined ? { width, height, fixed } : undefined);
  return {
    type: "rich",
    version: "1.0",
    title: shared.view.words.title,
    provider_name: shared.view.context.t("ui.site"),
    provider_url: origin,
    cache_age: AGE,
    html: fixed ? frame : `${frame}${scriptTag(origin)}`,
    width,
    height,
    ...thumbnailOf(shared, most),
  };
}

/** The preview, with as many pixels as there is room for; left out where it has no room. */
function thumbnailOf(shared: SharedView, most: Most): Record<string, string | number> {
  const options = previewOf(shared);
  if (!options?.height) return {};
  const { width, height } = options;
  const room = Math.min((most.width ?? Number.POSITIVE_INFINITY) / width, (most.height ?? Number.POSITIVE_INFINITY) / height);
  const scale = Math.min(options.scale, Math.floor(room * 10) / 10);
  if (scale < 1) return {};
  const path = filePath(shared.place, shared.query, "png", writePictureOptions({ ...options, scale }));
  return {
    thumbnail_url: `${new URL(shared.link).origin}${path}`,
    thumbnail_width: Math.round(width * scale),
    thumbnail_height: Math.round(height * scale),
  };
}

/** The fields as XML. */
export function oembedXml(fields: Record<string, string | number>): string {
  const elements = Object.entries(fields).map(([name, value]) => `  <${name}>${escapeHtml(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join("")}</oembed>\n`;
}
