/** What a reader most likely meant by an address that no page has. */
import { chartIds } from "@/charts";
import { chartsOf } from "@/charts/available";
import { dataset, decksOf, newestSummit, type SummitEntry, summitEntries, summitIds } from "@/data";
import { LISTED_SUMMITS } from "@/data/limits";
import { nearest } from "@/data/nearest";
import { PAGES } from "@/lib/pages";
import { locales } from "@/lib/server/messages";

export interface NearestPage {
  locale: string;
  /** The language asked for, where there is none of it. */
  unknown?: string;
  summit: string;
  /** The ids of the charts that the summit has. */
  charts: string[];
  /** A chart or page near the one asked for. */
  page?: string;
  /** The deck near the one asked for. */
  deck?: { id: string; title: string };
  /** The chart asked for, where this summit's dataset holds nothing for it, and those of the newest summits that have it. */
  elsewhere?: { chart: string; summits: SummitEntry[] };
}

/** What may stand for a language in an address. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{2,8})*$/i;

export async function nearestPage(address: string): Promise<NearestPage> {
  const [first = ""] = segmentsOf(address);
  const near = await nearestIn(address);
  return LANGUAGE.test(first) && !locales.includes(first) && !summitIds().includes(first) ? { ...near, unknown: first } : near;
}

async function nearestIn(address: string): Promise<NearestPage> {
  const [first = "", second = "", third = "", fourth = ""] = segmentsOf(address);
  const locale = locales.includes(first) ? first : locales[0];
  const summit = nearest(second, summitIds()) ?? newestSummit();
  const charts = await idsOf(summit);
  const page = nearest(third, [...charts, ...PAGES]);
  if (page === "present" && fourth !== "") {
    const decks = decksOf(summit);
    const id = nearest(
      fourth,
      decks.map((deck) => deck.id),
    );
    return { locale, summit, charts, page, deck: decks.find((deck) => deck.id === id) };
  }
  if (!chartIds().includes(third) || charts.includes(third)) return { locale, summit, charts, page };
  const newest = summitEntries().slice(0, LISTED_SUMMITS);
  const having = (await Promise.all(newest.map(async (one) => ((await idsOf(one.id)).includes(third) ? [one] : [])))).flat();
  return having.length > 0
    ? { locale, summit, charts, elsewhere: { chart: third, summits: having } }
    : { locale, summit, charts, page: nearest(third, [...charts, ...PAGES]) };
}

function segmentsOf(address: string): string[] {
  return decode(address.split("?")[0]).split("/").filter(Boolean);
}

async function idsOf(summit: string): Promise<string[]> {
  return (await chartsOf(dataset(summit))).map(({ id }) => id);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}
