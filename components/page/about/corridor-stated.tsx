import { type Corridor, type Dataset, sourcesOf } from "@/data/read";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { quantity } from "@/lib/quantity";

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
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">{t("about.stated")}</h2>
      <ul className="plain-list">
        {corridor.stated.map(({ measure, of, period, value, unit, qualifier, source }) => (
          <li key={`${measure} ${of} ${period} ${source}`}>
            <span className="stated-value">
              {qualifier !== "exact" && `${t(`corridors.qualifier.${qualifier}`)} `}
              {quantity(value, unit, formats)}
            </span>{" "}
            {of}
            {period && `, ${period}`} · <a href={`${base}/sources#${source}`}>{sources.get(source)?.publisher ?? source}</a>
          </li>
        ))}
        {corridor.routes.map(({ name, kmAdjusted }) => (
          <li key={name}>
            <span className="measured-value">{t("corridors.aside.measured", { km: formats.km(Math.round(kmAdjusted / 10) * 10) })}</span>{" "}
            {name} · {t("ui.provenance.computed")}
          </li>
        ))}
      </ul>
    </section>
  );
}
