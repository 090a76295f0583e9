import type { Context, Words } from "@/lib/chart";
import type { State } from "./params";
import type { Rows } from "./select";

/** No year beyond this is worth naming. */
const HORIZON = 2100;

export function words(rows: Rows, _state: State, { t, formats }: Context<State>): Words {
  const { reading } = rows;
  const values = {
    target: formats.money(rows.target),
    base: String(rows.base),
    by: String(rows.by),
    last: String(rows.last.year),
    value: formats.money(rows.last.value),
    growth: formats.percent(rows.growth),
    needed: rows.needed === null ? "" : formats.percent(rows.needed),
    year: rows.reached === null ? "" : String(rows.reached),
    horizon: String(HORIZON),
  };
  const outcome = outcomeOf(rows);
  const sentences = [
    t(`${reading}.measured`, values),
    t(`growth.${outcome}`, values),
    ...(rows.needed === null ? [] : [t(reading === "cumulative" ? "needed.sum" : "needed.yearly", values)]),
  ];
  if (reading === "cumulative" && rows.predecessor)
    sentences.push(
      t("cumulative.overFive", {
        target: values.target,
        yearly: formats.money(rows.target / 5),
        predecessor: formats.money(rows.predecessor.value),
      }),
    );
  const title = t(`${reading}.title.${outcome}`, values);
  const subtitle = t(`${reading}.subtitle`, values);
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    sentences,
    notes: [t("note.unstated"), t(`note.${reading}`), t("note.method", values)],
    sources: [
      ...new Set([
        rows.targetSource,
        ...rows.measuredSources,
        ...rows.stated.map(({ source }) => source),
        ...(reading === "cumulative" ? (rows.predecessor?.sources ?? []) : []),
      ]),
    ],
    dataEnd: rows.last.year,
  };
}

type Outcome = "reached" | "within" | "beyond" | "never";

function outcomeOf({ reached, last }: Rows): Outcome {
  if (reached === null) return "never";
  if (reached <= last.year) return "reached";
  return reached <= HORIZON ? "within" : "beyond";
}
