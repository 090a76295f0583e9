import { siteAddress } from "@/lib/answers";
import { markdownHtml } from "@/lib/deck/markdown";
import type { DeckPlace } from "./slide-data";

/** A text in Markdown; whatever it holds, it runs and fetches nothing. */
export function Markdown({ text, place, className }: { text: string; place: DeckPlace; className: string }) {
  const html = markdownHtml(text, `/${place.locale}/${place.summit}`).replace(/(?<= href=")\/[^"]*/g, siteAddress);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by markdownHtml, which lets neither HTML nor scripts through
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
