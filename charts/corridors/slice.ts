import { alpha2Of } from "@/data/countries";
import { cite, type Dataset, sourcesOf } from "@/data/read";
import { pack, thin } from "@/lib/map/polyline";
import { project } from "@/lib/map/projection";
import type { CorridorSlice } from "./select";

/** Detail of lines that travel to the browser, in reference pixels. */
const DETAIL = 0.35;

/** The corridors with their places and legs, projected already: the browser gets pixels. */
export function slice(dataset: Dataset): CorridorSlice {
  const { summit, lines } = dataset;
  const sources = sourcesOf(dataset);
  const wanted = new Set(summit.corridors.flatMap(({ branches }) => branches.flatMap(({ legs }) => legs)));
  const legs = lines.flatMap((one) => one.legs).filter(({ id }) => wanted.has(id));
  return {
    corridors: summit.corridors.map(({ id, name, short, named, note, noteSources, source, stated, branches, routes }) => ({
      ...{ id, name, short, named, note, noteSources, source, stated },
      branches: branches.map(({ nodes }) => nodes),
      routes: routes.map((route) => ({ ...route, countries: route.countries.map(alpha2Of) })),
    })),
    places: summit.places.map(({ id, name, country, kind, precision, source, detail, rank, at }) => {
      const found = sources.get(source)?.kind !== "general-knowledge";
      return [
        ...[id, name, alpha2Of(country), kind, precision],
        ...(found ? [source, ""] : ["", detail ?? ""]),
        ...[rank, pack([project(at[0], at[1])])],
      ].join("|");
    }),
    legs: legs.map(({ from, to, mode, status, gauge, kmAdjusted, geometry, line }) =>
      [
        from,
        to,
        mode,
        status,
        gauge ?? "",
        Math.round(kmAdjusted),
        geometry,
        pack(
          thin(
            line.map(([lon, lat]) => project(lon, lat)),
            DETAIL,
          ),
        ),
      ].join("|"),
    ),
    sources: cite(dataset, [
      ...summit.corridors.flatMap(({ source, stated, noteSources = [] }) => [source, ...stated.map((one) => one.source), ...noteSources]),
      ...summit.places.map(({ source }) => source).filter((id) => sources.get(id)?.kind !== "general-knowledge"),
      ...[...summit.sources, ...lines.flatMap((one) => one.sources)].filter(({ kind }) => kind === "dataset").map(({ id }) => id),
    ]),
  };
}
