import { escapeHtml } from "./table-html";

export interface SitemapEntry {
  /** The whole address of a page, or of a sitemap. */
  address: string;
  /** The day of its data, ISO. */
  changed: string;
}

const ENTRY = { urlset: "url", sitemapindex: "sitemap" } as const;

/** A sitemap of pages, or an index of sitemaps, by the sitemap protocol (sitemaps.org, 0.9). */
export function sitemapXml(kind: keyof typeof ENTRY, entries: readonly SitemapEntry[]): string {
  const name = ENTRY[kind];
  const lines = entries.map(
    ({ address, changed }) => `<${name}><loc>${escapeHtml(address)}</loc><lastmod>${escapeHtml(changed)}</lastmod></${name}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</${kind}>\n`;
}
