import type { AnyChart, Context } from "@/lib/chart";
import { endingOf, type Format } from "@/lib/file-formats";
import { formatsFor } from "@/lib/format";
import { type Messages, translator } from "@/lib/messages";
import { fallbackState, formatState, type Params, parseState } from "@/lib/url-state";

/** Where a view lives: the parts of its URL before the state. */
export interface Place {
  locale: string;
  summit: string;
  chart: string;
}

export type State = Record<string, unknown>;

export function chartPath({ locale, summit, chart }: Place): string {
  return `/${locale}/${summit}/${chart}`;
}

/** The permalink of a state, from the root of the site. */
export function viewPath(place: Place, query: string): string {
  return query ? `${chartPath(place)}?${query}` : chartPath(place);
}

/** The address of a file of a state, with a query string of more options. */
export function filePath(place: Place, query: string, format: Format, options = ""): string {
  const asked = [query, options].filter(Boolean).join("&");
  return `${chartPath(place)}${endingOf(format)}${asked && `?${asked}`}`;
}

/** The page to share a state. */
export function sharePath(place: Place, query: string): string {
  return `${chartPath(place)}/share${query && `?${query}`}`;
}

/** The picture of a state's link as a QR code. */
export function qrPath(place: Place, query: string): string {
  return `${chartPath(place)}/qr${query && `?${query}`}`;
}

/** What the stages of a chart that make words are given, for one state. */
export function contextOf(place: Place, messages: Messages, params: Params<State>, state: State): Context<State> {
  return {
    locale: place.locale,
    t: translator(place.locale, messages, place.chart),
    formats: formatsFor(place.locale),
    href: (patch) => viewPath(place, formatState(params, { ...state, ...patch })),
    page: (path) => `/${place.locale}/${place.summit}/${path}`,
  };
}

/** A query string read for a chart: its state, what was ignored, and the canonical form. */
export function readQuery(chart: AnyChart, domain: unknown, query: string) {
  const params: Params<State> = chart.params(domain);
  const { state, ignored } = parseState(params, new URLSearchParams(query));
  return { params, state, ignored, canonical: formatState(params, state), fallback: fallbackState(params) };
}
