import type { Context, Words } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import { statedText, tens } from "../corridor-lengths";
import { shortName } from "../corridor-signs";
import { unbuiltParts } from "./head";
import type { State } from "./params";
import { press } from "./press";
import { type Break, type Rows, type Strip, stopAt } from "./select";
import { titleOf } from "./title";

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const { strips, place } = rows;
  const title = titleOf(rows, context);
  const country = formats.country(rows.host);
  const outside = strips.filter(({ entry }) => entry === null);
  const zero = rows.align === "start" || outside.length === strips.length ? "start" : outside.length > 0 ? "some" : "all";
  const subtitle = t("subtitle", { zero, country, colour: t(`colour.${rows.colour}`) });
  const corridors = [...new Set(strips.map(({ corridor }) => corridor))];
  const missing = corridors.flatMap((corridor) => corridor.missing);
  const sentences = [
    ...(place ? placeSentences(rows, context) : []),
    ...strips.map((strip) => stripSentence(strip, rows, context)),
    ...(rows.align === "host" && outside.length > 0
      ? [t("sentence.outside", { names: formats.list(outside.map(({ name }) => name)), country, n: outside.length })]
      : []),
  ];
  const carried = [t("note.lengths"), ...(strips.some(({ lengths }) => lengths.length > 0) ? [t("note.stated")] : []), t("note.borders")];
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    press: press(rows, context),
    sentences,
    notes: [
      ...carried,
      t("note.waiting"),
      t("note.order"),
      ...(missing.length > 0 ? [t("note.missing", { names: formats.list(missing) })] : []),
      ...corridors.map(({ note }) => note),
      t("note.credit"),
    ],
    carried,
    brief: [t("brief")],
    sources: sourcesOf(rows),
  };
}

/** "over 11,870 km stated (ecns.cn / China Daily); 11,170 km along our map". */
export function lengthsText(strip: Strip, { sources }: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const stated = strip.lengths.map((one) => {
    const values = { values: statedText(one, context), publisher: publisherIn(sources)(one.source), of: one.of };
    return t(one.of === strip.name ? "head.stated" : "head.statedOf", values);
  });
  return [stated.length > 0 ? formats.list(stated) : t("head.none"), t("head.map", { km: formats.km(tens(strip.km)) })].join("; ");
}

function stripSentence(strip: Strip, rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  return t("sentence.strip", {
    name: strip.name,
    corridor: strip.corridor.short,
    lengths: lengthsText(strip, rows, context),
    unbuilt: unbuiltParts(strip, context)
      .map((part) => `, ${part}`)
      .join(""),
    countries: formats.list(strip.countries.map((country) => formats.country(country))),
    borders: strip.borders.length,
    seas: strip.seas,
    n: strip.breaks.length,
    breaks: formats.list(strip.breaks.map((one) => breakText(one, context))),
  });
}

/** "Dostyk (1435 to 1520 mm)", or the places before and after a sea. */
export function breakText({ first, last, from, to }: Break, { t }: Context<State>): string {
  const values = { name: shortName(first.place.name), last: shortName(last.place.name), from: String(from), to: String(to) };
  return t(first === last ? "break.at" : "break.across", values);
}

/** Where the place followed is on each strip. */
function placeSentences({ strips, place }: Rows, { t, formats }: Context<State>): string[] {
  if (!place) return [];
  return strips.flatMap((strip) => {
    const stop = stopAt(strip, place.id);
    return stop
      ? t("sentence.place", { name: place.name, route: strip.name, km: formats.km(tens(stop.km)), all: formats.km(tens(strip.km)) })
      : [];
  });
}

function sourcesOf({ strips, drawnFrom }: Rows): string[] {
  const corridors = [...new Set(strips.map(({ corridor }) => corridor))];
  return [
    ...new Set([
      ...strips.flatMap(({ lengths }) => lengths.map(({ source }) => source)),
      ...corridors.flatMap(({ source, noteSources }) => [source, ...noteSources]),
      ...drawnFrom,
    ]),
  ];
}
