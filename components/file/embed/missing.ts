import type { Place } from "@/components/view/chart-context";
import { locales } from "@/lib/server/messages";
import { translatorOf } from "@/lib/server/open";
import { escapeHtml } from "@/lib/table-html";
import { documentOf } from "./document";

/** What a frame shows of an address that names no view: a sentence, and where there is more. */
export function missingEmbed(place: Place): string {
  const locale = locales.includes(place.locale) ? place.locale : locales[0];
  const t = translatorOf(locale);
  const title = t("site.embed.missing");
  const text = t("site.embed.missingText", { chart: place.chart, summit: place.summit });
  const body = `<main><h1>${escapeHtml(title)}</h1><p class="muted">${escapeHtml(text)}</p><p><a href="/" target="_blank" rel="noopener">${escapeHtml(t("site.embed.open"))}</a></p></main>`;
  return documentOf({ locale, look: "", title, body });
}
