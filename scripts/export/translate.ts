/** Addresses in what the server answers, translated into those of the files. */

import { fileAddress, isPage } from "../../lib/as-files";
import { contentSecurityPolicy } from "../../server/security";
import { withRows } from "./flight";

export interface Translation {
  /** Where the files will stand, whole, without a slash at the end. */
  site: string;
  /** What the first part of the site's paths may be. */
  roots: readonly string[];
}

/** The path under which the files of a site stand. */
export function pathOf(site: string): string {
  return new URL(site).pathname.replace(/\/$/, "");
}

/** A text with its addresses translated; `found` is told each address of the site in it, from the root of the site. */
export function translate(text: string, { site, roots }: Translation, found: (address: string) => void): string {
  const at = pathOf(site);
  const [whole, first] = [[site], roots].map((parts) => parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"));
  const address = new RegExp(`(${whole}|["'(])(/(?:${first})(?![\\w-])[^"'\\\\\\s<>()]*)`, "g");
  return text.replace(address, (all, before: string, written: string, offset: number) => {
    // Names that values are kept under are asked for as they are.
    if (/^["']:/.test(text.slice(offset + all.length, offset + all.length + 2))) return all;
    const plain = written.replaceAll("&amp;", "&");
    // Whole addresses are permalinks, which people read: hosts lead from them to the page's file.
    if (before === site && isPage(plain)) return all;
    found(plain);
    const there = fileAddress(plain, before === site ? "" : at);
    return before + (written === plain ? there : there.replaceAll("&", "&amp;"));
  });
}

/** A page with its addresses translated, in its elements and in what it carries for scripts, and with the policy that its host cannot send. */
export function translatePage(html: string, translation: Translation, found: (address: string) => void): string {
  const change = (text: string) => translate(text, translation, found);
  // Apart from the rest: there an address is within a string within a script.
  const kept: string[] = [];
  const shell = withRows(html, change).replace(
    /<script>self\.__next_f\.push\(.*?<\/script>/gs,
    (script) => `<script ${kept.push(script)}>`,
  );
  return withPolicy(change(shell).replace(/<script (\d+)>/g, (_, i) => kept[Number(i) - 1]));
}

/** The policy goes first: it holds for what follows it. Who may frame a page, only a header can say. */
function withPolicy(html: string): string {
  const policy = contentSecurityPolicy(html).replace(/; frame-ancestors .*$/, "");
  return html.replace(/<head[^>]*>/, (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** A page that leads to another, for an address that the server answers with one. */
export function leadingTo(address: string): string {
  const href = address.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${href}"><title>Plenary</title></head><body><a href="${href}">Plenary</a></body></html>\n`;
}
