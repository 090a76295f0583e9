import type { Context, Words } from "@/lib/chart";
import { statedText } from "../corridor-lengths";
import type { State } from "./params";
import { press } from "./press";
import { countriesOf, type Rows, type SlicedCorridor } from "./select";
import { titleOf } from "./title";

export function words(rows: Rows, state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const shown = rows.corridors.filter(({ id }) => rows.shown.has(id));
  const title = titleOf(rows, shown, state, context);
  const subtitle = t("subtitle", { colour: t(`colour.${state.colour}`), apart: String(state.colour === "corridor") });
  const sentences = [
    ...shown.map((corridor) => lengthText(corridor, context)),
    ...(rows.place
      ? [
          t("sentence.place", {
            name: rows.place.name,
            country: formats.country(rows.place.country),
            corridors: formats.list(rows.place.corridors.map((id) => nameOf(rows, id))),
          }),
        ]
      : []),
  ];
  const boundaries = t(state.borders === "none" ? "note.noBorders" : "note.boundaries");
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    press: press(rows, shown, context),
    sentences,
    notes: [boundaries, ...shown.map(({ note }) => note), t("note.lengths"), t("note.sea"), t("note.credit")],
    carried: [boundaries, t("note.sea"), t("note.credit")],
    brief: [t(state.borders === "none" ? "brief.noBorders" : "brief.boundaries"), t("brief.credit")],
    sources: [
      ...new Set([
        ...shown.flatMap(({ source, stated, noteSources = [] }) => [source, ...stated.map((one) => one.source), ...noteSources]),
        ...rows.sources.map(({ id }) => id),
      ]),
    ],
  };
}

/** Every length stated of a corridor, those of one stretch together. */
function lengthText({ name, stated }: SlicedCorridor, { t, formats }: Context<State>): string {
  const lengths = stated.filter(({ measure }) => measure === "length");
  if (lengths.length === 0) return t("sentence.noLength", { name });
  const stretches = [...new Set(lengths.map(({ of }) => of))].map((stretch) => {
    const values = lengths.filter(({ of }) => of === stretch).map((one) => statedText(one, { t, formats }));
    return t("sentence.stretch", { values: formats.list(values), of: stretch });
  });
  return t("sentence.length", { name, stretches: stretches.join("; ") });
}

export function nameOf(rows: Rows, id: string): string {
  return rows.corridors.find((corridor) => corridor.id === id)?.short ?? id;
}

/** Names of the countries of a corridor, in the order it enters them. */
export function countryNames(rows: Rows, id: string, { formats }: Context<State>): string {
  return formats.list(countriesOf(rows, id).map((country) => formats.country(country)));
}
