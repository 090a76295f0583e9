/** Takes every chart and page through its states, so that a test can record which messages they ask for. */
import { text } from "node:stream/consumers";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { prerenderToNodeStream } from "react-dom/static";
import { generateMetadata as statusMetadata } from "@/app/[locale]/%5Fstatus/[code]/page";
import PrintedDeck from "@/app/[locale]/(stage)/[summit]/present/[deck]/handout/page";
import Present, { generateMetadata as presentMetadata } from "@/app/[locale]/(stage)/[summit]/present/[deck]/page";
import { GET as getFile } from "@/app/[locale]/[summit]/[chart]/[format]/route";
import { GET as getEmbed } from "@/app/[locale]/[summit]/[chart]/embed/route";
import ChartPage, { generateMetadata as chartMetadata } from "@/app/[locale]/[summit]/[chart]/page";
import { GET as getCode } from "@/app/[locale]/[summit]/[chart]/qr/route";
import Share, { generateMetadata as shareMetadata } from "@/app/[locale]/[summit]/[chart]/share/page";
import Compare, { generateMetadata as compareMetadata } from "@/app/[locale]/[summit]/compare/page";
import CorridorPage, { generateMetadata as corridorMetadata } from "@/app/[locale]/[summit]/corridor/[corridor]/page";
import Data from "@/app/[locale]/[summit]/data/page";
import FigurePage, { generateMetadata as figureMetadata } from "@/app/[locale]/[summit]/figures/[figure]/page";
import { GET as getLedger } from "@/app/[locale]/[summit]/figures/csv/route";
import Figures, { generateMetadata as figuresMetadata } from "@/app/[locale]/[summit]/figures/page";
import { GET as getFigure } from "@/app/[locale]/[summit]/figures/part/route";
import Gallery from "@/app/[locale]/[summit]/gallery/page";
import SummitLayout from "@/app/[locale]/[summit]/layout";
import MemberPage, { generateMetadata as memberMetadata } from "@/app/[locale]/[summit]/members/[member]/page";
import Members from "@/app/[locale]/[summit]/members/page";
import Dashboard from "@/app/[locale]/[summit]/page";
import Briefings from "@/app/[locale]/[summit]/present/page";
import Search from "@/app/[locale]/[summit]/search/page";
import Sources from "@/app/[locale]/[summit]/sources/page";
import RootLayout from "@/app/[locale]/layout";
import Summits, { generateMetadata as summitsMetadata } from "@/app/[locale]/summits/page";
import { chartsOf } from "@/charts/available";
import { Help } from "@/components/deck/help";
import { Editor } from "@/components/deck/own/editor";
import { NotOpened } from "@/components/deck/own/not-opened";
import { MissingPage } from "@/components/page/missing-page";
import { contextOf } from "@/components/view/chart-context";
import { QueryProvider } from "@/components/view/query-provider";
import { dataset, decksOf, newestSummit, releasedDataset, releasesOf } from "@/data";
import { type AnyChart, notableOf } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import { pageMetadata } from "@/lib/server/metadata";
import { translatorOf } from "@/lib/server/open";
import { type Params, valuesOf } from "@/lib/url-state";
import type { AnyState } from "./contract/arbitraries";
import { stage } from "./contract/view";

const place = { locale: "en", summit: newestSummit() };
const data = dataset(place.summit);
const here = <T extends object>(more: T) => Promise.resolve({ ...place, ...more });
const query = (text: string) => Promise.resolve(Object.fromEntries(new URLSearchParams(text)));

async function draw(page: ReactNode | Promise<ReactNode>): Promise<void> {
  const { prelude } = await prerenderToNodeStream(await page);
  await text(prelude);
}

/** Most values of one parameter that are tried: lists of years and places say the same of each. */
const MOST = 5;

/** How many of the notable states are varied. */
const VARIED = 3;

/** The notable states of a chart, and the first of them with every value that a parameter lists. */
function queriesOf(chart: AnyChart): string[] {
  const domain = chart.domain(data);
  const params: Params<AnyState> = chart.params(domain);
  const notable = notableOf(chart, domain).map((one) => one.query);
  const single = Object.entries(params).flatMap(([name, { accepts }]) => {
    const values = valuesOf(accepts);
    return values.filter((_, i) => i % Math.ceil(values.length / MOST) === 0).map((value) => [name, value] as const);
  });
  const varied = notable.slice(0, VARIED).flatMap((base) =>
    single.map(([name, value]) => {
      const changed = new URLSearchParams(base);
      changed.set(name, value);
      return changed.toString();
    }),
  );
  return [...new Set([...notable, ...varied])];
}

/** The first release that has a chart. */
function firstRelease(chart: AnyChart): string | undefined {
  return releasesOf(data.summit.id).find((release) => chart.available?.(releasedDataset(data.summit.id, release)) ?? true)?.id;
}

/** The stages of a chart that make words, in all those states. */
export async function takeChart(chart: AnyChart): Promise<void> {
  for (const one of queriesOf(chart)) {
    const { slice, state, params, svg, marks } = await stage(chart, data, one);
    svg(328);
    marks(328).targets();
    const context = contextOf({ ...place, chart: chart.id }, catalogueOf("en"), params, state);
    if (chart.Aside) renderToStaticMarkup(createElement(chart.Aside, { rows: chart.rows(slice, state), state, context }));
  }
  const release = firstRelease(chart);
  const notable = notableOf(chart, chart.domain(data));
  for (const one of notable) await draw(ChartPage({ params: here({ chart: chart.id }), searchParams: query(one.query) }));
  // What a view is shared as, and its files, say the same of each state.
  for (const one of notable.slice(0, VARIED)) {
    await draw(Share({ params: here({ chart: chart.id }), searchParams: query(one.query) }));
    const [mark] = (await stage(chart, data, one.query)).marks(864).targets();
    if (mark) await draw(Share({ params: here({ chart: chart.id }), searchParams: query(`${one.query}&mark=${mark.id}`) }));
    if (release) await draw(Share({ params: here({ chart: chart.id }), searchParams: query(`${one.query}&as-of=${release}`) }));
    await getEmbed(new Request(`https://example.org/?${one.query}&bogus=1`), { params: here({ chart: chart.id }) });
    await getCode(new Request(`https://example.org/?${one.query}`), { params: here({ chart: chart.id }) });
    for (const format of ["csv", "xlsx", "svg"])
      await getFile(new Request(`https://example.org/?${one.query}`), { params: here({ chart: chart.id, format }) });
  }
  await getFile(new Request("https://example.org/?rows=all"), { params: here({ chart: chart.id, format: "xlsx" }) });
}

