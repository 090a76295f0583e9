import { alpha2Of } from "@/data/countries";
import { type Dataset, membersOf } from "@/data/read";
import { FILES_AT } from "@/lib/as-files";
import type { FollowState } from "@/lib/followed";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { AutoSubmit } from "../auto-submit";

interface Props {
  action: string;
  dataset: Dataset;
  state: FollowState;
  t: Translate;
  formats: Formats;
}

/** Chooses a member and a corridor that every chart of the page then shows. */
export function FollowForm({ action, dataset, state, t, formats }: Props) {
  const members = membersOf(dataset)
    .map((country) => ({ value: country.toLowerCase(), name: formats.country(alpha2Of(country)) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const corridors = dataset.summit.corridors.map(({ id, name }) => ({ value: id, name }));
  const lists = [
    { name: "member" as const, options: members, page: "members" },
    { name: "corridor" as const, options: corridors, page: "corridor" },
  ].filter(({ options }) => options.length > 1);
  if (lists.length === 0 || FILES_AT !== undefined) return null;
  return (
    <AutoSubmit action={action} className="ledger-form follow">
      {lists.map(({ name, options }) => (
        <label key={name}>
          <span>{t(`site.follow.${name}`)}</span>
          <select name={name} defaultValue={state[name]}>
            <option value="">{t(`site.follow.${name}.all`)}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{t("ui.chart.show")}</button>
      {lists.map(({ name, page }) =>
        state[name] ? (
          <a key={name} href={`${action}/${page}/${state[name]}`}>
            {t(`site.follow.${name}.page`)}
          </a>
        ) : null,
      )}
    </AutoSubmit>
  );
}
