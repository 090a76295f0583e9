import { alpha2Of } from "@/data/countries";
import type { Corridor, Dataset } from "@/data/read";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";

interface Props {
  corridor: Corridor;
  dataset: Dataset;
  base: string;
  t: Translate;
  formats: Formats;
}

/** The countries that a corridor's branches enter, in the order of travel; those of the organisation lead to their pages. */
export function CorridorCountries({ corridor, dataset, base, t, formats }: Props) {
  const { places, members } = dataset.summit;
  const countryOf = new Map(places.map(({ id, country }) => [id, country]));
  const countries = [...new Set(corridor.branches.flatMap(({ nodes }) => nodes.flatMap((id) => countryOf.get(id) ?? [])))];
  return (
    <section aria-labelledby="countries">
      <h2 id="countries">{t("about.countries")}</h2>
      <ul className="member-list">
        {countries.map((country) => {
          const member = members.find((one) => one.country === country);
          const name = formats.country(alpha2Of(country));
          return (
            <li key={country}>
              {member ? <a href={`${base}/members/${country.toLowerCase()}`}>{name}</a> : name}
              {member && <span className="muted"> {t(`about.status.${member.status}`)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
