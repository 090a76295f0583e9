import type { SlideView } from "@/data/shapes/deck";
import { addressHere } from "@/lib/as-files";
import type { AnyChart, Context } from "@/lib/chart";
import { endingOf, type Format } from "@/lib/file-formats";
import { formatsFor } from "@/lib/format";
import { type Messages, translator } from "@/lib/messages";
import { fallbackState, formatState, type Params, parseState } from "@/lib/url-state";
import { joined, readBeside } from "@/lib/view-state";

/** Where a view lives: the parts of its URL before the state. */
export interface Place {
  locale: string;
  summit: string;
  chart: string;
  /** The id of the release whose numbers it shows; the data as they stand when left out. */
  release?: string;
}

export type State = Record<string, unknown>;

export function chartPath({ locale, summit, chart }: Place): string {
  return `/${locale}/${summit}/${chart}`;
}

/** The permalink of a state, from the root of the site. */
export function viewPath(place: Place, query: string): string {
  return pathOf(place, "", query);
}

/** Where a chart among others gets what it needs to become live in a state. */
export function partPath(place: Place, query: string): string {
  return pathOf(place, "/part", query);
}

/** Where the slice of a state is fetched. */
export function slicePath(place: Place, query: string): string {
  return pathOf(place, "/slice", query);
}

/** The address of a file of a state, with a query string of more options. */
export function filePath(place: Place, query: string, format: Format, options = ""): string {
  return pathOf(place, endingOf(format), query, options);
}

/** The page to share a state. */
export function sharePath(place: Place, query: string): string {
  return pathOf(place, "/share", query);
}

/** The document of a state for a frame on another page. */
export function embedPath(place: Place, query: string, options = ""): string {
  return pathOf(place, "/embed", query, options);
}

/** A view as slides and comparisons name it: its chart, and its query string with the release that it is of. */
export function sideOf({ chart, release }: Place, query: string): SlideView {
  return { chart, query: joined(query, release ? `as-of=${release}` : "") };
}

function pathOf(place: Place, ending: string, ...queries: string[]): string {
  const { query } = sideOf(place, joined(...queries));
  return `${chartPath(place)}${ending}${query && `?${query}`}`;
}

/** The picture of a state's link as a QR code. */
export function qrPath(place: Place, query: string): string {
  return pathOf(place, "/qr", query);
}

/** What the stages of a chart that make words are given, for one state. */
export function contextOf(place: Place, messages: Messages, params: Params<State>, state: State): Context<State> {
  return {
    locale: place.locale,
    t: translator(place.locale, messages, place.chart),
    formats: formatsFor(place.locale),
    href: (patch) => addressHere(viewPath(place, formatState(params, { ...state, ...patch }))),
    page: (path) => addressHere(`/${place.locale}/${place.summit}/${path}`),
  };
}

/**
 * A query string read for a chart: its state and its canonical form, the mark looked at, and what was ignored. `releases`
 * are the ids that "as-of" may name.
 */
export function readQuery(chart: AnyChart, domain: unknown, query: string, releases: readonly string[]) {
  const params: Params<State> = chart.params(domain);
  const beside = readBeside(new URLSearchParams(query), releases);
  const { state, ignored } = parseState(params, beside.own, chart.renamed);
  return {
    params,
    state,
    mark: beside.mark,
    ignored: [...beside.ignored, ...ignored],
    canonical: formatState(params, state),
    fallback: fallbackState(params),
  };
}
