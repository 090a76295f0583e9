import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewsFollowing } from "@/charts/available";
import { smallViews } from "@/components/file/small-view";
import { dateLinks, FactLists, figureLinks, pointLinks } from "@/components/page/about/fact-lists";
import { FollowedViews } from "@/components/page/followed-views";
import { Note } from "@/components/page/note";
import { IgnoredNote } from "@/components/view/ignored-note";
import { alpha2Of } from "@/data/countries";
import { corridorsIn, sourcesOf } from "@/data/read";
import { FILES_AT } from "@/lib/as-files";
import { linkMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";
import { parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string; member: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params }: Props) {
  const place = await params;
  const opened = openSummit(place);
  const member = opened?.dataset.summit.members.find(({ country }) => country.toLowerCase() === place.member);
  if (!opened || !member) return undefined;
  return { ...opened, place, member, name: opened.formats.country(alpha2Of(member.country)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const opened = await open(props);
  if (!opened) return {};
  const { dataset, t, name, place } = opened;
  const { event } = dataset.summit;
  return linkMetadata({
    title: name,
    of: [event.short, t("ui.site")],
    description: t("members.about", { name, event: event.name }),
    link: `${await siteUrl()}/${place.locale}/${place.summit}/members/${place.member}`,
    locale: place.locale,
    type: "website",
  });
}

/** A country: its status, the charts in the states that show it, what its leaders and officials said, the corridors that cross it. */
export default async function MemberPage(props: Props) {
  const opened = await open(props);
  if (!opened) notFound();
  const { dataset, t, formats, place, member, name } = opened;
  const { summit } = dataset;
  const base = `/${place.locale}/${place.summit}`;
  const { ignored } = parseState({}, queryOf(await props.searchParams));
  const [first, ...others] = await viewsFollowing(dataset, { member: place.member });
  const voices = new Set(summit.actors.filter(({ country }) => country === member.country).map(({ id }) => id));
  const points = summit.proposals.filter(({ actor }) => voices.has(actor));
  const figures = summit.figures.filter(({ speaker }) => voices.has(speaker));
  const corridors = corridorsIn(dataset, member.country).map((one) => ({ id: one.id, href: `${base}/corridor/${one.id}`, text: one.name }));
  const dates = (summit.commitments ?? []).filter(({ countries }) => countries?.includes(member.country));
  const lists = [
    { name: "dates", title: t("about.dates"), links: dateLinks(dates, dataset, base, t, formats) },
    { name: "corridors", title: t("members.crossed"), links: corridors },
    { name: "points", title: t("about.points"), links: pointLinks(points, dataset, base, t) },
    { name: "figures", title: t("about.figures"), links: figureLinks(figures, base, t, formats) },
  ];
  return (
    <div className="prose">
      <p className="figure-kind">
        <a href={`${base}/members`}>{t("members.title")}</a>
      </p>
      <h1>{name}</h1>
      <p>
        {t("members.was", { status: member.status, date: formats.date(summit.event.to) })}{" "}
        {member.since ? t("members.since", { date: formats.date(member.since) }) : t("members.sinceUnknown")}
        {" · "}
        <a href={`${base}/sources#${member.source}`}>{sourcesOf(dataset).get(member.source)?.publisher ?? member.source}</a>
      </p>
      {member.note && <Note text={formats.start(member.note)} sources={sourcesOf(dataset)} base={base} />}
      {member.status === "member" && FILES_AT === undefined && (
        <p>
          <a href={`${base}?member=${place.member}`}>{t("members.dashboard")}</a>
        </p>
      )}
      <IgnoredNote ignored={ignored} names={[]} path={`${base}/members/${place.member}`} t={t} />
      <FollowedViews first={first} others={await smallViews(others, place, dataset)} place={place} title={t("about.charts")} />
      <FactLists lists={lists} />
    </div>
  );
}
