/** The document that a frame shows, round its content. */
import { EMBED_VIEW } from "@/lib/embed-scripts";
import { type House, houseCss } from "@/lib/house";
import { escapeHtml } from "@/lib/table-html";
import type { Look } from "./layout";
import { EMBED_STYLE } from "./style";

interface Parts {
  locale: string;
  look: Look;
  title: string;
  /** The permalink of what is shown; without one nothing is live. */
  link?: string;
  house?: House;
  /** HTML. */
  body: string;
}

export function documentOf({ locale, look, title, link, house, body }: Parts): string {
  const live = link ? `<link rel="canonical" href="${escapeHtml(link)}"><script src="${EMBED_VIEW}" defer></script>` : "";
  return `<!doctype html><html lang="${locale}"${look && ` data-look="${look}"`}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title>${live}<style>${EMBED_STYLE}${house ? houseCss(house) : ""}</style></head><body>${body}</body></html>`;
}
