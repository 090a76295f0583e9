/** The catalogue: one line a chart. It alone gives a chart its page, table, files, gallery entry and tests. */
import type { AnyChart } from "@/lib/chart";

export type Catalogue = Record<string, () => Promise<{ default: AnyChart }>>;

export const catalogue: Catalogue = {
  "trade-targets": () => import("./trade-targets"),
  "trade-by-member": () => import("./trade-by-member"),
  "trade-matrix": () => import("./trade-matrix"),
  "world-shares": () => import("./world-shares"),
  "rail-network": () => import("./rail-network"),
  corridors: () => import("./corridors"),
  "corridor-profiles": () => import("./corridor-profiles"),
  "corridor-volumes": () => import("./corridor-volumes"),
  "land-bridge": () => import("./land-bridge"),
  topics: () => import("./topics"),
  timeline: () => import("./timeline"),
  checks: () => import("./checks"),
};

export function chartIds(from: Catalogue = catalogue): string[] {
  return Object.keys(from);
}

const loaded = new Map<string, Promise<AnyChart>>();

/** The chart of an id; undefined when there is none. Each is loaded once. */
export function loadChart(id: string, from: Catalogue = catalogue): Promise<AnyChart> | undefined {
  if (!Object.hasOwn(from, id)) return undefined;
  if (from !== catalogue) return from[id]().then((module) => module.default);
  let chart = loaded.get(id);
  if (!chart) {
    chart = known(from[id]().then((module) => module.default));
    loaded.set(id, chart);
  }
  return chart;
}

/** A promise that says so itself once it is kept: React's `use` then gives its value at once and draws nothing else meanwhile. */
function known<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => Object.assign(promise, { status: "fulfilled", value }),
    () => {},
  );
  return promise;
}
