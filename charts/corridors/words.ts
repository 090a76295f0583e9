import type { Context, Words } from "@/lib/chart";
import { quantity } from "@/lib/quantity";
import type { State } from "./params";
import { countriesOf, type Rows, type SlicedCorridor, sharedCountries } from "./select";

export function words(rows: Rows, state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const shown = rows.corridors.filter(({ id }) => rows.shown.has(id));
  const named = shown.filter((corridor) => corridor.named);
  const title = titleOf(rows, shown, named, context);
  const subtitle = t("subtitle", { colour: t(`colour.${state.colour}`) });
  const sentences = [
    ...shown.map((corridor) => {
      const [length] = corridor.stated.filter(({ measure }) => measure === "length");
      return length
        ? t("sentence.length", {
            name: corridor.name,
            qualifier: t(`qualifier.${length.qualifier}`),
            value: quantity(length.value, length.unit, formats),
            of: length.of,
          })
        : t("sentence.noLength", { name: corridor.name });
    }),
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
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    sentences,
    notes: [t("note.boundaries"), ...shown.map(({ note }) => note), t("note.lengths"), t("note.sea"), t("note.credit")],
    sources: [
      ...new Set([
        ...shown.flatMap(({ source, stated }) => [source, ...stated.map((one) => one.source)]),
        ...rows.sources.map(({ id }) => id),
      ]),
    ],
  };
}

function titleOf(rows: Rows, shown: SlicedCorridor[], named: SlicedCorridor[], { t, formats }: Context<State>): string {
  if (shown.length === 1) {
    const [corridor] = shown;
    const [route] = corridor.routes;
    return t("title.one", {
      name: corridor.short,
      route: route.name,
      n: route.countries.length,
      borders: route.landBorders,
      sea: route.seaCrossings,
      building: String(!corridor.named),
    });
  }
  const compared = named.length > 1 ? named : shown;
  const shared = sharedCountries(
    rows,
    compared.map(({ id }) => id),
  ).map((country) => formats.country(country));
  const values = {
    n: compared.length,
    names: formats.list(compared.map(({ short }) => short)),
    shared: formats.list(shared),
    count: shared.length,
  };
  if (shared.length === 0) return t("title.apart", values);
  return compared.length === named.length && compared.length > 2 ? t("title.all", values) : t("title.some", values);
}

export function nameOf(rows: Rows, id: string): string {
  return rows.corridors.find((corridor) => corridor.id === id)?.short ?? id;
}

/** Names of the countries of a corridor, in the order it enters them. */
export function countryNames(rows: Rows, id: string, { formats }: Context<State>): string {
  return formats.list(countriesOf(rows, id).map((country) => formats.country(country)));
}
