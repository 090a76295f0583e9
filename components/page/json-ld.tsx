import { type Dataset, seriesUsed } from "@/data/read";

/** Structured data for search engines. "<" is escaped so that no text in it can end the script. */
export function JsonLd({ data }: { data: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with "<" escaped; a block of data, which no policy for scripts concerns
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }} />;
}

export function datasetJsonLd(dataset: Dataset, site: string, locale: string): object {
  const { summit, version } = dataset;
  // What is planned or foreseen is not covered.
  const last = Number(summit.asOf.slice(0, 4));
  const years = seriesUsed(dataset).flatMap(({ rows }) => rows.flatMap(({ year = last + 1 }) => (year > last ? [] : year)));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: summit.event.name,
    description: summit.event.reading,
    url: `${site}/${locale}/${summit.id}/data`,
    version,
    dateModified: summit.asOf,
    inLanguage: summit.language,
    ...(years.length > 0 && { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
    // Each series keeps its own licence; the page names them.
    license: `${site}/${locale}/${summit.id}/data#licences`,
    creator: { "@type": "Organization", name: "Plenary", url: site },
    distribution: [{ "@type": "DataDownload", encodingFormat: "application/json", contentUrl: `${site}/download/${summit.id}.json` }],
  };
}

export function eventJsonLd({ summit }: Dataset, site: string, locale: string): object {
  const { event } = summit;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: event.name,
    startDate: event.from,
    endDate: event.to,
    location: { "@type": "Place", name: event.city },
    organizer: { "@type": "Organization", name: event.organisation },
    url: `${site}/${locale}/${summit.id}`,
  };
}
