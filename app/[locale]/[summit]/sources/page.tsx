import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceEntry } from "@/components/page/source-entry";
import { sourcesOf } from "@/data/read";
import { restingOn } from "@/lib/resting-on";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
}

const GROUPS: Record<string, readonly string[]> = {
  report: ["base-document"],
  speeches: ["primary", "speech-report", "statement"],
  datasets: ["dataset", "reference"],
  news: ["news", "analysis", "secondary"],
  none: ["general-knowledge"],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await params, "sources");
}

export default async function Sources({ params }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { dataset, t, formats } = opened;
  const sources = [...sourcesOf(dataset).values()];
  const rests = restingOn(dataset);
  const base = `/${place.locale}/${place.summit}`;
  return (
    <div className="prose">
      <h1>{t("sources.title")}</h1>
      <p>{t("sources.intro")}</p>
      {Object.entries(GROUPS).map(([group, kinds]) => {
        const own = sources.filter(({ kind }) => kinds.includes(kind));
        return (
          own.length > 0 && (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{t(`sources.group.${group}`)}</h2>
              <ul className="source-list">
                {own.map((source) => (
                  <SourceEntry key={source.id} source={source} rests={rests.get(source.id)} base={base} t={t} formats={formats} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
