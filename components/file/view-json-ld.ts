/** A view as a Dataset (schema.org), with the files it can be had as. */
import { chartPath, filePath } from "@/components/view/chart-context";
import type { Format } from "@/lib/file-formats";
import { TYPES } from "./files";
import type { SharedView } from "./shared-view";

const TABLES: Format[] = ["csv", "xlsx", "json"];
const PICTURES: Format[] = ["png", "svg"];

/** `site` is where the site is served; `summit` the dataset that the view is part of. */
export function viewJsonLd({ view, place, query, link, version, asOf }: SharedView, site: string, summit: { name: string }): object {
  const { words, context } = view;
  const file = (type: "DataDownload" | "ImageObject") => (format: Format) => ({
    "@type": type,
    encodingFormat: TYPES[format].split(";")[0],
    contentUrl: `${site}${filePath(place, query, format)}`,
  });
  const data = `${site}${chartPath({ ...place, chart: "data" })}`;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: words.title,
    description: `${words.subtitle}. ${words.press}`,
    url: link,
    version,
    dateModified: asOf,
    inLanguage: context.locale,
    // Each series keeps its own licence; the page names them.
    license: `${data}#licences`,
    creator: { "@type": "Organization", name: context.t("ui.site"), url: site },
    isPartOf: { "@type": "Dataset", name: summit.name, url: data },
    distribution: TABLES.map(file("DataDownload")),
    image: PICTURES.map(file("ImageObject")),
  };
}
