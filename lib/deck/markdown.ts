/** Notes and texts of slides in Markdown, as HTML that runs nothing. */
import { micromark } from "micromark";

/**
 * CommonMark as HTML. HTML in it stays text, addresses that run something are emptied (micromark's defaults), and
 * pictures are text too: a note fetches nothing. Addresses without a beginning are pages of the summit at `base`.
 */
export function markdownHtml(text: string, base: string): string {
  const html = micromark(text, { extensions: [{ disable: { null: ["labelStartImage"] } }] });
  const start = `<a href="${base.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}/`;
  return html.replace(/<a href="(?![a-z][a-z\d+.-]*:|[/#]|")/gi, () => start);
}
