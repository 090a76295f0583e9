import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceEntry } from "@/components/page/source-entry";
import { IgnoredNote } from "@/components/view/ignored-note";
import { sourcesOf } from "@/data/read";
import { restingOn } from "@/lib/resting-on";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { queryOf } from "@/lib/server/view";
import { parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
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

export default async function Sources({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { dataset, t, formats } = opened;
  const rests = restingOn(dataset);
  const names = new Map(dataset.summit.corridors.map(({ id, short }) => [id, short]));
  const own = new Set(dataset.summit.sources.map(({ id }) => id));
  const sources = [...sourcesOf(dataset).values()].filter(({ id }) => own.has(id) || rests.has(id));
  const { ignored } = parseState({}, queryOf(await searchParams));
  const base = `/${place.locale}/${place.summit}`;
  return (
    <div className="prose">
      <h1>{t("sources.title")}</h1>
      <p>{t("sources.intro")}</p>
      <IgnoredNote ignored={ignored} names={[]} path={`${base}/sources`} t={t} />
      {Object.entries(GROUPS).map(([group, kinds]) => {
        const listed = sources.filter(({ kind }) => kinds.includes(kind));
        return (
          listed.length > 0 && (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{t(`sources.group.${group}`)}</h2>
              <ul className="source-list">
                {listed.map((source) => (
                  <SourceEntry
                    key={source.id}
                    source={source}
                    rests={rests.get(source.id)}
                    sources={sourcesOf(dataset)}
                    names={names}
                    base={base}
                    t={t}
                    formats={formats}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
