/** Which places a route of the dataset passes: routes have a name and counts, branches have places; runs on the server only. */
import type { Corridor, Leg } from "@/data/read";

export interface Path {
  /** The branches it is put together from. */
  branches: string[];
  nodes: string[];
}

export interface Counts {
  km: number;
  countries: string[];
  landBorders: number;
  seaCrossings: number;
  gaugeChanges: number;
}

/** The leg between two places, whichever way it is drawn. */
export type LegBetween = (a: string, b: string) => Leg | undefined;

/** How far the sum of legs and the rounded length of a route may differ, in kilometres. */
const ROUNDED = 1;

/**
 * Every path of a corridor that is one branch, or one that another branch leads into, leads out of, or replaces a part
 * of. Each once.
 */
export function pathsOf({ branches }: Pick<Corridor, "branches">): Path[] {
  const paths = branches.map(({ id, nodes }): Path => ({ branches: [id], nodes }));
  for (const along of branches)
    for (const other of branches) {
      if (along === other) continue;
      const [out, back] = [along.nodes.indexOf(other.nodes[0]), along.nodes.indexOf(other.nodes[other.nodes.length - 1])];
      if ((out < 0 && back < 0) || (back >= 0 && back <= out)) continue;
      const before = out < 0 ? [] : along.nodes.slice(0, out);
      const after = back < 0 ? [] : along.nodes.slice(back + 1);
      paths.push({ branches: [along.id, other.id], nodes: [...before, ...other.nodes, ...after] });
    }
  const known = new Set<string>();
  return paths.filter(({ nodes }) => {
    const text = nodes.join(" ");
    return !known.has(text) && known.add(text);
  });
}

/** The path of a route: the only one of its length with its countries, borders, sea crossings and gauges; undefined where none or several fit. */
export function pathOf(
  route: Corridor["routes"][number],
  paths: readonly Path[],
  between: LegBetween,
  countryOf: (place: string) => string,
): Path | undefined {
  const fitting = paths.filter(({ nodes }) => {
    const counts = countsOf(nodes, between, countryOf);
    return (
      counts !== undefined &&
      Math.abs(counts.km - route.kmAdjusted) <= ROUNDED &&
      counts.countries.join() === route.countries.join() &&
      (["landBorders", "seaCrossings", "gaugeChanges"] as const).every((name) => counts[name] === route[name])
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What is counted along a path; undefined where a leg is missing. */
export function countsOf(nodes: readonly string[], between: LegBetween, countryOf: (place: string) => string): Counts | undefined {
  const legs = nodes.slice(1).map((node, i) => between(nodes[i], node));
  if (!legs.every((leg) => leg !== undefined)) return undefined;
  const gauges = legs.flatMap(({ gauge }) => gauge ?? []);
  return {
    km: legs.reduce((sum, { kmAdjusted }) => sum + kmAdjusted, 0),
    countries: [...new Set(nodes.map(countryOf))],
    landBorders: legs.filter(({ mode }, i) => mode !== "sea" && countryOf(nodes[i]) !== countryOf(nodes[i + 1])).length,
    seaCrossings: legs.filter(({ mode }) => mode === "sea").length,
    gaugeChanges: gauges.slice(1).filter((gauge, i) => gauge !== gauges[i]).length,
  };
}
