import { type Dataset, seriesUsed } from "@/data/read";

/** What rests on a source: ids of figures, points, dated entries, corridors and series, parts of the map, ids of places and countries. */
export interface Resting {
  figures: string[];
  points: string[];
  commitments: string[];
  corridors: string[];
  series: string[];
  map: string[];
  places: string[];
  members: string[];
}

/** For every source that something rests on, what that is. */
export function restingOn(dataset: Dataset): Map<string, Resting> {
  const { summit, lines } = dataset;
  const found = new Map<string, Resting>();
  const add = (source: string, kind: keyof Resting, what: string) => {
    const rests = found.get(source) ?? {
      figures: [],
      points: [],
      commitments: [],
      corridors: [],
      series: [],
      map: [],
      places: [],
      members: [],
    };
    if (!rests[kind].includes(what)) rests[kind].push(what);
    found.set(source, rests);
  };
  for (const { id, source } of summit.figures) add(source, "figures", id);
  for (const { id, sources, followUps } of summit.proposals)
    for (const source of [...sources, ...followUps.flatMap((one) => one.sources)]) add(source, "points", id);
  for (const { id, sources, done, otherwise } of summit.commitments ?? [])
    for (const source of [...sources, ...(done ? [done.source] : []), ...(otherwise ? [otherwise.source] : [])])
      add(source, "commitments", id);
  for (const corridor of summit.corridors)
    for (const id of [corridor.source, ...corridor.stated.map(({ source }) => source), ...(corridor.noteSources ?? [])])
      add(id, "corridors", corridor.id);
  for (const { country, source } of summit.members) add(source, "members", country);
  for (const { id, source } of summit.places) add(source, "places", id);
  for (const { basis } of lines) for (const one of basis) add(one.source, "map", one.of);
  for (const one of seriesUsed(dataset)) for (const { source } of one.rows) add(source, "series", one.id);
  return found;
}
