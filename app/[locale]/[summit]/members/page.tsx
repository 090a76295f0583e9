import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IgnoredNote } from "@/components/view/ignored-note";
import { alpha2Of } from "@/data/countries";
import { STATUSES } from "@/data/shapes/checks";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { queryOf } from "@/lib/server/view";
import { parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await params, "members");
}

/** The countries of the organisation on the last day of the summit, by their status. */
export default async function Members({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { dataset, t, formats } = opened;
  const { members, event } = dataset.summit;
  const base = `/${place.locale}/${place.summit}/members`;
  const { ignored } = parseState({}, queryOf(await searchParams));
  return (
    <div className="prose">
      <h1>{t("members.title")}</h1>
      <p>{t("members.intro")}</p>
      <IgnoredNote ignored={ignored} names={[]} path={base} t={t} />
      {STATUSES.map((status) => {
        const own = members.filter((member) => member.status === status);
        return (
          own.length > 0 && (
            <section key={status} aria-labelledby={`status-${status.replace(" ", "-")}`}>
              <h2 id={`status-${status.replace(" ", "-")}`}>
                {t(`members.status.${status}`, { n: own.length, date: formats.date(event.to) })}
              </h2>
              <ul className="member-list">
                {own.map(({ country, since }) => (
                  <li key={country}>
                    <a href={`${base}/${country.toLowerCase()}`}>{formats.country(alpha2Of(country))}</a>{" "}
                    <span className="muted">{since ? t("members.since", { date: formats.date(since) }) : t("members.sinceUnknown")}</span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
