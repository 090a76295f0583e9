import { actorName, type Dataset } from "@/data/read";
import { FILES_AT } from "@/lib/as-files";
import type { LedgerState } from "@/lib/ledger";
import type { Translate } from "@/lib/messages";
import { type Params, valuesOf } from "@/lib/url-state";
import { AutoSubmit } from "../auto-submit";

interface Props {
  action: string;
  dataset: Dataset;
  params: Params<LedgerState>;
  state: LedgerState;
  t: Translate;
}

const SELECTS = ["theme", "speaker", "scope", "verdict", "sort"] as const;

/** Search, filters and order of the ledger, as a GET form. */
export function LedgerForm({ action, dataset, params, state, t }: Props) {
  if (FILES_AT !== undefined) return null;
  const label = (name: (typeof SELECTS)[number], value: string) => {
    if (value === "") return t(`figures.any.${name}`);
    if (name === "theme") return dataset.summit.themes.find(({ id }) => id === value)?.short ?? value;
    return name === "speaker" ? actorName(dataset, value) : t(`figures.${name}.${value}`);
  };
  return (
    <AutoSubmit action={action} className="ledger-form" defaults={{ sort: params.sort.fallback }}>
      <label className="ledger-search">
        <span>{t("figures.search")}</span>
        <input type="search" name="q" defaultValue={state.q} maxLength={80} />
      </label>
      {SELECTS.map((name) => (
        <label key={name}>
          <span>{t(`figures.by.${name}`)}</span>
          <select name={name} defaultValue={state[name]}>
            {[...(params[name].fallback === "" ? [""] : []), ...valuesOf(params[name].accepts)].map((value) => (
              <option key={value} value={value}>
                {label(name, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{t("ui.chart.show")}</button>
    </AutoSubmit>
  );
}
