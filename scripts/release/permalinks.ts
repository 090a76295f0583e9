/** Whether published links still mean what they say. */
import { chartsOf, openChart } from "../../charts/available";
import { renamedPath } from "../../charts/renamed";
import { decksOf } from "../../data";
import type { Dataset } from "../../data/read";
import { notableOf } from "../../lib/chart";
import { ledgerParams } from "../../lib/ledger";
import { PAGES } from "../../lib/pages";
import { locales } from "../../lib/server/messages";
import { serveView } from "../../lib/server/view";
import { parseState } from "../../lib/url-state";
import { readBeside } from "../../lib/view-state";

export interface Published {
  datasets: ReadonlyMap<string, Dataset>;
  /** The ids that "as-of" may name. */
  releases: readonly string[];
}

/** What of a list of paths with their queries does not open as published any more, in a sentence each. */
export async function brokenPermalinks(links: readonly string[], published: Published): Promise<string[]> {
  const faults = await Promise.all(links.map(async (link) => (await faultsOf(link, published)).map((fault) => `${link}: ${fault}`)));
  return faults.flat();
}

async function faultsOf(link: string, { datasets, releases }: Published): Promise<string[]> {
  const { pathname, searchParams, hash } = new URL(link, "http://localhost");
  const [locale, summit, page, ...rest] = (renamedPath(pathname) ?? pathname).split("/").slice(1);
  const dataset = datasets.get(summit);
  if (!locales.includes(locale)) return [`there is no language "${locale}"`];
  if (!dataset) return [`there is no summit "${summit}"`];
  if (page === undefined) return [];
  const anchor = hash.slice(1);
  if (page === "figures" && anchor && !dataset.summit.figures.some(({ id }) => id === anchor)) return [`there is no figure "${anchor}"`];
  if (page === "figures") return namesOf(parseState(ledgerParams(dataset), searchParams).ignored);
  if ((PAGES as readonly string[]).includes(page) && rest.length === 0) return [];
  if (page === "present") return decksOf(summit).some(({ id }) => id === rest[0]) ? [] : [`there is no deck "${rest[0]}"`];
  const chart = await openChart(page, dataset);
  if (!chart) return [`there is no chart or page "${page}"`];
  const { own, ignored } = readBeside(searchParams, releases);
  return namesOf([...ignored, ...(await serveView(chart, dataset, own)).ignored]);
}

function namesOf(ignored: readonly { name: string; value: string }[]): string[] {
  return ignored.map(({ name, value }) => `${name}=${value} is not understood`);
}

/** The links that the site gives to every summit's charts: each in the states worth looking at. */
export async function linksOf(datasets: ReadonlyMap<string, Dataset>): Promise<string[]> {
  const links = await Promise.all(
    Array.from(datasets, async ([id, dataset]) => {
      const charts = await chartsOf(dataset);
      return charts.flatMap((chart) =>
        notableOf(chart, chart.domain(dataset)).map(({ query }) => `/en/${id}/${chart.id}${query && `?${query}`}`),
      );
    }),
  );
  return links.flat();
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
