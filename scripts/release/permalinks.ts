/** Whether published links still mean what they say. */
import { chartsOf, openChart } from "../../charts/available";
import { renamedPath } from "../../charts/renamed";
import type { Place } from "../../components/view/chart-context";
import { type DrawnView, markable, markedIn, viewOf } from "../../components/view/stages";
import { decksOf, loadData } from "../../data";
import { type Dataset, figureOf } from "../../data/read";
import { filesOfRelease, readReleases } from "../../data/releases";
import { notableOf } from "../../lib/chart";
import { judge } from "../../lib/checks";
import { figureParams } from "../../lib/figure-page";
import { ledgerParams } from "../../lib/ledger";
import { PAGES } from "../../lib/pages";
import { catalogueOf, locales } from "../../lib/server/messages";
import { serveView } from "../../lib/server/view";
import { type Ignored, parseState } from "../../lib/url-state";
import { readBeside, withMark } from "../../lib/view-state";

export interface Published {
  datasets: ReadonlyMap<string, Dataset>;
  /** The ids that "as-of" may name. */
  releases: readonly string[];
  /** The datasets as of one of those. */
  released(id: string): ReadonlyMap<string, Dataset>;
}

/** Reads the datasets of the releases in a data folder, each once. */
export function releasedIn(folder: string): Published["released"] {
  const releases = new Map(readReleases(folder).map((release) => [release.id, release]));
  const read = new Map<string, ReadonlyMap<string, Dataset>>();
  return (id) => {
    const release = releases.get(id);
    if (!release) throw new Error(`there is no release "${id}" in ${folder} (there are ${[...releases.keys()].join(", ")})`);
    const datasets = read.get(id) ?? loadData(folder, filesOfRelease(folder, release)).datasets;
    read.set(id, datasets);
    return datasets;
  };
}

/** What of a list of paths with their queries does not open as published any more, in a sentence each. */
export async function brokenPermalinks(links: readonly string[], published: Published): Promise<string[]> {
  const faults = await Promise.all(links.map(async (link) => (await faultsOf(link, published)).map((fault) => `${link}: ${fault}`)));
  return faults.flat();
}

async function faultsOf(link: string, { datasets, releases, released }: Published): Promise<string[]> {
  const { pathname, searchParams, hash } = new URL(link, "http://localhost");
  const [locale, summit, page, ...rest] = (renamedPath(pathname) ?? pathname).split("/").slice(1);
  const dataset = datasets.get(summit);
  if (!locales.includes(locale)) return [`there is no language "${locale}"`];
  if (!dataset) return [`there is no summit "${summit}"`];
  if (page === undefined) return [];
  const [id = hash.slice(1)] = rest;
  if (Object.hasOwn(FACTS, page) && id) return factFaults(page as keyof typeof FACTS, id, rest.length > 0, dataset, searchParams);
  if (page === "figures") return namesOf(parseState(ledgerParams(dataset), searchParams).ignored);
  if ((PAGES as readonly string[]).includes(page) && rest.length === 0) return [];
  if (page === "present") return decksOf(summit).some((deck) => deck.id === id) ? [] : [`there is no deck "${id}"`];
  const { own, release, mark, ignored } = readBeside(searchParams, releases);
  const shown = release ? released(release).get(summit) : dataset;
  if (!shown) return [`the release ${release} has no summit "${summit}"`];
  const view = await viewIn(shown, { locale, summit, chart: page }, own);
  if (!view) return [`there is no chart or page "${page}"`];
  return namesOf([...ignored, ...view.ignored, ...markedIn(view.drawn, mark).ignored]);
}

/** Pages of one figure, member or corridor: what they are called, and the ids that there are. */
const FACTS = {
  figures: { kind: "figure", ids: ({ summit }: Dataset) => summit.figures.map(({ id }) => id) },
  members: { kind: "member", ids: ({ summit }: Dataset) => summit.members.map(({ country }) => country.toLowerCase()) },
  corridor: { kind: "corridor", ids: ({ summit }: Dataset) => summit.corridors.map(({ id }) => id) },
};