/** A query that a chart ignores in every way that there is a sentence for. */
function wrongQuery(chart: AnyChart): Record<string, string | string[]> {
  const names = Object.keys(chart.params(chart.domain(data)));
  return { ...Object.fromEntries(names.map((name) => [name, ["§", "§"]])), bogus: "1" };
}

/** Every page of the newest summit, and what stands round it. */
export async function takePages(): Promise<void> {
  const charts = await chartsOf(data);
  for (const chart of charts) {
    await draw(ChartPage({ params: here({ chart: chart.id }), searchParams: Promise.resolve(wrongQuery(chart)) }));
    await chartMetadata({ params: here({ chart: chart.id }), searchParams: query("") });
    await shareMetadata({ params: here({ chart: chart.id }), searchParams: query("") });
  }
  await draw(RootLayout({ params: here({}), children: await SummitLayout({ params: here({}), children: null }) }));
  for (const one of ["", "member=kaz&corridor=trans-caspian", "bogus=1"])
    await draw(Dashboard({ params: here({}), searchParams: query(one) }));
  for (const one of ["", "q=nothing-is-named-so", `q=${"x".repeat(90)}&sort=§`])
    await draw(Figures({ params: here({}), searchParams: query(one) }));
  await figuresMetadata({ params: here({}), searchParams: query("") });
  await getLedger(new Request("https://example.org/"), { params: here({}) });
  await getEmbed(new Request("https://example.org/"), { params: here({ chart: "nothing" }) });
  for (const { id } of data.summit.figures)
    await draw(FigurePage({ params: here({ figure: id }), searchParams: query("bogus=1&definition=bogus") }));
  await figureMetadata({ params: here({ figure: data.summit.figures[0].id }), searchParams: query("") });
  await draw(Members({ params: here({}), searchParams: query("") }));
  for (const { country } of data.summit.members)
    await draw(MemberPage({ params: here({ member: country.toLowerCase() }), searchParams: query("") }));
  await memberMetadata({ params: here({ member: data.summit.members[0].country.toLowerCase() }), searchParams: query("") });
  for (const { id } of data.summit.corridors) await draw(CorridorPage({ params: here({ corridor: id }), searchParams: query("") }));
  await corridorMetadata({ params: here({ corridor: data.summit.corridors[0].id }), searchParams: query("") });
  for (const one of ["bogus=1", "left=trade-targets&right=trade-targets%3Fby%3D2050", "left=trade-by-member&right=rail-network"])
    await draw(Compare({ params: here({}), searchParams: query(one) }));
  await compareMetadata({ params: here({}), searchParams: query("") });
  for (const one of ["", "q=a", "q=nothing-is-named-so"]) await draw(Search({ params: here({}), searchParams: query(one) }));
  await draw(Sources({ params: here({}), searchParams: query("bogus=1") }));
  await draw(Data({ params: here({}), searchParams: query("") }));
  for (const chart of charts) await draw(Gallery({ params: here({}), searchParams: query(`chart=${chart.id}`) }));
  await draw(Briefings({ params: here({}), searchParams: query("bogus=1") }));
  for (const deck of decksOf(place.summit)) {
    await presentMetadata({ params: here({ deck: deck.id }), searchParams: query("") });
    for (const i of deck.slides.keys())
      for (const as of ["", "as=speaker&"])
        await draw(Present({ params: here({ deck: deck.id }), searchParams: query(`${as}slide=${i + 1}`) }));
    await draw(PrintedDeck({ params: here({ deck: deck.id }), searchParams: query("") }));
  }
  const [deck] = decksOf(place.summit);
  const offered = { charts: charts.map(({ id }) => id), figures: data.summit.figures.map(({ id }) => id), names: {} };
  const editor = createElement(Editor, { deck, revision: 1, blank: false, place, offered, t: translatorOf("en") });
  await draw(createElement(QueryProvider, null, editor));
  for (const is of ["missing", "broken", "refused"] as const)
    await draw(createElement(NotOpened, { opening: { is, faults: [], why: "" }, place, t: translatorOf("en") }));
  for (const { id } of data.summit.figures)
    await getFigure(new Request(`https://example.org/?id=${encodeURIComponent(id)}`), { params: here({}) });
  await draw(createElement(Help, { t: translatorOf("en"), onClose() {} }));
  for (const page of ["figures", "members", "search", "present", "sources", "data", "gallery"]) await pageMetadata(place, page);
  await draw(Summits({ params: here({}) }));
  await summitsMetadata({ params: here({}) });
  for (const code of ["404", "500"]) await statusMetadata({ params: here({ code }) });
  const missing = { base: "/en/x", charts: charts.map(({ id }) => id), summit: "x", t: translatorOf("en") };
  await draw(createElement(MissingPage, missing));
  await draw(createElement(MissingPage, { ...missing, elsewhere: { chart: charts[0].id, summits: [] } }));
}
