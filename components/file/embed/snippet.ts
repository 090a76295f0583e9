/** What others put into their pages to show a view. */
import { embedPath } from "@/components/view/chart-context";
import { EMBED_HOST } from "@/lib/embed-scripts";
import { escapeHtml } from "@/lib/table-html";
import type { SharedView } from "../shared-view";
import { embedHeights } from "./embed";
import { type Look, lookQuery } from "./layout";

/** The script that gives frames their height, on a site, with the hash that browsers hold it to. */
export function scriptTag(site: string): string {
  return `<script src="${site}${EMBED_HOST.path}" integrity="${EMBED_HOST.integrity}" crossorigin="anonymous" async></script>`;
}

/** The room for a frame, in pixels: `fixed` where nothing may make it higher. */
export interface Within {
  width: number;
  height: number;
  fixed: boolean;
}

/**
 * A view as a frame, as wide as its place, or within a width and height. Without the script it keeps its height, and
 * scrolls where a reader's text is larger.
 */
export function frameTag(shared: SharedView, look: Look, within?: Within): string {
  const heights = embedHeights(shared);
  const { width = "100%", height = heights.at(-1), fixed = false } = within ?? {};
  const most = within ? ["width:100%", `max-width:${width}px`, ...(fixed ? [`max-height:${height}px`] : [])] : [];
  const attributes = {
    src: `${shared.site}${embedPath(shared.place, shared.query, lookQuery(look))}`,
    title: shared.view.words.title,
    ...{ width, height, loading: "lazy", style: ["border:0", ...most].join(";") },
    // What the script looks for, another frame's too.
    ...(fixed ? {} : { "data-plenary": heights.join(" ") }),
  };
  return `<iframe ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(" ")}></iframe>`;
}

/** The same as an element that makes the frame. */
export function elementTag(shared: SharedView, look: Look): string {
  const heights = embedHeights(shared);
  const src = `${shared.site}${embedPath(shared.place, shared.query, lookQuery(look))}`;
  return `<plenary-view src="${escapeHtml(src)}" title="${escapeHtml(shared.view.words.title)}" heights="${heights.join(" ")}"></plenary-view>`;
}
