import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { chartsOf, queryFollowing } from "@/charts/available";
import { summitImage } from "@/components/file/shared-view";
import { smallViews } from "@/components/file/small-view";
import { FollowForm } from "@/components/page/follow-form";
import { HeadlineFigures } from "@/components/page/headline-figures";
import { eventJsonLd, JsonLd } from "@/components/page/json-ld";
import { Section } from "@/components/page/section";
import { IgnoredNote } from "@/components/view/ignored-note";
import { SECTIONS } from "@/lib/chart";
import { followedIn, followParams } from "@/lib/followed";
import { linkMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";
import { formatState, parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) return {};
  const { event } = opened.dataset.summit;
  const settings = followParams(opened.dataset);
  const query = formatState(settings, parseState(settings, queryOf(await searchParams)).state);
  const site = await siteUrl();
  return linkMetadata({
    title: event.name,
    of: [opened.t("ui.site")],
    description: event.reading,
    link: `${site}/${place.locale}/${place.summit}${query && `?${query}`}`,
    locale: place.locale,
    type: "website",
    image: await summitImage(place, site),
  });
}

export default async function Dashboard({ params, searchParams }: Props) {
  const { locale, summit: id } = await params;
  const opened = openSummit({ locale, summit: id });
  if (!opened) notFound();
  const { dataset, t, formats } = opened;
  const settings = followParams(dataset);
  const { state, ignored } = parseState(settings, queryOf(await searchParams));
  const { event } = dataset.summit;
  const base = `/${locale}/${id}`;
  const views = await Promise.all(
    (await chartsOf(dataset)).map(async (chart) => {
      if (chart.dashboard !== "picture") for (const file of chart.files ?? []) preload(file, { as: "image", fetchPriority: "high" });
      return { chart, query: (await queryFollowing(chart, dataset, followedIn(state))) ?? "" };
    }),
  );
  const live = views.filter(({ chart }) => chart.dashboard !== "picture");
  const pictures = await smallViews(
    views.filter(({ chart }) => chart.dashboard === "picture"),
    { locale, summit: id },
    dataset,
  );
  const sectionOf = new Map(views.map(({ chart }) => [chart.id, chart.section]));
  const query = formatState(settings, state);
  return (
    <>
      <header className="masthead">
        <p className="event">
          {t("site.event.line", {
            organisation: event.organisation,
            number: event.number,
            city: event.city,
            dates: formats.dateRange(event.from, event.to),
          })}
        </p>
        <div className="masthead-in">
          <h1>{event.headline}</h1>
          <p className="reading">{event.reading}</p>
        </div>
      </header>
      {ignored.length > 0 && (
        <div className="prose">
          <IgnoredNote ignored={ignored} names={Object.keys(settings)} path={query ? `${base}?${query}` : base} t={t} />
        </div>
      )}
      <HeadlineFigures dataset={dataset} base={base} t={t} formats={formats} />
      <FollowForm action={base} dataset={dataset} state={state} t={t} formats={formats} />
      {SECTIONS.map((name) => (
        <Section
          key={name}
          name={name}
          live={live.filter(({ chart }) => chart.section === name)}
          pictures={pictures.filter(({ chart }) => sectionOf.get(chart) === name)}
          place={{ locale, summit: id }}
          t={t}
        />
      ))}
      <JsonLd data={eventJsonLd(dataset, await siteUrl(), locale)} />
    </>
  );
}
