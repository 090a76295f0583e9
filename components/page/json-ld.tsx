import type { Dataset } from "@/data/read";

/** Structured data for search engines. "<" is escaped so that no text in it can end the script. */
export function JsonLd({ data }: { data: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with "<" escaped; the page's policy carries its hash
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }} />;
}

export function datasetJsonLd({ summit, version }: Dataset, site: string, locale: string): object {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: summit.event.name,
    description: summit.event.reading,
    url: `${site}/${locale}/${summit.id}/data`,
    version,
    dateModified: summit.asOf,
    inLanguage: summit.language,
    temporalCoverage: `${summit.event.from}/${summit.event.to}`,
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
