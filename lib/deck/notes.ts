/** The notes of a deck as one text to print or to send. */
import type { Deck } from "@/data/shapes/deck";
import { FIRST, viewsOf } from "./shown";

interface Options {
  /** What a slide is called. */
  nameOf(slide: Deck["slides"][number]): string;
  /** The absolute address of the summit's pages. */
  base: string;
}

/** Title, slides in their order, notes with their citations, links to the views; in Markdown. */
export function notesMarkdown(deck: Deck, { nameOf, base }: Options): string {
  const slides = deck.slides.map((slide, i) => {
    const links = viewsOf(slide, FIRST).map(({ chart, query }) => `<${base}/${chart}${query && `?${query}`}>`);
    const figure = slide.kind === "figure" ? [`<${base}/figures/${slide.figure}>`] : [];
    const text = slide.kind === "text" && slide.text ? [slide.text] : [];
    return [`## ${i + 1}. ${nameOf(slide)}`, ...text, ...(slide.notes ? [slide.notes] : []), ...links, ...figure];
  });
  return `${[`# ${deck.title}`, ...slides.flat()].map((part) => absolute(part, base)).join("\n\n")}\n`;
}

/** Addresses without a beginning are pages of the summit; a file on a desk has none to start from. */
function absolute(markdown: string, base: string): string {
  const host = new URL(base).origin;
  return markdown.replace(/\]\((?![a-z][a-z\d+.-]*:|[/#])/gi, `](${base}/`).replace(/\]\(\/(?!\/)/g, `](${host}/`);
}
