import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { viewsFollowing } from "@/charts/available";
import { smallViews } from "@/components/file/small-view";
import { CorridorCountries } from "@/components/page/about/corridor-countries";
import { CorridorStated } from "@/components/page/about/corridor-stated";
import { FollowedViews } from "@/components/page/followed-views";
import { IgnoredNote } from "@/components/view/ignored-note";
import { sourcesOf } from "@/data/read";
import { FILES_AT } from "@/lib/as-files";
import { linkMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";
import { sourceAddress } from "@/lib/text-fragment";
import { parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string; corridor: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params }: Props) {
  const place = await params;
  const opened = openSummit(place);
  const corridor = opened?.dataset.summit.corridors.find(({ id }) => id === place.corridor);
  return opened && corridor && { ...opened, place, corridor };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const opened = await open(props);
  if (!opened) return {};
  const { dataset, t, corridor, place } = opened;
  return linkMetadata({
    title: corridor.name,
    of: [dataset.summit.event.short, t("ui.site")],
    description: corridor.note,
    link: `${await siteUrl()}/${place.locale}/${place.summit}/corridor/${corridor.id}`,
    locale: place.locale,
    type: "website",
  });
}

/** A corridor: what is stated of it, the charts in the states that show it, the countries that it crosses. */
export default async function CorridorPage(props: Props) {
  const opened = await open(props);
  if (!opened) notFound();
  const { dataset, t, formats, place, corridor } = opened;
  const base = `/${place.locale}/${place.summit}`;
  const { ignored } = parseState({}, queryOf(await props.searchParams));
  const [first, ...others] = await viewsFollowing(dataset, { corridor: corridor.id });
  for (const file of first?.chart.files ?? []) preload(file, { as: "image", fetchPriority: "high" });
  const source = sourcesOf(dataset).get(corridor.source);
  const { words, paragraph } = corridor.locator;
  const address = sourceAddress(source?.url, words);
  return (
    <div className="prose">
      <p className="figure-kind">
        <a href={`${base}/corridors`}>{t("corridors.name")}</a>
      </p>
      <h1>{corridor.name}</h1>
      <p>
        {t(corridor.named ? "about.named" : "about.notNamed")} {words && <q>{words}</q>}{" "}
        {address ? <a href={address}>{source?.publisher}</a> : source?.publisher}
        {paragraph !== undefined && `, ${t("ui.figure.paragraph", { n: String(paragraph) })}`}
      </p>
      <p className="muted">{corridor.note}</p>
      {FILES_AT === undefined && (
        <p>
          <a href={`${base}?corridor=${corridor.id}`}>{t("about.dashboard")}</a>
        </p>
      )}
      <IgnoredNote ignored={ignored} names={[]} path={`${base}/corridor/${corridor.id}`} t={t} />
      <CorridorStated corridor={corridor} dataset={dataset} base={base} t={t} formats={formats} />
      <FollowedViews first={first} others={await smallViews(others, place, dataset)} place={place} title={t("about.charts")} />
      <CorridorCountries corridor={corridor} dataset={dataset} base={base} t={t} formats={formats} />
    </div>
  );
}
