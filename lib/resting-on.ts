import type { Dataset } from "@/data/read";

/** What rests on a source: ids of figures and points, names of corridors, ids of series. */
export interface Resting {
  figures: string[];
  points: string[];
  corridors: string[];
  series: string[];
}

/** For every source that something rests on, what that is. */
export function restingOn({ summit, series }: Dataset): Map<string, Resting> {
  const found = new Map<string, Resting>();
  const add = (source: string, kind: keyof Resting, what: string) => {
    const rests = found.get(source) ?? { figures: [], points: [], corridors: [], series: [] };
    if (!rests[kind].includes(what)) rests[kind].push(what);
    found.set(source, rests);
  };
  for (const { id, source } of summit.figures) add(source, "figures", id);
  for (const { id, sources, followUps } of summit.proposals)
    for (const source of [...sources, ...followUps.flatMap((one) => one.sources)]) add(source, "points", id);
  for (const { short, source, stated, noteSources = [] } of summit.corridors)
    for (const id of [source, ...stated.map((one) => one.source), ...noteSources]) add(id, "corridors", short);
  for (const one of Object.values(series)) for (const { source } of one.rows) add(source, "series", one.id);
  return found;
}
