/** Which part of an address names nothing, and what there is in its place. */
import { chartsOf } from "@/charts/available";
import { summitIds } from "@/data";
import { locales } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";

/** The most ids that a sentence lists, and the most letters of what was asked for that it repeats. */
const LISTED = 40;
const REPEATED = 80;

/** Of a language or summit that there is not. */
export function missingSummit({ locale, summit }: { locale: string; summit: string }): string {
  if (!locales.includes(locale)) return `There is no language ${quoted(locale)}; ${listed(locales)}.`;
  return `There is no summit ${quoted(summit)}; ${listed(summitIds())}.`;
}

/** Of a language, summit or chart that there is not. */
export async function missingChart(place: { locale: string; summit: string; chart: string }): Promise<string> {
  const opened = openSummit(place);
  if (!opened) return missingSummit(place);
  const ids = (await chartsOf(opened.dataset)).map(({ id }) => id);
  const none = `There is no chart ${quoted(place.chart)} of "${place.summit}"`;
  return ids.length === 0 ? `${none}, which has no charts.` : `${none}; ${listed(ids)}.`;
}

function quoted(text: string): string {
  return `"${text.slice(0, REPEATED)}"`;
}

function listed(ids: readonly string[]): string {
  const more = ids.length > LISTED ? ` and ${ids.length - LISTED} more` : "";
  return `there ${ids.length === 1 ? "is" : "are"} ${ids.slice(0, LISTED).join(", ")}${more}`;
}
