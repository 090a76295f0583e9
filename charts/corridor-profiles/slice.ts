import { alpha2Of } from "@/data/countries";
import { type Corridor, cite, type Dataset } from "@/data/read";
import { packLeg, packPlace } from "@/lib/map/packed";
import { type LegBetween, type Path, pathOf, pathsOf } from "./routes";
import type { ProfileSlice, SlicedStrip } from "./select";

/** The strips as lists of places, with the places and legs on them; positions stay behind. */
export function slice(dataset: Dataset): ProfileSlice {
  const { summit, lines } = dataset;
  const all = new Map(lines.flatMap(({ legs }) => legs).map((leg) => [leg.id, leg]));
  const between: LegBetween = (a, b) => all.get(`${a}-${b}`) ?? all.get(`${b}-${a}`);
  const countries = new Map(summit.places.map(({ id, country }) => [id, country]));
  const corridors = summit.corridors.filter(({ branches }) => branches.length > 0);
  const strips = corridors.flatMap((corridor) => stripsOf(corridor, between, (id) => countries.get(id) ?? ""));
  const passed = new Set(strips.flatMap(({ nodes }) => nodes));
  const travelled = new Set(strips.flatMap(({ nodes }) => nodes.slice(1).flatMap((node, i) => between(nodes[i], node) ?? [])));
  return {
    host: alpha2Of(summit.event.country),
    order: summit.corridors.map(({ id }) => id),
    corridors: corridors.map(({ id, name, short, note, noteSources = [], source, stated, routes }) => ({
      ...{ id, name, short, note, source, noteSources },
      lengths: stated.flatMap(({ measure, of, value, unit, qualifier, source }) =>
        measure === "length" ? { of, value, unit, qualifier, source } : [],
      ),
      missing: routes.map(({ name }) => name).filter((name) => !strips.some((strip) => strip.corridor === id && strip.name === name)),
    })),
    strips: strips.map((strip) => ({ ...strip, nodes: strip.nodes.join(" ") })),
    places: summit.places
      .filter(({ id }) => passed.has(id))
      .map(({ id, name, country, kind, precision, rank }) =>
        packPlace({ id, name, kind, precision, rank, country: alpha2Of(country), source: "", detail: "" }),
      ),
    legs: [...travelled].map(({ kmAdjusted, ...leg }) => packLeg({ ...leg, km: kmAdjusted })),
    drawnFrom: [...new Set(lines.flatMap(({ basis }) => basis).flatMap((one) => (one.of === "lines" ? one.source : [])))],
    sources: cite(dataset, [
      ...corridors.flatMap(({ source, stated, noteSources = [] }) => [
        source,
        ...stated.filter(({ measure }) => measure === "length").map((one) => one.source),
        ...noteSources,
      ]),
      ...lines.flatMap(({ basis }) => basis).flatMap((one) => (one.of === "lines" ? one.source : [])),
    ]),
  };
}

type Strip = Omit<SlicedStrip, "nodes"> & { nodes: string[] };

/** The routes of a corridor that can be told apart among its branches; its main branch too where none of them holds it. */
function stripsOf(corridor: Corridor, between: LegBetween, countryOf: (id: string) => string): Strip[] {
  const paths = pathsOf(corridor);
  const strip = (name: string, { branches, nodes }: Path): Strip => ({
    ...{ corridor: corridor.id, id: branches.join("."), name, nodes },
  });
  const strips = corridor.routes.flatMap((route) => {
    const path = pathOf(route, paths, between, countryOf);
    return path ? strip(route.name, path) : [];
  });
  const main = corridor.branches.find(({ role }) => role === "main") ?? corridor.branches[0];
  const held = strips.some(({ nodes }) => ` ${nodes.join(" ")} `.includes(` ${main.nodes.join(" ")} `));
  return held ? strips : [strip(main.name, { branches: [main.id], nodes: main.nodes }), ...strips];
}