/** What is wrong with a link to a fact: to its own page, or to its place in a list. */
function factFaults(page: keyof typeof FACTS, id: string, own: boolean, dataset: Dataset, query: URLSearchParams): string[] {
  const { kind, ids } = FACTS[page];
  if (!ids(dataset).includes(id)) return [`there is no ${kind} "${id}"`];
  if (page !== "figures") return [];
  const params = own ? figureParams(judge(dataset, figureOf(dataset, id)).held) : ledgerParams(dataset);
  return namesOf(parseState<object>(params, query).ignored);
}

/** A view of a dataset, whichever release that is of; undefined where the dataset has no such chart. */
async function viewIn(
  dataset: Dataset,
  place: Place,
  query: URLSearchParams,
): Promise<{ drawn: DrawnView; ignored: Ignored[] } | undefined> {
  const chart = await openChart(place.chart, dataset);
  if (!chart) return undefined;
  const { domain, slice, state, ignored } = await serveView(chart, dataset, query);
  const here = { chart, place, messages: catalogueOf(place.locale), params: chart.params(domain) };
  return { drawn: viewOf(here, slice, state), ignored };
}

/** The marks of a chart in its default state. */
async function defaultView(dataset: Dataset, chart: string): Promise<DrawnView | undefined> {
  return (await viewIn(dataset, { locale: locales[0], summit: dataset.summit.id, chart }, new URLSearchParams()))?.drawn;
}

function namesOf(ignored: readonly { name: string; value: string }[]): string[] {
  return ignored.map(({ name, value }) => `${name}=${value} is not understood`);
}

/**
 * The links that the site gives of every summit: its charts in the states worth looking at, with a mark looked at, and
 * fixed to a release; and the pages of its figures, members and corridors.
 */
export async function linksOf(datasets: ReadonlyMap<string, Dataset>, release?: string): Promise<string[]> {
  const links = await Promise.all(
    Array.from(datasets, async ([id, dataset]) => {
      const base = `/${locales[0]}/${id}`;
      const charts = await chartsOf(dataset);
      const marked = await Promise.all(
        charts.map(async (chart) => {
          const view = await defaultView(dataset, chart.id);
          const [mark] = view ? markable(view) : [];
          return mark ? [`${base}/${chart.id}?${withMark("", mark.id)}`] : [];
        }),
      );
      return [
        ...charts.flatMap((chart) =>
          notableOf(chart, chart.domain(dataset)).map(({ query }) => `${base}/${chart.id}${query && `?${query}`}`),
        ),
        ...marked.flat(),
        ...(release === undefined ? [] : charts.map((chart) => `${base}/${chart.id}?as-of=${release}`)),
        ...Object.entries(FACTS).flatMap(([page, { ids }]) => ids(dataset).map((fact) => `${base}/${page}/${fact}`)),
      ];
    }),
  );
  return links.flat();
}

/** Marks of the charts' default views that links name and that a summit does not have any more, under whatever id. */
export async function goneMarks(before: Dataset, now: Dataset): Promise<string[]> {
  const gone = await Promise.all(
    (await chartsOf(before)).map(async ({ id }) => {
      const [was, is] = await Promise.all([defaultView(before, id), defaultView(now, id)]);
      if (!was || !is) return [];
      return markable(was).flatMap((mark) => (markedIn(is, mark.id).marked ? [] : [`the mark "${mark.id}" of ${id} is gone`]));
    }),
  );
  return gone.flat();
}

/** Ids of figures and sources that links name and that a summit does not have any more. */
export function goneIds(before: Dataset, now: Dataset): string[] {
  const gone = (kind: string, had: readonly { id: string }[], has: readonly { id: string }[]) =>
    had.flatMap(({ id }) => (has.some((one) => one.id === id) ? [] : [`the ${kind} "${id}" is gone`]));
  return [
    ...gone("figure", before.summit.figures, now.summit.figures),
    ...gone("source", before.summit.sources, now.summit.sources),
    ...gone("corridor", before.summit.corridors, now.summit.corridors),
    ...gone("place", before.summit.places, now.summit.places),
    ...gone("theme", before.summit.themes, now.summit.themes),
  ];
}
