/** The index of everything of a summit that can be found. */
import type MiniSearch from "minisearch";
import { chartsOf } from "@/charts/available";
import { alpha2Of } from "@/data/countries";
import { actorName, type Dataset, sourcesOf } from "@/data/read";
import { judge } from "@/lib/checks";
import { formatsFor } from "@/lib/format";
import { LISTED_PAGES } from "@/lib/pages";
import { figureText } from "@/lib/press";
import { restingOn } from "@/lib/resting-on";
import { type Hit, type SearchDocument, searchIndex } from "@/lib/search";
import { translatorOf } from "@/lib/server/open";
import { smallViews } from "./small-view";

const made = new WeakMap<Dataset, Map<string, Promise<MiniSearch<SearchDocument>>>>();

/** The index of a summit in a language; made once. */
export function indexOf(dataset: Dataset, locale: string): Promise<MiniSearch<SearchDocument>> {
  const own = made.get(dataset) ?? new Map<string, Promise<MiniSearch<SearchDocument>>>();
  made.set(dataset, own);
  const index = own.get(locale) ?? documentsOf(dataset, locale).then(searchIndex);
  own.set(locale, index);
  return index;
}

type Found = Hit & { text?: string };

/** Charts, figures, points, corridors, members, places, sources and pages, as what is found and by which words. */
async function documentsOf(dataset: Dataset, locale: string): Promise<SearchDocument[]> {
  const found = [
    ...(await chartHits(dataset, locale)),
    ...figureHits(dataset, locale),
    ...pointHits(dataset, locale),
    ...placeHits(dataset, locale),
    ...sourceHits(dataset, locale),
    ...pageHits(dataset, locale),
  ];
  return found.map(({ text = "", ...hit }, id) => ({ id, text, ...hit }));
}

const baseOf = ({ summit }: Dataset, locale: string) => `/${locale}/${summit.id}`;

async function chartHits(dataset: Dataset, locale: string): Promise<Found[]> {
  const t = translatorOf(locale);
  const views = (await chartsOf(dataset)).map((chart) => ({ chart, query: "" }));
  const shown = await smallViews(views, { locale, summit: dataset.summit.id }, dataset);
  return shown.map(({ chart, href, title, subtitle }) => ({ kind: "chart", title: t(`${chart}.name`), hint: title, text: subtitle, href }));
}

function figureHits(dataset: Dataset, locale: string): Found[] {
  const [t, formats] = [translatorOf(locale), formatsFor(locale)];
  return dataset.summit.figures.map((figure) => ({
    kind: "figure",
    title: formats.start(figureText(figure, t, formats)),
    hint: `${actorName(dataset, figure.speaker)} · ${t(`figures.verdict.${judge(dataset, figure).verdict}`)}`,
    text: [figure.locator.words, figure.note].filter(Boolean).join(" "),
    href: `${baseOf(dataset, locale)}/figures/${figure.id}`,
  }));
}

function pointHits(dataset: Dataset, locale: string): Found[] {
  const t = translatorOf(locale);
  const themes = new Map(dataset.summit.themes.map(({ id, short }) => [id, short]));
  return dataset.summit.proposals.map(({ title, actor, verb, kind, theme, scope, short, addressee, deadline, locator, followUps }) => ({
    kind: "point",
    title: t("about.point", { actor: actorName(dataset, actor), verb, title }),
    hint: `${t(`topics.kind.${kind}`)} · ${themes.get(theme) ?? theme}`,
    text: [short, addressee, deadline, locator.words, ...followUps.map((one) => one.text)].filter(Boolean).join(" "),
    href: `${baseOf(dataset, locale)}/topics?${scope === "summit" ? "scope=summit&" : ""}topic=${theme}`,
  }));
}

function placeHits(dataset: Dataset, locale: string): Found[] {
  const [t, formats, base] = [translatorOf(locale), formatsFor(locale), baseOf(dataset, locale)];
  const country = (code: string) => formats.country(alpha2Of(code));
  const { corridors, members, places, event } = dataset.summit;
  return [
    ...corridors.map((one) => ({
      kind: "corridor" as const,
      title: one.name,
      hint: one.stated.map(({ of }) => of)[0] ?? "",
      text: [one.short, one.note, ...one.branches.map(({ name }) => name)].join(" "),
      href: `${base}/corridor/${one.id}`,
    })),
    ...members.map((one) => ({
      kind: "member" as const,
      title: country(one.country),
      hint: t("members.was", { status: one.status, date: formats.date(event.to) }).replace(/,$/, ""),
      text: one.country,
      href: `${base}/members/${one.country.toLowerCase()}`,
    })),
    ...places.map((one) => ({
      kind: "place" as const,
      title: one.name,
      hint: `${t(`corridors.kind.${one.kind}`)} · ${country(one.country)}`,
      href: `${base}/corridors?place=${one.id}`,
    })),
  ];
}

/** Those that something rests on. */
function sourceHits(dataset: Dataset, locale: string): Found[] {
  const rests = restingOn(dataset);
  return [...sourcesOf(dataset).values()]
    .filter(({ id }) => rests.has(id))
    .map(({ id, title, publisher }) => ({
      kind: "source",
      title,
      hint: publisher,
      text: id,
      href: `${baseOf(dataset, locale)}/sources#${id}`,
    }));
}

function pageHits(dataset: Dataset, locale: string): Found[] {
  const t = translatorOf(locale);
  return LISTED_PAGES.map((page) => ({
    kind: "page",
    title: t(`site.nav.${page}`),
    hint: t(`${page}.intro`),
    href: `${baseOf(dataset, locale)}/${page}`,
  }));
}
