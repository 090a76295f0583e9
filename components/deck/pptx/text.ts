/** Texts of a deck as a presentation program has them: runs of letters, without Markdown. */
import type PptxGenJS from "pptxgenjs";
import { markdownHtml } from "@/lib/deck/markdown";
import type { DeckPlace } from "../slide-data";

/** Text as XML can hold it. */
export function clean(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cs}\p{Cn}]/gu, "");
}

interface Look {
  bold?: true;
  italic?: true;
  href?: string;
}

/** Markdown as runs: emphasis, links, lists; whatever else as its text. Addresses of the summit are led to on the site. */
export function markdownRuns(text: string, { locale, summit }: DeckPlace): PptxGenJS.TextProps[] {
  const base = `${location.origin}/${locale}/${summit}`;
  const { body } = new DOMParser().parseFromString(markdownHtml(text, base), "text/html");
  const runs: PptxGenJS.TextProps[] = [];
  const walk = (node: Node, look: Look) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const said = clean(node.textContent ?? "").replace(/\s+/g, " ");
      if (said.trim() === "" && runs.at(-1)?.options?.breakLine !== false) return;
      const { href, ...style } = look;
      const hyperlink = href && /^(https?:|mailto:|\/)/.test(href) ? { url: new URL(href, location.origin).href } : undefined;
      runs.push({ text: said, options: { ...style, breakLine: false, ...(hyperlink && { hyperlink }) } });
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = node.tagName.toLowerCase();
    const before = runs.at(-1);
    if (before && /^(br|ul|ol)$/.test(tag)) before.options = { ...before.options, breakLine: true };
    const inner: Look = {
      ...look,
      ...((tag === "strong" || /^h\d$/.test(tag)) && { bold: true }),
      ...(tag === "em" && { italic: true }),
      ...(tag === "a" && { href: node.getAttribute("href") ?? undefined }),
    };
    const first = runs.length;
    for (const child of node.childNodes) walk(child, inner);
    const last = runs.at(-1);
    if (last && runs.length > first && /^(p|li|h\d|pre|blockquote)$/.test(tag)) {
      last.options = { ...last.options, breakLine: true };
      if (tag === "li") {
        const numbered = node.parentElement?.tagName === "OL";
        // The library begins a paragraph at each run with a bullet.
        runs[first].options = { ...runs[first].options, bullet: numbered ? { type: "number" } : true };
      }
    }
  };
  for (const node of body.childNodes) walk(node, {});
  return runs;
}

/** Markdown as lines of plain text, links with their addresses. */
export function markdownText(text: string, place: DeckPlace): string {
  return markdownRuns(text, place)
    .map(({ text: said = "", options }) => {
      const url = options?.hyperlink?.url;
      return `${said}${url ? ` (${url})` : ""}${options?.breakLine ? "\n" : ""}`;
    })
    .join("")
    .trim();
}
