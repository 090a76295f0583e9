import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewsFollowing } from "@/charts/available";
import { smallViews } from "@/components/file/small-view";
import { FactLists, figureLinks, pointLinks } from "@/components/page/about/fact-lists";
import { claimReviews } from "@/components/page/claim-review";
import { Choices } from "@/components/page/figure/choices";
import { EveryYear } from "@/components/page/figure/every-year";
import { HeldTable } from "@/components/page/figure/held-table";
import { StatedHead } from "@/components/page/figure/stated-head";
import { Verdict } from "@/components/page/figure/verdict";
import { factsOf } from "@/components/page/figure-facts";
import { FollowedViews } from "@/components/page/followed-views";
import { JsonLd } from "@/components/page/json-ld";
import { IgnoredNote } from "@/components/view/ignored-note";
import { alpha2Of } from "@/data/countries";
import { actorName, type Figure, seriesOfCheck } from "@/data/read";
import { checkOf, heldInEveryYear, judge } from "@/lib/checks";
import { heldWith } from "@/lib/checks/sensitivity";
import { reportAddress } from "@/lib/error-report";
import { type FigureState, figureParams } from "@/lib/figure-page";
import { figureText, pressLine, withLink } from "@/lib/press";
import { pressFacts } from "@/lib/press-facts";
import { linkMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { reportSetting } from "@/lib/server/report-setting";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";
import { formatState, parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string; figure: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  const figure = opened?.dataset.summit.figures.find(({ id }) => id === place.figure);
  if (!opened || !figure) return undefined;
  const judgement = judge(opened.dataset, figure);
  const settings = figureParams(judgement.held);
  const base = `/${place.locale}/${place.summit}`;
  const path = (state: FigureState) => {
    const query = formatState(settings, state);
    return `${base}/figures/${figure.id}${query && `?${query}`}`;
  };
  return { ...opened, place, figure, judgement, settings, base, path, ...parseState(settings, queryOf(await searchParams)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const opened = await open(props);
  if (!opened) return {};
  const { figure, dataset, t, formats, place, path, state } = opened;
  return linkMetadata({
    title: formats.start(figureText(figure, t, formats)),
    of: [dataset.summit.event.short, t("ui.site")],
    description: pressLine(pressFacts(dataset, figure), "", t, formats),
    link: `${await siteUrl()}${path(state)}`,
    locale: place.locale,
    type: "article",
  });
}

/** A stated figure: its words, what it was held against, the verdict with its rule, and what would change it. */
export default async function FigurePage(props: Props) {
  const opened = await open(props);
  if (!opened) notFound();
  const { dataset, t, formats, place, figure, judgement, settings, base, path, state, ignored } = opened;
  const facts = factsOf(dataset, figure.id, t, formats);
  const [site, report] = [await siteUrl(), reportSetting()];
  const [shown, years] = [heldWith(judgement.held, state), heldInEveryYear(dataset, figure)];
  const [first, ...others] = await viewsFollowing(dataset, { figure: figure.id });
  const row = { figure, judgement, speaker: actorName(dataset, figure.speaker) };
  const { actors, figures, members, proposals } = dataset.summit;
  const home = actors.find(({ id }) => id === figure.speaker)?.country;
  const check = checkOf(dataset, figure);
  const series = (check ? seriesOfCheck(check) : []).map((id) => ({
    id,
    href: `${base}/data#${id}`,
    text: dataset.series[id]?.title ?? id,
  }));
  const beside = [
    { name: "figures", title: t("figures.page.related.figures"), links: figureLinks(figuresBeside(figures, figure), base, t, formats) },
    {
      name: "points",
      title: t("figures.page.related.points"),
      links: pointLinks(
        proposals.filter(({ theme }) => theme === figure.theme),
        dataset,
        base,
        t,
      ),
    },
  ];
  const country = members
    .filter((member) => member.country === home)
    .map((member) => ({
      id: member.country,
      href: `${base}/members/${member.country.toLowerCase()}`,
      text: formats.country(alpha2Of(member.country)),
    }));
  const common = { figure, dataset, base, t, formats };
  return (
    <div className="prose figure-page">
      <StatedHead {...common} facts={facts} />
      <IgnoredNote ignored={ignored} names={Object.keys(settings)} path={path(state)} t={t} />
      {report && (
        <p>
          <a href={reportAddress(report, { permalink: `${site}${path(state)}`, version: dataset.version, figure: figure.id }, t)}>
            {t("ui.report.name")}
          </a>
        </p>
      )}
      <div className="figure-halves">
        <Verdict {...common} facts={facts} judgement={judgement} />
        {judgement.held.length > 0 && (
          <section aria-labelledby="held">
            <h2 id="held">{t("figures.page.held")}</h2>
            {judgement.method && (
              <p>
                {t("figures.page.method")} <a href={`${base}/data#method-${judgement.method}`}>{t(`data.check.${judgement.method}`)}</a>
              </p>
            )}
            <Choices held={judgement.held} state={state} path={path} t={t} />
            <HeldTable {...common} held={shown} caption={t("figures.page.heldTable")} />
          </section>
        )}
      </div>
      {years.length > 0 && <EveryYear held={years} figure={figure} t={t} formats={formats} />}
      <section aria-labelledby="press">
        <h2 id="press">{t("ui.press.name")}</h2>
        <p className="press-line">{withLink(pressLine(pressFacts(dataset, figure), "", t, formats), `${site}${path(state)}`)}</p>
      </section>
      <FollowedViews first={first} others={await smallViews(others, place, dataset)} place={place} title={t("figures.page.charts")} />
      <FactLists
        lists={[
          ...beside,
          { name: "country", title: t("figures.page.related.country"), links: country },
          { name: "series", title: t("figures.page.related.series"), links: series },
        ]}
      />
      {judgement.verdict !== "unchecked" && <JsonLd data={claimReviews([row], dataset, `${site}${base}`, t, formats)} />}
    </div>
  );
}

/** The other figures of a figure's theme; of one without a theme, those that the same speaker stated without. */
function figuresBeside(figures: readonly Figure[], { id, theme, speaker, scope }: Figure): Figure[] {
  return figures.filter(
    (one) => one.id !== id && one.theme === theme && (theme !== undefined || (one.speaker === speaker && one.scope === scope)),
  );
}
