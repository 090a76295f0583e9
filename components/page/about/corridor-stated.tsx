import { statedText, tens } from "@/charts/corridor-lengths";
import { type Corridor, type Dataset, sourcesOf } from "@/data/read";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";

interface Props {
  corridor: Corridor;
  dataset: Dataset;
  base: string;
  t: Translate;
  formats: Formats;
}

/** What others state of a corridor, each with its qualifier and source; beside it the length along our map. */
export function CorridorStated({ corridor, dataset, base, t, formats }: Props) {
  const sources = sourcesOf(dataset);
  const words = { t: (name: string) => t(`corridors.${name}`), formats };
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">{t("about.stated")}</h2>
      <ul className="plain-list">
        {corridor.stated.map((one) => (
          <li key={`${one.measure} ${one.of} ${one.period} ${one.source}`}>
            <span className="stated-value">{statedText(one, words)}</span> {one.of}
            {one.period && `, ${one.period}`} ·{" "}
            <a href={`${base}/sources#${one.source}`}>{sources.get(one.source)?.publisher ?? one.source}</a>
          </li>
        ))}
        {corridor.routes.map(({ name, kmAdjusted }) => (
          <li key={name}>
            <span className="measured-value">{t("corridors.aside.measured", { km: formats.km(tens(kmAdjusted)) })}</span> {name} ·{" "}
            {t("ui.provenance.computed")}
          </li>
        ))}
      </ul>
    </section>
  );
}
