import { alpha2Of } from "@/data/countries";
import { cite, type Dataset, sourcesOf } from "@/data/read";
import { packLeg, packPlace } from "@/lib/map/packed";
import { thin } from "@/lib/map/polyline";
import { project } from "@/lib/map/projection";
import type { CorridorSlice } from "./select";

/** Detail of lines that travel to the browser, in reference pixels. */
const DETAIL = 0.45;

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
    places: summit.places.map(({ country, source, detail, at, ...place }) => {
      const found = sources.get(source)?.kind !== "general-knowledge";
      const facts = { ...place, country: alpha2Of(country), source: found ? source : "", detail: found ? "" : (detail ?? "") };
      return packPlace(facts, [project(at[0], at[1])]);
    }),
    legs: legs.map(({ kmAdjusted, line, ...leg }) =>
      packLeg(
        { ...leg, km: Math.round(kmAdjusted) },
        thin(
          line.map(([lon, lat]) => project(lon, lat)),
          DETAIL,
        ),
      ),
    ),
    sources: cite(dataset, [
      ...summit.corridors.flatMap(({ source, stated, noteSources = [] }) => [source, ...stated.map((one) => one.source), ...noteSources]),
      ...summit.places.map(({ source }) => source).filter((id) => sources.get(id)?.kind !== "general-knowledge"),
      ...[...summit.sources, ...lines.flatMap((one) => one.sources)].filter(({ kind }) => kind === "dataset").map(({ id }) => id),
    ]),
  };
}
