import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { chartsOf } from "@/charts/available";
import { summitImage } from "@/components/file/shared-view";
import { HeadlineFigures } from "@/components/page/headline-figures";
import { eventJsonLd, JsonLd } from "@/components/page/json-ld";
import { Section, type SectionChart } from "@/components/page/section";
import { IgnoredNote } from "@/components/view/ignored-note";
import { SECTIONS } from "@/lib/chart";
import { linkMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";
import { parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) return {};
  const { event } = opened.dataset.summit;
  const site = await siteUrl();
  return linkMetadata({
    title: event.name,
    of: [opened.t("ui.site")],
    description: event.reading,
    link: `${site}/${place.locale}/${place.summit}`,
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
  const { ignored } = parseState({}, queryOf(await searchParams));
  const { event } = dataset.summit;
  const charts = (await chartsOf(dataset)).map((chart): SectionChart => {
    for (const file of chart.files ?? []) preload(file, { as: "image", fetchPriority: "high" });
    return { section: chart.section, wide: chart.Aside !== undefined, place: { locale, summit: id, chart: chart.id } };
  });
  return (
    <>
      <header className="masthead">
        <p className="event">
          {t("ui.event.line", {
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
          <IgnoredNote ignored={ignored} names={[]} path={`/${locale}/${id}`} t={t} />
        </div>
      )}
      <HeadlineFigures dataset={dataset} base={`/${locale}/${id}`} t={t} formats={formats} />
      {SECTIONS.map((name) => (
        <Section key={name} name={name} charts={charts.filter(({ section }) => section === name)} t={t} />
      ))}
      <JsonLd data={eventJsonLd(dataset, await siteUrl(), locale)} />
    </>
  );
}
