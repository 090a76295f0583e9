import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { newestSummit, summitEntries } from "@/data";
import { linkMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { Frame } from "../frame";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const opened = openSummit({ locale, summit: newestSummit() });
  if (!opened) return {};
  const { t } = opened;
  return linkMetadata({
    title: t("site.summits.title", { n: summitEntries().length }),
    of: [t("ui.site")],
    description: t("site.summits.intro"),
    link: `${await siteUrl()}/${locale}/summits`,
    locale,
    type: "website",
  });
}

/** Every summit, the newest first. The other pages name only a few, so that none grows with their number. */
export default async function Summits({ params }: Props) {
  const { locale } = await params;
  const opened = openSummit({ locale, summit: newestSummit() });
  if (!opened) notFound();
  const { t, formats } = opened;
  const summits = summitEntries();
  return (
    <Frame opened={opened}>
      <div className="prose">
        <h1>{t("site.summits.title", { n: summits.length })}</h1>
        <p>{t("site.summits.intro")}</p>
        <ul className="plain-list">
          {summits.map(({ id, short, from }) => (
            <li key={id}>
              <a href={`/${locale}/${id}`}>{short}</a>, {formats.date(from)}
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
